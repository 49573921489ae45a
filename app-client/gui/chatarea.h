// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/groupname.h"
#include "common/types/nick.h"

#include <QSplitter>

namespace Limpid {

class ChatPane;
class CommandRunner;
class ChatSession;
class GroupPane;
class LinkOpener;
class MemberPane;
class QuickSwitcher;
class ReadingPlace;
class Theme;
struct Welcome;

/// Groups, conversation and people of a session side by side; what is typed here goes to the
/// session.
class ChatArea : public QSplitter
{
    Q_OBJECT

public:
    /// All outlive this.
    ChatArea(ChatSession &session,
             const Theme &theme,
             LinkOpener &links,
             QWidget *parent = nullptr);

    [[nodiscard]] GroupName currentGroup() const; ///< null if none
    void joinGroup(const GroupName &group); ///< and shows it
    void showGroup(const GroupName &group); ///< ignored if it is not among the session's
    void leaveCurrentGroup(); ///< asks first if something written to it has not been sent
    void focusJoinField();
    void openSwitcher(); ///< which leads to a group by some letters of its name
    void goToNextUnread(); ///< shows the next group with unread messages; ignored if none has any
    void find(); ///< in the conversation that is shown
    [[nodiscard]] QList<QWidget *> panes() const; ///< where each takes the focus
    /// Shows what the session's state allows now.
    void refresh();

signals:
    void connectRequested();
    void nickRequested(const Limpid::Nick &nick); ///< to connect under it
    void currentGroupChanged(const Limpid::GroupName &group);

protected:
    bool event(QEvent *event) override;

private:
    void connectSession();
    void connectChat();
    [[nodiscard]] QString note() const; ///< why what is written is not sent at once; empty: it is
    void leaveGroup(const GroupName &group);
    void goTo(const GroupName &group, bool isNew);
    void openLink(const QUrl &url);
    void onGroupChanged();
    void onSearchRequested(const GroupName &group, const QString &words);
    void onSought(const GroupName &group, const QUuid &id, bool isHere);
    void onIdentified(const Welcome &welcome);
    void updateInView();

    ChatSession &m_session;
    LinkOpener &m_links;
    ReadingPlace *m_reading;
    GroupPane *m_groups;
    ChatPane *m_chat;
    MemberPane *m_members;
    QuickSwitcher *m_switcher;
    CommandRunner *m_commands;
};

} // namespace Limpid
