// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/groupmembers.h"

#include <algorithm>

namespace Limpid {

namespace {

constexpr qsizetype MaxJoined
    = 65'536; // bytes; copying more together costs more than another write

} // namespace

void GroupMembers::add(const GroupKey &key, Connection *connection)
{
    auto &group = m_groups[key];
    flush(group);
    group.members.push_back(connection);
}

void GroupMembers::discard(const GroupKey &key, Connection *connection)
{
    const auto group = m_groups.find(key);
    if (group == m_groups.end())
        return;
    flush(*group);
    std::erase(group->members, connection);
    if (group->members.empty())
        m_groups.erase(group);
}

void GroupMembers::post(const Mail::ToGroup &item)
{
    auto &group = m_groups[item.group];
    if (item.except != 0 || group.joined.bytes.size() + item.frame.bytes.size() > MaxJoined)
        flush(group);
    if (group.joined.bytes.isEmpty()) {
        group.joined = item.frame;
        m_pending.push_back(item.group);
    } else {
        group.joined.append(item.frame);
    }
    group.tickets.push_back(item.ticket);
    if (item.except != 0)
        flush(group, item.except);
}

void GroupMembers::flush()
{
    for (const auto &key : std::exchange(m_pending, {})) {
        const auto group = m_groups.find(key);
        if (group == m_groups.end())
            continue;
        flush(*group);
        if (group->members.empty())
            m_groups.erase(group);
    }
}

void GroupMembers::flush(Group &group, ConnectionId except)
{
    if (group.joined.bytes.isEmpty())
        return;
    const auto frame = std::exchange(group.joined, {});
    int sent = 0;
    int queued = 0;
    int dropped = 0;
    for (auto *member : group.members) {
        if (member->id() == except)
            continue;
        const auto outcome = member->writeToMember(frame);
        ++(outcome == Connection::Outcome::Sent         ? sent
               : outcome == Connection::Outcome::Queued ? queued
                                                        : dropped);
    }
    for (auto &ticket : std::exchange(group.tickets, {})) {
        ticket->sent += sent;
        ticket->queued += queued;
        ticket->dropped += dropped;
        if (--ticket->pending == 0)
            m_finished.push_back(std::move(ticket));
    }
}

std::vector<std::shared_ptr<FanoutTicket>> GroupMembers::takeFinished()
{
    return std::exchange(m_finished, {});
}

QList<GroupSnapshot> GroupMembers::snapshot() const
{
    QList<GroupSnapshot> groups;
    groups.reserve(m_groups.size());
    for (auto group = m_groups.cbegin(); group != m_groups.cend(); ++group) {
        QList<ConnectionId> members;
        members.reserve(qsizetype(group->members.size()));
        for (const auto *member : group->members)
            members.append(member->id());
        groups.append({ group.key().name, group.key().raw, members });
    }
    return groups;
}

} // namespace Limpid
