// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/connection.h"

#include <QHash>

#include <vector>

namespace Limpid {

/// The members of all groups that live on one worker, and what is to be written to them this turn.
///
/// Messages for one group that come in the same turn of the event loop are joined and written to
/// each member at once.
class GroupMembers
{
public:
    void add(const GroupKey &group, Connection *connection);
    void discard(const GroupKey &group, Connection *connection);

    /// Takes a message for a group; it is written by the next flush() at the latest.
    void post(const Mail::ToGroup &item);
    /// Writes what is there.
    void flush();
    /// The messages whose last members were written to here, since the last call.
    [[nodiscard]] std::vector<std::shared_ptr<FanoutTicket>> takeFinished();

    [[nodiscard]] QList<GroupSnapshot> snapshot() const;

private:
    struct Group
    {
        std::vector<Connection *> members;
        Frame joined;
        std::vector<std::shared_ptr<FanoutTicket>> tickets;
    };

    void flush(Group &group, ConnectionId except = 0);

    QHash<GroupKey, Group> m_groups;
    std::vector<GroupKey> m_pending; ///< groups with something joined
    std::vector<std::shared_ptr<FanoutTicket>> m_finished;
};

} // namespace Limpid
