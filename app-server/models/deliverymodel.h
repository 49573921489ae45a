// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/memberdelivery.h"

#include <QAbstractTableModel>

namespace Limpid {

/// What became of one group message, a member a row: who did not get it first, then by name.
///
/// Holds raw values; a view makes the words.
class DeliveryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Member, Outcome, Waiting, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDeliveries(const QList<MemberDelivery> &deliveries);
    [[nodiscard]] const MemberDelivery &delivery(int row) const { return m_deliveries.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: QString of Member; the number of a MemberDelivery::Outcome; qint64, bytes, of
    /// Waiting.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<MemberDelivery> m_deliveries;
};

} // namespace Limpid
