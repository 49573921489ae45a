// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/switchermodel.h"

#include "app-client/session/subsequence.h"

#include <algorithm>

namespace Limpid {

SwitcherModel::SwitcherModel(const GroupListModel &groups, QObject *parent)
    : QAbstractListModel(parent)
    , m_groups(groups)
{
    connect(&groups, &QAbstractItemModel::dataChanged, this, &SwitcherModel::rebuild);
    connect(&groups, &QAbstractItemModel::rowsInserted, this, &SwitcherModel::rebuild);
    connect(&groups, &QAbstractItemModel::rowsRemoved, this, &SwitcherModel::rebuild);
    rebuild();
}

void SwitcherModel::setTyped(const QString &typed)
{
    m_typed = typed.trimmed();
    if (m_typed.startsWith(u'#')) {
        m_typed.remove(0, 1);
    }
    rebuild();
}

void SwitcherModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const QList<GroupName> names = m_groups.names();
    for (int source = 0; source < names.size(); ++source) {
        if (const auto found = Subsequence::find(m_typed, names[source].toString())) {
            m_rows.append({ names[source], source, found->rating, found->positions });
        }
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](const Row &a, const Row &b) {
        return a.rating != b.rating ? a.rating > b.rating : urgency(a) > urgency(b);
    });
    const auto name = GroupName::fromString(m_typed);
    if (name && !m_groups.contains(*name)) {
        m_rows.append({ *name });
    }
    endResetModel();
}

int SwitcherModel::urgency(const Row &row) const
{
    const QModelIndex group = m_groups.index(row.source);
    int urgency = group.data(GroupListModel::JoinedRole).toBool() ? 4 : 0;
    urgency += group.data(GroupListModel::MentionsRole).toInt() > 0 ? 2 : 0;
    return urgency + (group.data(GroupListModel::UnreadRole).toInt() > 0 ? 1 : 0);
}

int SwitcherModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SwitcherModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case GroupListModel::NameRole:
        return row.name.toString();
    case LettersRole:
        return QVariant::fromValue(row.letters);
    case NewRole:
        return row.source < 0;
    default:
        return row.source < 0 ? QVariant() : m_groups.index(row.source).data(role);
    }
}

QHash<int, QByteArray> SwitcherModel::roleNames() const
{
    QHash<int, QByteArray> names = m_groups.roleNames();
    names.insert(LettersRole, "letters");
    names.insert(NewRole, "new");
    return names;
}

} // namespace Limpid
