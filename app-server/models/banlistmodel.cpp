// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/banlistmodel.h"

#include "app-server/engine/admission.h"

#include <algorithm>

namespace Limpid {

void BanListModel::setBans(const QList<Ban> &bans)
{
    beginResetModel();
    m_bans.clear();
    for (Ban ban : bans) {
        ban.address = Admission::placeOf(ban.address);
        if (!ban.address.isNull() && !contains(ban.address))
            m_bans.append(ban);
    }
    endResetModel();
}

bool BanListModel::add(Ban ban)
{
    if (ban.address.isNull())
        return false;
    ban.address = Admission::placeOf(ban.address);
    if (contains(ban.address))
        return false;
    beginInsertRows({}, rowCount(), rowCount());
    m_bans.append(ban);
    endInsertRows();
    emit banned(ban);
    return true;
}

void BanListModel::lift(int row)
{
    Q_ASSERT(row >= 0 && row < rowCount());
    beginRemoveRows({}, row, row);
    const Ban ban = m_bans.takeAt(row);
    endRemoveRows();
    emit lifted(ban);
}

QList<QHostAddress> BanListModel::addresses() const
{
    QList<QHostAddress> addresses;
    for (const Ban &ban : m_bans)
        addresses.append(ban.address);
    return addresses;
}

bool BanListModel::contains(const QHostAddress &address) const
{
    return std::any_of(m_bans.begin(), m_bans.end(), [&address](const Ban &ban) {
        return ban.address == address;
    });
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
