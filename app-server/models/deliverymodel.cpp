// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/deliverymodel.h"

#include <algorithm>

namespace Limpid {

void DeliveryModel::setDeliveries(const QList<MemberDelivery> &deliveries)
{
    beginResetModel();
    m_deliveries = deliveries;
    const auto isBefore = [](const MemberDelivery &a, const MemberDelivery &b) {
        if (a.outcome != b.outcome)
            return a.outcome > b.outcome;
        const auto order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order == 0 ? a.to < b.to : order < 0;
    };
    std::sort(m_deliveries.begin(), m_deliveries.end(), isBefore);
    endResetModel();
}

int DeliveryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_deliveries.size());
}

int DeliveryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeliveryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto &delivery = m_deliveries.at(index.row());
    switch (index.column()) {
    case Member:
        return delivery.name;
    case Outcome:
        return int(delivery.outcome);
    default:
        return delivery.waiting;
    }
}

} // namespace Limpid
