// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/grouplistmodel.h"

namespace Limpid {

GroupListModel::GroupListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void GroupListModel::add(const GroupName &group)
{
    if (contains(group)) {
        return;
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.append(Row { group });
    endInsertRows();
}

void GroupListModel::remove(const GroupName &group)
{
    const int row = rowOf(group);
    if (row < 0) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void GroupListModel::setJoined(const GroupName &group, bool joined)
{
    const int row = rowOf(group);
    if (row >= 0 && m_rows[row].joined != joined) {
        m_rows[row].joined = joined;
        emit dataChanged(index(row), index(row), { JoinedRole });
    }
}

void GroupListModel::setAllUnjoined()
{
    for (const GroupName &group : names()) {
        setJoined(group, false);
    }
}

void GroupListModel::addUnread(const GroupName &group, bool isMention)
{
    const int row = rowOf(group);
    if (row >= 0) {
        setUnread(row, m_rows[row].unread + 1, m_rows[row].mentions + (isMention ? 1 : 0));
    }
}

void GroupListModel::clearUnread(const GroupName &group)
{
    const int row = rowOf(group);
    if (row >= 0) {
        setUnread(row, 0, 0);
    }
}

GroupName GroupListModel::nextUnread(const GroupName &group) const
{
    const int from = rowOf(group);
    for (int step = 1; step <= rowCount(); ++step) {
        const Row &row = m_rows[(from + step) % rowCount()];
        if (row.unread > 0 && row.name != group) {
            return row.name;
        }
    }
    return {};
}

int GroupListModel::unread(const GroupName &group) const
{
    const int row = rowOf(group);
    return row < 0 ? 0 : m_rows[row].unread;
}

QList<GroupName> GroupListModel::names() const
{
    QList<GroupName> names;
    for (const Row &row : m_rows) {
        names.append(row.name);
    }
    return names;
}

QStringList GroupListModel::nameTexts() const
{
    QStringList texts;
    for (const Row &row : m_rows)
        texts += row.name.toString();
    return texts;
}

bool GroupListModel::contains(const GroupName &group) const
{
    return rowOf(group) >= 0;
}

bool GroupListModel::isJoined(const GroupName &group) const
{
    const int row = rowOf(group);
    return row >= 0 && m_rows[row].joined;
}

int GroupListModel::rowOf(const GroupName &group) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].name == group) {
            return row;
        }
    }
    return -1;
}

int GroupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant GroupListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name.toString();
    case JoinedRole:
        return row.joined;
    case UnreadRole:
        return row.unread;
    case MentionsRole:
        return row.mentions;
    default:
        return {};
    }
}

QHash<int, QByteArray> GroupListModel::roleNames() const
{
    return { { NameRole, "name" },
             { JoinedRole, "joined" },
             { UnreadRole, "unread" },
             { MentionsRole, "mentions" } };
}

void GroupListModel::setUnread(int row, int unread, int mentions)
{
    if (m_rows[row].unread != unread || m_rows[row].mentions != mentions) {
        m_rows[row].unread = unread;
        m_rows[row].mentions = mentions;
        emit dataChanged(index(row), index(row), { UnreadRole, MentionsRole });
    }
}

} // namespace Limpid
