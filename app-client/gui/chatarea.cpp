// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/chatarea.h"

#include "app-client/gui/chatpane.h"
#include "app-client/gui/commandrunner.h"
#include "app-client/gui/composer.h"
#include "app-client/gui/grouppane.h"
#include "app-client/gui/hitspane.h"
#include "app-client/gui/leavebox.h"
#include "app-client/gui/linkopener.h"
#include "app-client/gui/memberpane.h"
#include "app-client/gui/messageview.h"
#include "app-client/gui/quickswitcher.h"
#include "app-client/session/chatsession.h"
#include "app-client/session/grouplistmodel.h"
#include "app-client/session/readingplace.h"

#include <QEvent>
#include <QListView>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Limpid {

ChatArea::ChatArea(ChatSession &session, const Theme &theme, LinkOpener &links, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_session(session)
    , m_links(links)
    , m_reading(new ReadingPlace(session, this))
    , m_groups(new GroupPane(session.groups(), theme, this))
    , m_chat(new ChatPane(theme, this))
    , m_members(new MemberPane(theme, this))
    , m_switcher(new QuickSwitcher(session.groups(), theme, this))
    , m_commands(new CommandRunner(session, *m_chat, this))
{
    setObjectName(u"columnsSplitter"_s);
    setHandleWidth(1);
    setChildrenCollapsible(false);
    setStretchFactor(1, 1);
    setSizes({ 176, 892, 172 });
    connect(m_groups, &GroupPane::currentGroupChanged, this, &ChatArea::onGroupChanged);
    connect(m_groups, &GroupPane::currentGroupChanged, this, &ChatArea::currentGroupChanged);
    connect(m_groups, &GroupPane::joinRequested, this, &ChatArea::joinGroup);
    connect(m_switcher, &QuickSwitcher::chosen, this, &ChatArea::goTo);
    connect(m_groups, &GroupPane::leaveRequested, this, &ChatArea::leaveGroup);
    connectChat();
    connectSession();
    refresh();
}

void ChatArea::connectChat()
{
    connect(m_chat, &ChatPane::messageEntered, m_commands, &CommandRunner::enter);
    connect(m_commands, &CommandRunner::joinRequested, this, &ChatArea::joinGroup);
    connect(m_commands, &CommandRunner::leaveRequested, this, &ChatArea::leaveGroup);
    connect(m_commands, &CommandRunner::nickRequested, this, &ChatArea::nickRequested);
    connect(m_chat, &ChatPane::retryRequested, &m_session, &ChatSession::retryMessage);
    connect(m_chat, &ChatPane::discardRequested, &m_session, &ChatSession::discardMessage);
    connect(m_chat, &ChatPane::olderRequested, &m_session, &ChatSession::fetchOlder);
    connect(m_chat, &ChatPane::missedRequested, &m_session, &ChatSession::fetchMissed);
    m_chat->setSearch(m_session.hits());
    connect(m_chat, &ChatPane::searchRequested, this, &ChatArea::onSearchRequested);
    connect(&m_chat->hits(), &HitsPane::moreRequested, &m_session, &ChatSession::searchMore);
    connect(&m_chat->hits(), &HitsPane::chosen, &m_session, &ChatSession::seek);
    connect(&m_session, &ChatSession::sought, this, &ChatArea::onSought);
    connect(m_chat, &ChatPane::writing, &m_session, &ChatSession::sendTyping);
    connect(m_chat, &ChatPane::connectRequested, this, &ChatArea::connectRequested);
    connect(&m_chat->messages(), &MessageView::linkChosen, this, &ChatArea::openLink);
    connect(m_chat, &ChatPane::joinRequested, m_groups, &GroupPane::focusJoinField);
}

void ChatArea::connectSession()
{
    connect(&m_session, &ChatSession::readyStateChanged, this, &ChatArea::refresh);
    connect(&m_session, &ChatSession::identified, this, &ChatArea::onIdentified);
    connect(&m_session, &ChatSession::groupJoined, this, &ChatArea::onGroupChanged);
    connect(&m_session, &ChatSession::groupLeft, this, &ChatArea::onGroupChanged);
}

GroupName ChatArea::currentGroup() const
{
    return m_groups->currentGroup();
}

void ChatArea::joinGroup(const GroupName &group)
{
    m_session.joinGroup(group);
    m_groups->setCurrentGroup(group);
    refresh();
    m_chat->composer().setFocus();
}

void ChatArea::showGroup(const GroupName &group)
{
    m_groups->setCurrentGroup(group);
    m_chat->composer().setFocus();
}

void ChatArea::leaveCurrentGroup()
{
    if (!currentGroup().isNull())
        leaveGroup(currentGroup());
}

void ChatArea::leaveGroup(const GroupName &group)
{
    if (m_session.leaveGroup(group))
        return;
    auto *box = new LeaveBox(group, m_session.unsent(group), this);
    connect(box, &LeaveBox::discardChosen, &m_session, &ChatSession::discardAndLeaveGroup);
    box->open();
}

void ChatArea::focusJoinField()
{
    m_groups->focusJoinField();
}

void ChatArea::openSwitcher()
{
    m_switcher->open();
}

void ChatArea::goTo(const GroupName &group, bool isNew)
{
    if (isNew)
        joinGroup(group);
    else
        showGroup(group);
}

void ChatArea::goToNextUnread()
{
    const GroupName next = m_session.groups().nextUnread(currentGroup());
    if (!next.isNull())
        m_groups->setCurrentGroup(next);
}

void ChatArea::find()
{
    m_chat->find();
}

QList<QWidget *> ChatArea::panes() const
{
    return {
        &m_groups->list(), &m_chat->messages(), m_chat->composer().focusProxy(), &m_members->list()
    };
}

void ChatArea::refresh()
{
    const GroupName group = currentGroup();
    MemberListModel *members = group.isNull() ? nullptr : m_session.members(group);
    MessageListModel *messages = group.isNull() ? nullptr : m_session.messages(group);
    m_members->setMembers(members);
    if (messages && m_session.webSocket())
        m_chat->showGroup(group, messages, members);
    else if (m_session.readyState() == ReadyState::Closed)
        m_chat->showEmpty(ChatPane::Emptiness::NotConnected);
    else
        m_chat->showEmpty(ChatPane::Emptiness::NoGroup);
    m_chat->composer().setNote(note());
}

QString ChatArea::note() const
{
    if (!m_session.isIdentified())
        return tr("Not connected: what you send is kept, and goes out with the next connection.");
    if (!m_session.groups().isJoined(currentGroup()))
        return tr("What you send is kept until the server has let you into this group.");
    return {};
}

void ChatArea::onGroupChanged()
{
    updateInView();
    refresh();
}

/// A window tells its children by these, and by no ActivationChange.
bool ChatArea::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate)
        updateInView();
    return QSplitter::event(event);
}

void ChatArea::updateInView()
{
    m_reading->setInView(isActiveWindow() ? currentGroup() : GroupName());
}

void ChatArea::openLink(const QUrl &url)
{
    if (!m_links.open(url))
        m_chat->say(tr("This desktop does not know how to open %1").arg(url.toDisplayString()),
                    true);
}

void ChatArea::onSearchRequested(const GroupName &group, const QString &words)
{
    if (!m_session.search(group, words))
        m_chat->hits().say(HitsPane::Problem::NotConnected);
}

void ChatArea::onSought(const GroupName &group, const QUuid &id, bool isHere)
{
    if (group != currentGroup())
        return;
    if (isHere)
        m_chat->messages().reveal(id);
    m_chat->hits().say(isHere ? HitsPane::Problem::None : HitsPane::Problem::TooFarBack);
}

void ChatArea::onIdentified(const Welcome &welcome)
{
    m_chat->setOwnNick(welcome.nick);
    m_chat->composer().setTextLimit(welcome.limits.text);
    refresh();
    // Connected: what comes next is to write, or to say where to.
    if (currentGroup().isNull())
        m_groups->focusJoinField();
    else
        m_chat->composer().setFocus();
}

} // namespace Limpid
