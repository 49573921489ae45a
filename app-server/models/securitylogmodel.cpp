// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/securitylogmodel.h"

#include "app-server/models/addresstext.h"

#include <algorithm>

namespace Limpid {

SecurityLogModel::SecurityLogModel(int maxEvents, QObject *parent)
    : QAbstractTableModel(parent)
    , m_maxEvents(maxEvents)
{
}

void SecurityLogModel::append(const std::vector<SecurityEvent> &events)
{
    const int coming = std::min(int(events.size()), m_maxEvents);
    if (coming == 0)
        return;
    if (const int over = rowCount() + coming - m_maxEvents; over > 0) {
        beginRemoveRows({}, 0, over - 1);
        m_events.erase(m_events.begin(), m_events.begin() + over);
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount() + coming - 1);
    m_events.insert(m_events.end(), events.end() - coming, events.end());
    endInsertRows();
}

int SecurityLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int SecurityLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SecurityLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const SecurityEvent &line = event(index.row());
    switch (index.column()) {
    case Time:
        return line.time;
    case Kind:
        return int(line.kind);
    case Address:
        return line.port == 0 ? line.address.toString() : addressText(line.address, line.port);
    case Who:
        return line.who;
    case Detail:
        return QString::fromLatin1(line.cause);
    default:
        return {};
    }
}

} // namespace Limpid
