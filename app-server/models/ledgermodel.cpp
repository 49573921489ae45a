// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/ledgermodel.h"

#include <algorithm>
#include <span>

namespace Limpid {

void LedgerModel::append(const std::vector<FanoutRecord> &records, int lost)
{
    std::span newest(records);
    qsizetype deliveries = 0;
    auto keep = newest.size();
    for (; keep > 0 && newest.size() - keep < size_t(MaxMessages); --keep) {
        const auto more = newest[keep - 1].deliveries.size();
        if (keep < newest.size() && deliveries + more > MaxDeliveries)
            break;
        deliveries += more;
    }
    newest = newest.subspan(keep);
    makeRoom(int(newest.size()), deliveries);
    if (!newest.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(newest.size()) - 1);
        for (const auto &record : newest)
            m_rows.push_back({ record, countsOf(record) });
        m_deliveries += deliveries;
        endInsertRows();
    }
    if (lost == 0)
        return;
    m_lost += lost;
    emit lostChanged(m_lost);
}

std::array<int, MemberDelivery::OutcomeCount> LedgerModel::countsOf(const FanoutRecord &record)
{
    std::array<int, MemberDelivery::OutcomeCount> counts {};
    for (const auto &delivery : record.deliveries)
        ++counts[size_t(delivery.outcome)];
    return counts;
}

void LedgerModel::makeRoom(int messages, qsizetype deliveries)
{
    int gone = 0;
    auto left = m_deliveries;
    while (gone < rowCount()
           && (rowCount() - gone + messages > MaxMessages || left + deliveries > MaxDeliveries))
        left -= record(gone++).deliveries.size();
    if (gone == 0)
        return;
    beginRemoveRows({}, 0, gone - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + gone);
    m_deliveries = left;
    endRemoveRows();
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto &[record, counts] = m_rows[size_t(index.row())];
    switch (index.column()) {
    case Time:
        return record.time;
    case Group:
        return record.group.toString();
    case Sender:
        return record.senderName;
    case Size:
        return record.payload;
    case Took:
        return record.microseconds;
    default:
        return counts[size_t(index.column() - Sent)];
    }
}

} // namespace Limpid
