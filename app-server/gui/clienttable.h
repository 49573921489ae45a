// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/models/connectiontablemodel.h"

#include <QTableView>

#include <array>

namespace Limpid {

class ClientFilter;
class Theme;

/// The clients as a table that never scrolls sideways: the nick takes what room is left, and where
/// there is too little, the columns that matter least are hidden. ClientDetail has them all.
class ClientTable : public QTableView
{
    Q_OBJECT

public:
    /// The clients and the theme are borrowed.
    ClientTable(ClientFilter &clients, const Theme &theme, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildColumns();
    void fitColumns();
    void onSectionResized(int column, int before, int width);

    std::array<int, ConnectionTableModel::ColumnCount> m_widths {}; ///< also of hidden columns
    bool m_fitting = false;
};

} // namespace Limpid
