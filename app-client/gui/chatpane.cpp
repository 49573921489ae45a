// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/chatpane.h"

#include "app-client/gui/composer.h"
#include "app-client/gui/findbar.h"
#include "app-client/gui/hitspane.h"
#include "app-client/gui/messageview.h"
#include "app-client/gui/rule.h"
#include "app-client/gui/unsentbar.h"
#include "common/gui/emptystate.h"
#include "common/models/memberlistmodel.h"
#include "common/models/messagelistmodel.h"

#include <QLabel>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Limpid {

ChatPane::ChatPane(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState({}, {}, {}, this))
    , m_conversation(new QWidget(this))
    , m_messages(new MessageView(theme, m_conversation))
    , m_find(new FindBar(*m_messages, m_conversation))
    , m_hits(new HitsPane(theme, m_conversation))
    , m_unsent(new UnsentBar(m_conversation))
    , m_typing(new QLabel(m_conversation))
    , m_words(new QLabel(m_conversation))
    , m_composer(new Composer(m_conversation))
{
    setProperty("surface", u"base"_s);
    m_typing->setObjectName(u"typing"_s);
    m_typing->setProperty("dim", true);
    m_typing->setContentsMargins(54, 2, 16, 6);
    m_typing->setMinimumHeight(m_typing->fontMetrics().height() + 8);
    m_typing->setTextFormat(Qt::PlainText);
    m_words->setObjectName(u"composerWords"_s);
    m_words->setContentsMargins(16, 8, 16, 0);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->hide();

    auto *column = new QVBoxLayout(m_conversation);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_hits);
    column->addWidget(m_messages, 1);
    column->addWidget(m_unsent);
    column->addWidget(m_typing);
    column->addWidget(new Rule(Qt::Horizontal, m_conversation));
    column->addWidget(m_words);
    column->addWidget(m_composer);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_conversation);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connectParts();
    showEmpty(Emptiness::NotConnected);
}

void ChatPane::connectParts()
{
    connect(m_empty, &EmptyState::actionTriggered, this, &ChatPane::onEmptyAction);
    connect(m_composer, &Composer::sendRequested, this, &ChatPane::onSendRequested);
    connect(m_composer, &Composer::edited, this, &ChatPane::onEdited);
    connect(m_find, &FindBar::searchRequested, this, &ChatPane::onSearchRequested);
    connect(m_find, &FindBar::closed, m_hits, &QWidget::hide);
    connect(m_find, &FindBar::left, m_hits, &HitsPane::enter);
    connect(m_hits, &HitsPane::closed, m_find, &FindBar::open);
    connect(m_unsent, &UnsentBar::retryRequested, this, &ChatPane::onRetry);
    connect(m_unsent, &UnsentBar::discardRequested, this, &ChatPane::onDiscard);
    connect(m_messages, &MessageView::topReached, this, &ChatPane::onTopReached);
    connect(m_messages, &MessageView::missedRequested, this, &ChatPane::onMissedRequested);
}

void ChatPane::showGroup(const GroupName &group,
                         MessageListModel *messages,
                         MemberListModel *members)
{
    if (group != m_group) {
        if (!m_group.isNull())
            m_drafts[m_group] = m_composer->text();
        m_group = group;
        m_hits->hide(); // of another group
        m_composer->setGroupName(group.toString());
        m_composer->setText(m_drafts.take(group));
        m_composer->setHistory(&m_sent[group]);
        m_words->hide();
    }
    m_composer->setMembers(members);
    if (m_members)
        disconnect(m_members, nullptr, this, nullptr);
    m_members = members;
    if (members) {
        connect(members, &QAbstractItemModel::dataChanged, this, &ChatPane::updateTyping);
        connect(members, &QAbstractItemModel::rowsRemoved, this, &ChatPane::updateTyping);
        connect(members, &QAbstractItemModel::modelReset, this, &ChatPane::updateTyping);
    }
    m_messages->setMessages(messages);
    m_unsent->setMessages(messages);
    m_pages->setCurrentWidget(m_conversation);
    updateTyping();
}

void ChatPane::showEmpty(Emptiness emptiness)
{
    if (!m_group.isNull())
        m_drafts[m_group] = m_composer->text();
    m_group = {};
    m_emptiness = emptiness;
    m_messages->setMessages(nullptr);
    m_unsent->setMessages(nullptr);
    if (emptiness == Emptiness::NotConnected)
        m_empty->setWords(tr("Not connected"),
                          tr("Enter the address of a server and your nick above. Everything the "
                             "connection does will be shown here; F12 opens the inspector."),
                          tr("Connect"));
    else
        m_empty->setWords(tr("In no group yet"),
                          tr("People talk in groups. Join one by its name; it begins to exist "
                             "with the first who joins."),
                          tr("Join a group"));
    m_pages->setCurrentWidget(m_empty);
}

void ChatPane::setOwnNick(const Nick &nick)
{
    m_messages->setOwnNick(nick);
}

void ChatPane::finishText()
{
    if (!m_group.isNull())
        m_sent[m_group].add(m_composer->text());
    m_composer->setText({});
    m_words->hide();
}

void ChatPane::say(const QString &words, bool isProblem)
{
    m_words->setText(words);
    m_words->setProperty("danger", isProblem);
    m_words->style()->unpolish(m_words);
    m_words->style()->polish(m_words);
    m_words->show();
}

void ChatPane::setSearch(HistorySearch &search)
{
    m_hits->setSearch(search);
}

void ChatPane::find()
{
    if (!m_group.isNull())
        m_find->open();
}

GroupName ChatPane::group() const
{
    return m_group;
}

void ChatPane::onEmptyAction()
{
    if (m_emptiness == Emptiness::NotConnected)
        emit connectRequested();
    else
        emit joinRequested();
}

void ChatPane::onSendRequested(const QString &text)
{
    emit messageEntered(m_group, text);
}

void ChatPane::onRetry(const QList<QUuid> &ids)
{
    for (const QUuid &id : ids)
        emit retryRequested(m_group, id);
}

void ChatPane::onDiscard(const QList<QUuid> &ids)
{
    for (const QUuid &id : ids)
        emit discardRequested(m_group, id);
}

void ChatPane::onTopReached()
{
    if (!m_group.isNull())
        emit olderRequested(m_group);
}

void ChatPane::onMissedRequested(const QUuid &divider)
{
    emit missedRequested(m_group, divider);
}

void ChatPane::onSearchRequested(const QString &words)
{
    m_hits->show();
    emit searchRequested(m_group, words);
}

void ChatPane::onEdited()
{
    m_words->hide();
    // Nobody waits for a command; two slashes begin a message.
    const QString text = m_composer->text();
    const bool isCommand = text.startsWith(u'/') && !text.startsWith("//"_L1);
    if (!m_group.isNull() && !text.isEmpty() && !isCommand)
        emit writing(m_group);
}

void ChatPane::updateTyping()
{
    QStringList nicks;
    for (int row = 0; m_members && row < m_members->rowCount(); ++row) {
        const QModelIndex index = m_members->index(row);
        if (index.data(MemberListModel::TypingRole).toBool()
            && !index.data(MemberListModel::OwnRole).toBool())
            nicks += index.data(MemberListModel::NickRole).toString();
    }
    QString words;
    if (nicks.size() == 1)
        words = tr("%1 is typing…").arg(nicks[0]);
    else if (nicks.size() == 2)
        words = tr("%1 and %2 are typing…").arg(nicks[0], nicks[1]);
    else if (nicks.size() > 2)
        words = tr("%n people are typing…", nullptr, int(nicks.size()));
    m_typing->setText(words);
}

} // namespace Limpid
