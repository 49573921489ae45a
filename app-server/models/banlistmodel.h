// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/ban.h"

#include <QAbstractTableModel>
#include <QList>

namespace Limpid {

/// The banned addresses, each once, in the order they were banned. Holds raw values; a view makes
/// the words.
class BanListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Address, ///< QString
        Who, ///< QString
        Since, ///< qint64, microseconds since the epoch, UTC
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Others: of an earlier run, or with what another window did. An address that comes twice
    /// counts once; what stays keeps its row.
    void setBans(QList<Ban> bans);
    /// False if the address is banned already, or is none.
    bool add(Ban ban);
    /// Lets the address of a row in again.
    void lift(int row);
    [[nodiscard]] const QList<Ban> &bans() const { return m_bans; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void banned(const Limpid::Ban &ban); ///< by add()
    void lifted(const Limpid::Ban &ban);

private:
    bool append(const Ban &ban);
    Ban take(int row);

    QList<Ban> m_bans;
};

} // namespace Limpid
