// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/groupmembers.h"

#include "app-server/engine/nativesocket.h"

#include <algorithm>
#include <limits>

namespace Limpid {

namespace {

constexpr qsizetype MaxJoined
    = 65'536; // bytes; copying more together costs more than another write
constexpr size_t MaxWrites = 128; // members written to before the worker reads again
constexpr size_t NoLimit = std::numeric_limits<size_t>::max();

} // namespace

GroupMembers::GroupMembers(EngineCounters &counters)
    : m_counters(counters)
{
}

void GroupMembers::add(const GroupKey &key, Connection *connection)
{
    auto &group = m_groups[key];
    flush(group);
    group.members.push_back(&connection->sendPath());
}

void GroupMembers::discard(const GroupKey &key, Connection *connection)
{
    const auto group = m_groups.find(key);
    if (group == m_groups.end())
        return;
    flush(*group);
    std::erase(group->members, &connection->sendPath());
    if (group->members.empty())
        m_groups.erase(group);
}

void GroupMembers::post(const Mail::ToGroup &item)
{
    auto &group = m_groups[item.group];
    if (item.except != 0 || group.events
        || group.joined.bytes.size() + item.frame.bytes.size() > MaxJoined)
        flush(group);
    const bool isPending = group.isPending();
    if (group.joined.bytes.isEmpty())
        group.joined = item.frame;
    else
        group.joined.append(item.frame);
    group.tickets.push_back(item.ticket);
    if (item.except != 0) {
        auto most = NoLimit;
        write(group, most, item.except);
    }
    if (!isPending)
        m_pending.push_back(item.group);
}

void GroupMembers::post(const Mail::EventToGroup &item)
{
    auto &group = m_groups[item.group];
    if (!group.joined.bytes.isEmpty()
        || (group.events && group.events->size() + item.event->size() > MaxJoined))
        flush(group);
    if (!group.isPending())
        m_pending.push_back(item.group);
    if (!group.events)
        group.events = std::make_shared<EventBatch>();
    group.events->append(item.event);
    if (item.ticket)
        group.tickets.push_back(item.ticket);
}

void GroupMembers::flush()
{
    for (const auto &key : std::exchange(m_pending, {})) {
        const auto group = m_groups.find(key);
        if (group != m_groups.end())
            flush(*group);
        forgetIfEmpty(key);
    }
}

bool GroupMembers::flushSome()
{
    auto most = MaxWrites;
    while (!m_pending.empty()) {
        const auto key = m_pending.front();
        const auto group = m_groups.find(key);
        while (group != m_groups.end() && most > 0 && group->isPending())
            write(*group, most);
        if (most == 0)
            return false;
        m_pending.pop_front();
        forgetIfEmpty(key);
    }
    return true;
}

void GroupMembers::forgetIfEmpty(const GroupKey &key)
{
    const auto group = m_groups.constFind(key);
    if (group != m_groups.cend() && group->members.empty())
        m_groups.erase(group);
}

void GroupMembers::flush(Group &group)
{
    while (group.isPending()) {
        auto most = NoLimit;
        write(group, most);
    }
}

void GroupMembers::write(Group &group, size_t &most, ConnectionId except)
{
    if (!group.isBegun()) {
        group.writing = std::exchange(group.joined, {});
        group.ticketsOfWriting = std::exchange(group.tickets, {});
        group.receiving = std::exchange(group.events, {});
        group.isAccounted = std::any_of(group.ticketsOfWriting.cbegin(),
                                        group.ticketsOfWriting.cend(),
                                        [](const auto &ticket) { return bool(ticket->account); });
    }
    for (; group.written < group.members.size() && most > 0; ++group.written, --most) {
        auto *member = group.members[group.written];
        if (group.written + 1 < group.members.size())
            group.members[group.written + 1]->prefetch();
        if (except == 0 || member->connection->id() != except)
            writeTo(*member, group);
    }
    if (group.written == group.members.size())
        finish(group);
}

void GroupMembers::writeTo(SendPath &member, Group &group)
{
    using Outcome = MemberDelivery::Outcome;
    auto &[sent, queued, dropped] = group.result;
    const auto waiting = group.isAccounted ? member.connection->bytesToWrite() : 0;
    const auto outcome = deliver(member, group);
    ++(outcome == Outcome::Sent ? sent : outcome == Outcome::Queued ? queued : dropped);
    if (group.isAccounted)
        group.deliveries.append(
            { member.connection->id(), member.connection->subject(), outcome, waiting });
}

MemberDelivery::Outcome GroupMembers::deliver(SendPath &member, const Group &group)
{
    if (group.receiving)
        return member.connection->receive(*group.receiving);
    const auto &frame = group.writing;
    if (!member.isClear())
        return member.connection->writeToMember(frame);
    const auto taken = sendDirectly(member.descriptor, frame.bytes);
    if (taken < frame.bytes.size())
        return member.connection->writeToMember(frame, taken);
    member.count(frame, m_counters);
    return MemberDelivery::Outcome::Sent;
}

void GroupMembers::finish(Group &group)
{
    const auto result = std::exchange(group.result, {});
    const auto deliveries = std::exchange(group.deliveries, {});
    group.writing = {};
    group.receiving.reset();
    group.written = 0;
    for (auto &ticket : std::exchange(group.ticketsOfWriting, {})) {
        ticket->sent += result.sent;
        ticket->queued += result.queued;
        ticket->dropped += result.dropped;
        if (ticket->account)
            ticket->account->add(deliveries);
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
            members.append(member->connection->id());
        groups.append({ group.key().name, group.key().raw, members });
    }
    return groups;
}

} // namespace Limpid
