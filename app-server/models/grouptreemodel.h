// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/snapshot.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace Limpid {

/// The groups of the server with their members beneath, following the engine's snapshots.
///
/// Groups are in the order of their names, members in the order of their ids; like
/// ConnectionTableModel it tells only what changed, so what is selected or unfolded stays.
class GroupTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        Name, ///< QString: a group's name, a member's nick (its address if it has none)
        MemberCount, ///< int of a group; nothing of a member
        ColumnCount
    };
    enum Role {
        GroupRole = Qt::UserRole + 1, ///< GroupName: the group, or the one the member is in
        IdRole, ///< quint64, the member's ConnectionId; 0 of a group
        RawRole, ///< bool: a group of the /chat/ routes
        SlowRole, ///< bool: the member is slow
    };

    explicit GroupTreeModel(QObject *parent = nullptr);
    ~GroupTreeModel() override;

    /// snapshot.connections has to be sorted by id.
    void apply(const EngineSnapshot &snapshot);

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Member;
    struct Group;

    void followGroups(const QList<GroupSnapshot> &wanted,
                      const QList<ConnectionSnapshot> &connections);
    void updateGroup(Group &group, const std::vector<Member> &members);
    void followMembers(Group &group, const std::vector<Member> &wanted);
    void renumber(int from);
    [[nodiscard]] static std::vector<Member>
    membersOf(const GroupSnapshot &group, const QList<ConnectionSnapshot> &connections);
    [[nodiscard]] static QVariant groupData(const Group &group, int column, int role);
    [[nodiscard]] static QVariant
    memberData(const Group &group, const Member &member, int column, int role);

    std::vector<std::unique_ptr<Group>> m_groups; // an index of a member points to its group
};

} // namespace Limpid
