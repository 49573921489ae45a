// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/groupname.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace Limpid {

class GroupListModel;
class SwitcherModel;
class Theme;

/// A popup over a window that leads to a group by some letters of its name, or joins a new one by
/// all of them.
///
/// Up and Down choose, Enter goes, Esc and a click elsewhere close it.
class QuickSwitcher : public QFrame
{
    Q_OBJECT

public:
    /// groups and theme outlive this.
    QuickSwitcher(const GroupListModel &groups, const Theme &theme, QWidget *parent);

    void open(); ///< near the top of the parent's window, with nothing typed

signals:
    void chosen(const Limpid::GroupName &group, bool isNew);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void onTyped(const QString &typed);
    void onGroupsChanged();
    void step(int rows);
    void choose();
    void fit();

    SwitcherModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_hint;
    QString m_choice; ///< the name it was moved to by Up and Down
};

} // namespace Limpid
