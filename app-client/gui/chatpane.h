// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/session/inputhistory.h"
#include "common/types/groupname.h"
#include "common/types/nick.h"

#include <QFrame>
#include <QHash>
#include <QPointer>
#include <QUuid>

#include <map>

class QLabel;
class QStackedWidget;

namespace Limpid {

class Composer;
class EmptyState;
class FindBar;
class HistorySearch;
class HitsPane;
class MemberListModel;
class MessageListModel;
class MessageView;
class Theme;
class UnsentBar;

/// One group's conversation: messages, who is writing, the composer; or what to do while there is
/// none.
class ChatPane : public QFrame
{
    Q_OBJECT

public:
    enum class Emptiness : quint8 { NotConnected, NoGroup };

    explicit ChatPane(const Theme &theme, QWidget *parent = nullptr);

    /// What is written but not sent stays with its group. The models outlive the showing, or are
    /// gone with clear().
    void showGroup(const GroupName &group, MessageListModel *messages, MemberListModel *members);
    void showEmpty(Emptiness emptiness);
    void setOwnNick(const Nick &nick);
    /// What the composer has is sent, or done: it is emptied, and can be recalled.
    void finishText();
    /// Words above the composer, until the person writes on, or shows another group.
    void say(const QString &words, bool isProblem = false);
    /// What is found in all that was ever said; borrowed.
    void setSearch(HistorySearch &search);
    void find(); ///< opens the field for it; ignored while there is no conversation

    [[nodiscard]] GroupName group() const; ///< null while there is none
    [[nodiscard]] Composer &composer() const { return *m_composer; }
    [[nodiscard]] HitsPane &hits() const { return *m_hits; }
    [[nodiscard]] MessageView &messages() const { return *m_messages; }

signals:
    void messageEntered(const Limpid::GroupName &group, const QString &text);
    void retryRequested(const Limpid::GroupName &group, const QUuid &id);
    void discardRequested(const Limpid::GroupName &group, const QUuid &id);
    void olderRequested(const Limpid::GroupName &group); ///< the top of what is loaded is in sight
    void missedRequested(const Limpid::GroupName &group, const QUuid &divider);
    void searchRequested(const Limpid::GroupName &group, const QString &words);
    void writing(const Limpid::GroupName &group);
    void connectRequested(); ///< by the button of the empty state
    void joinRequested(); ///< the same

private:
    void onEmptyAction();
    void connectParts();
    void onRetry(const QList<QUuid> &ids);
    void onDiscard(const QList<QUuid> &ids);
    void onTopReached();
    void onSearchRequested(const QString &words);
    void onMissedRequested(const QUuid &divider);
    void onSendRequested(const QString &text);
    void onEdited();
    void updateTyping();

    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_conversation;
    MessageView *m_messages;
    FindBar *m_find;
    HitsPane *m_hits;
    UnsentBar *m_unsent;
    QLabel *m_typing;
    QLabel *m_words;
    Composer *m_composer;
    QPointer<MemberListModel> m_members;
    GroupName m_group;
    QHash<GroupName, QString> m_drafts;
    std::map<GroupName, InputHistory> m_sent;
    Emptiness m_emptiness = Emptiness::NotConnected;
};

} // namespace Limpid
