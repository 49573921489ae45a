// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/groupname.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace Limpid {

class GroupListModel;
class Theme;

/// The groups of the session and the field that joins one more.
class GroupPane : public QFrame
{
    Q_OBJECT

public:
    GroupPane(GroupListModel &groups, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] GroupName currentGroup() const; ///< null if none
    void setCurrentGroup(const GroupName &group); ///< ignored if it is not in the list
    [[nodiscard]] QListView &list() const { return *m_list; }
    void focusJoinField();

signals:
    void currentGroupChanged(const Limpid::GroupName &group); ///< null: none
    void joinRequested(const Limpid::GroupName &group);
    void leaveRequested(const Limpid::GroupName &group);

private:
    void onJoinEntered();
    void onLeaveTriggered();
    void onCurrentChanged();
    void onRowsChanged();

    GroupListModel &m_groups;
    QListView *m_list;
    QLineEdit *m_join;
    QLabel *m_hint;
    GroupName m_current;
};

} // namespace Limpid
