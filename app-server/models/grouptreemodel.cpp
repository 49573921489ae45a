// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/grouptreemodel.h"

#include "app-server/models/addresstext.h"
#include "app-server/models/sortedrows.h"

#include <algorithm>

namespace Limpid {

namespace {

/// A chat group and a raw one of the same name are two.
template<typename T>
auto keyOf(const T &group)
{
    return std::pair(group.name, group.raw);
}

} // namespace

struct GroupTreeModel::Member
{
    ConnectionId id = 0;
    QString nick;
    QHostAddress address;
    quint16 port = 0;
    bool slow = false;

    /// Made when it is looked at: of 10,000 members few are in sight.
    [[nodiscard]] QString name() const
    {
        const bool known = port != 0 || !address.isNull();
        return nick.isEmpty() && known ? addressText(address, port) : nick;
    }

    friend bool operator==(const Member &, const Member &) = default;
};

struct GroupTreeModel::Group
{
    GroupName name;
    bool raw = false;
    int row = 0;
    std::vector<Member> members;
};

GroupTreeModel::GroupTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

GroupTreeModel::~GroupTreeModel() = default;

void GroupTreeModel::apply(const EngineSnapshot &snapshot)
{
    QList<GroupSnapshot> groups = snapshot.groups;
    std::ranges::sort(groups, {}, keyOf<GroupSnapshot>);
    followGroups(groups, snapshot.connections);
    for (const auto &group : m_groups) {
        updateGroup(*group, membersOf(groups[group->row], snapshot.connections));
    }
}

void GroupTreeModel::followGroups(const QList<GroupSnapshot> &wanted,
                                  const QList<ConnectionSnapshot> &connections)
{
    followSortedRows(
        int(wanted.size()),
        [this](int row) { return keyOf(*m_groups[std::size_t(row)]); },
        [&wanted](int row) { return keyOf(wanted[row]); },
        [this] { return int(m_groups.size()); },
        [this](int first, int last) {
            beginRemoveRows({}, first, last);
            m_groups.erase(m_groups.begin() + first, m_groups.begin() + last + 1);
            renumber(first);
            endRemoveRows();
        },
        [this, &wanted, &connections](int first, int last) {
            std::vector<std::unique_ptr<Group>> groups;
            for (int i = first; i <= last; ++i)
                groups.push_back(std::make_unique<Group>(
                    Group { wanted[i].name, wanted[i].raw, i, membersOf(wanted[i], connections) }));
            beginInsertRows({}, first, last);
            m_groups.insert(m_groups.begin() + first,
                            std::make_move_iterator(groups.begin()),
                            std::make_move_iterator(groups.end()));
            renumber(first);
            endInsertRows();
        });
}

void GroupTreeModel::updateGroup(Group &group, const std::vector<Member> &members)
{
    const bool changed = group.members.size() != members.size();
    followMembers(group, members);
    if (changed)
        emit dataChanged(createIndex(group.row, 0), createIndex(group.row, ColumnCount - 1));

    const auto differs = [&](std::size_t i) { return group.members[i] != members[i]; };
    for (std::size_t i = 0; i < members.size(); ++i) {
        const std::size_t first = i;
        for (; i < members.size() && differs(i); ++i)
            group.members[i] = members[i];
        if (i > first)
            emit dataChanged(createIndex(int(first), 0, &group),
                             createIndex(int(i) - 1, ColumnCount - 1, &group));
    }
}

void GroupTreeModel::followMembers(Group &group, const std::vector<Member> &wanted)
{
    const QModelIndex parent = createIndex(group.row, 0);
    auto &members = group.members;
    followSortedRows(
        int(wanted.size()),
        [&members](int row) { return members[std::size_t(row)].id; },
        [&wanted](int row) { return wanted[std::size_t(row)].id; },
        [&members] { return int(members.size()); },
        [this, &members, &parent](int first, int last) {
            beginRemoveRows(parent, first, last);
            members.erase(members.begin() + first, members.begin() + last + 1);
            endRemoveRows();
        },
        [this, &members, &parent, &wanted](int first, int last) {
            beginInsertRows(parent, first, last);
            members.insert(
                members.begin() + first, wanted.begin() + first, wanted.begin() + last + 1);
            endInsertRows();
        });
}

void GroupTreeModel::renumber(int from)
{
    for (int row = from; row < int(m_groups.size()); ++row)
        m_groups[std::size_t(row)]->row = row;
}

std::vector<GroupTreeModel::Member>
GroupTreeModel::membersOf(const GroupSnapshot &group, const QList<ConnectionSnapshot> &connections)
{
    QList<ConnectionId> ids = group.members;
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());

    std::vector<Member> members;
    members.reserve(std::size_t(ids.size()));
    auto at = connections.begin();
    for (const ConnectionId id : ids) {
        at = std::ranges::lower_bound(at, connections.end(), id, {}, &ConnectionSnapshot::id);
        if (at != connections.end() && at->id == id)
            members.push_back({ id, at->name, at->address, at->port, at->slow });
        else
            members.push_back({ id, {}, {}, 0, false });
    }
    return members;
}

QModelIndex GroupTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_groups[std::size_t(parent.row())].get())
                            : createIndex(row, column);
}

QModelIndex GroupTreeModel::parent(const QModelIndex &child) const
{
    const auto *group = static_cast<const Group *>(child.internalPointer());
    return child.isValid() && group ? createIndex(group->row, 0) : QModelIndex();
}

int GroupTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const bool isGroup = !parent.internalPointer() && parent.column() == 0;
    return isGroup ? int(m_groups[std::size_t(parent.row())]->members.size()) : 0;
}

int GroupTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant GroupTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *group = static_cast<const Group *>(index.internalPointer());
    if (!group)
        return groupData(*m_groups[std::size_t(index.row())], index.column(), role);
    return memberData(*group, group->members[std::size_t(index.row())], index.column(), role);
}

QVariant GroupTreeModel::groupData(const Group &group, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Name ? QVariant(group.name.toString())
                              : QVariant(int(group.members.size()));
    case GroupRole:
        return QVariant::fromValue(group.name);
    case IdRole:
        return ConnectionId(0);
    case RawRole:
        return group.raw;
    case SlowRole:
        return false;
    default:
        return {};
    }
}

QVariant GroupTreeModel::memberData(const Group &group, const Member &member, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Name ? QVariant(member.name()) : QVariant();
    case GroupRole:
        return QVariant::fromValue(group.name);
    case IdRole:
        return member.id;
    case RawRole:
        return group.raw;
    case SlowRole:
        return member.slow;
    default:
        return {};
    }
}

} // namespace Limpid
