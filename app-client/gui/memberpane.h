// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QListView;

namespace Limpid {

class MemberListModel;
class Theme;

/// Who is in the group that is shown.
class MemberPane : public QFrame
{
    Q_OBJECT

public:
    explicit MemberPane(const Theme &theme, QWidget *parent = nullptr);

    void setMembers(MemberListModel *members); ///< nullptr: none
    [[nodiscard]] QListView &list() const { return *m_list; }

private:
    void updateHeading();

    QLabel *m_heading;
    QListView *m_list;
    QPointer<MemberListModel> m_members;
};

} // namespace Limpid
