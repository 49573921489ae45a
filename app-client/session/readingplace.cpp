// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/readingplace.h"

#include "app-client/session/chatsession.h"
#include "app-client/session/grouplistmodel.h"

#include <utility>

namespace Limpid {

ReadingPlace::ReadingPlace(ChatSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &ChatSession::messageReceived, this, &ReadingPlace::onMessageReceived);
}

void ReadingPlace::setInView(const GroupName &group)
{
    m_inView = group;
    if (group.isNull()) {
        return;
    }
    const GroupName last = std::exchange(m_last, group);
    if (last != group) {
        forget(last);
    }
    m_session.groups().clearUnread(group);
}

void ReadingPlace::onMessageReceived(const Message &message)
{
    MessageListModel *messages = m_session.messages(message.group);
    GroupListModel &groups = m_session.groups();
    if (message.sender == m_session.nick() || messages->isOwn(message.id)) {
        forget(message.group);
    } else if (message.group == m_inView) {
        groups.clearUnread(message.group);
    } else if (groups.unread(message.group) == 1) {
        messages->setFirstNew(message.id);
    }
}

void ReadingPlace::forget(const GroupName &group)
{
    if (MessageListModel *messages = m_session.messages(group)) {
        messages->setFirstNew({});
    }
}

} // namespace Limpid
