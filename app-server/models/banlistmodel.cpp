// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/banlistmodel.h"

#include "app-server/engine/admission.h"

namespace Limpid {

void BanListModel::setBans(QList<Ban> bans)
{
    bans.removeIf([](const Ban &ban) { return ban.address.isNull(); });
    for (Ban &ban : bans)
        ban.address = Admission::placeOf(ban.address);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!bans.contains(m_bans[row]))
            take(row);
    }
    for (const Ban &ban : std::as_const(bans))
        append(ban);
}

bool BanListModel::append(const Ban &ban)
{
    if (Ban::contains(m_bans, ban.address))
        return false;
    beginInsertRows({}, rowCount(), rowCount());
    m_bans.append(ban);
    endInsertRows();
    return true;
}

Ban BanListModel::take(int row)
{
    beginRemoveRows({}, row, row);
    auto ban = m_bans.takeAt(row);
    endRemoveRows();
    return ban;
}

bool BanListModel::add(Ban ban)
{
    if (ban.address.isNull())
        return false;
    ban.address = Admission::placeOf(ban.address);
    if (!append(ban))
        return false;
    emit banned(ban);
    return true;
}

void BanListModel::lift(int row)
{
    Q_ASSERT(row >= 0 && row < rowCount());
    emit lifted(take(row));
}

int BanListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bans.size());
}

int BanListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BanListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const Ban &ban = m_bans[index.row()];
    switch (index.column()) {
    case Address:
        return ban.address.toString();
    case Who:
        return ban.who;
    case Since:
        return ban.since;
    default:
        return {};
    }
}

} // namespace Limpid
