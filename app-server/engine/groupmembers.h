// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/connection.h"
#include "app-server/engine/eventbatch.h"
#include "app-server/engine/receiver.h"

#include <QHash>

#include <deque>
#include <memory>
#include <vector>

namespace Limpid {

/// The members of all groups that live on one worker, and what is to be written to them this turn.
///
/// Messages for one group that come in the same turn of the event loop are joined and written to
/// each member at once. A large group is written to in pieces, so that the worker can read between
/// them; what comes meanwhile waits, joined, until all members have what was before it.
class GroupMembers
{
public:
    /// counters: what is sent is counted there.
    explicit GroupMembers(EngineCounters &counters);

    void add(const GroupKey &group, Connection *connection);
    void discard(const GroupKey &group, Connection *connection);

    /// Takes a message for a group; it is written by the next flush() at the latest.
    void post(const Mail::ToGroup &item);
    /// Takes an event, which is received by then.
    void post(const Mail::EventToGroup &item);
    /// Writes what is there.
    void flush();
    /// Writes some of it. True: that was all.
    [[nodiscard]] bool flushSome();
    /// The messages whose last members were written to here, since the last call.
    [[nodiscard]] std::vector<std::shared_ptr<FanoutTicket>> takeFinished();

    [[nodiscard]] QList<GroupSnapshot> snapshot() const;

private:
    struct Group
    {
        std::vector<SendPath *> members;
        Frame joined;
        std::vector<std::shared_ptr<FanoutTicket>> tickets;
        std::shared_ptr<EventBatch> events; ///< while nothing is joined; null: none
        Frame writing; ///< what some members have got already
        std::vector<std::shared_ptr<FanoutTicket>> ticketsOfWriting;
        std::shared_ptr<EventBatch> receiving; ///< the same; one of the two at a time
        size_t written = 0; ///< members, of `writing` or `receiving`
        FanoutResult result;
        bool isAccounted = false; ///< one of the tickets of `writing` or `receiving` has an account
        QList<MemberDelivery> deliveries; ///< for those

        [[nodiscard]] bool isBegun() const { return !writing.bytes.isEmpty() || receiving; }
        [[nodiscard]] bool isPending() const
        {
            return isBegun() || !joined.bytes.isEmpty() || events;
        }
    };

    void flush(Group &group);
    /// Writes to so many members at most, and takes them off.
    void write(Group &group, size_t &most, ConnectionId except = 0);
    void writeTo(SendPath &member, Group &group);
    [[nodiscard]] MemberDelivery::Outcome deliver(SendPath &member, const Group &group);
    void finish(Group &group);
    void forgetIfEmpty(const GroupKey &key);

    EngineCounters &m_counters;
    QHash<GroupKey, Group> m_groups;
    std::deque<GroupKey> m_pending; ///< groups with something to be written
    std::vector<std::shared_ptr<FanoutTicket>> m_finished;
};

} // namespace Limpid
