// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/mentionnotices.h"

#include "app-client/gui/notifier.h"
#include "app-client/options/clientsettings.h"
#include "app-client/session/chatsession.h"

#include <QAction>

namespace Limpid {

namespace {

constexpr qsizetype MaximumText = 200; // of a message, in a notification

} // namespace

MentionNotices::MentionNotices(ChatSession &session,
                               Notifier &notifier,
                               ClientSettings &settings,
                               QAction &toggle,
                               QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_notifier(notifier)
    , m_settings(settings)
    , m_window(window)
{
    toggle.setChecked(settings.areMentionsNotified());
    connect(&toggle, &QAction::toggled, this, &MentionNotices::onToggled);
    connect(&session, &ChatSession::messageReceived, this, &MentionNotices::onMessageReceived);
    connect(&notifier, &Notifier::chosen, this, &MentionNotices::onChosen);
}

void MentionNotices::onMessageReceived(const Message &message)
{
    if (m_window.isActiveWindow() || !m_settings.areMentionsNotified())
        return;
    const MessageListModel &messages = *m_session.messages(message.group);
    const QModelIndex row = messages.index(messages.rowOf(message.id));
    if (!row.data(MessageListModel::MentionRole).toBool())
        return;
    QString text = message.text.simplified();
    if (text.size() > MaximumText)
        text = text.left(MaximumText - 1) + u'…';
    //: The title of a notification: who has said something, and in which group.
    const QString title = tr("%1 in #%2").arg(message.sender.toString(), message.group.toString());
    m_notifier.notify({ &m_window, message.group, title, text });
}

void MentionNotices::onChosen(const Notification &notification)
{
    if (notification.window != &m_window)
        return;
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    emit groupWanted(notification.group);
}

void MentionNotices::onToggled(bool on)
{
    m_settings.setMentionsNotified(on);
}

} // namespace Limpid
