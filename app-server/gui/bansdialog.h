// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace Limpid {

class BanListModel;
class Theme;

/// Who is banned, to be let in again.
class BansDialog : public QDialog
{
    Q_OBJECT

public:
    /// The bans and the theme are borrowed.
    BansDialog(BanListModel &bans, const Theme &theme, QWidget *parent = nullptr);

private:
    void buildTable(const Theme &theme);
    void lift();
    void refresh();

    BanListModel &m_bans;
    QStackedWidget *m_pages;
    QTableView *m_table;
    QPushButton *m_lift;
};

} // namespace Limpid
