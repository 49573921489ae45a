// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/fanout.h"

#include "app-server/engine/connection.h"
#include "app-server/engine/wallclock.h"

#include <algorithm>

namespace Limpid {

namespace {

int workersWithMembers(const std::vector<int> &members)
{
    const auto hasMembers = [](int count) { return count > 0; };
    return int(std::count_if(members.cbegin(), members.cend(), hasMembers));
}

} // namespace

Fanout::Fanout()
    : m_state(std::make_shared<State>())
{
}

Mail::ToGroup Fanout::toGroup(const GroupKey &group, const FanoutMessage &message) const
{
    const auto &[frame, origin, options] = message;
    auto ticket = std::make_shared<FanoutTicket>();
    ticket->origin = origin.connection;
    ticket->originWorker = origin.worker;
    ticket->tag = options.tag;
    ticket->isMessage = options.isMessage;
    ticket->group = group;
    ticket->payload = frame.payload;
    ticket->size = options.begun > 0 ? options.begun : frame.bytes.size();
    ticket->startedAt = microsecondsSinceEpoch();
    if (options.isMessage && m_state->isAccounted)
        ticket->account = std::make_unique<FanoutAccount>();
    return { group, frame, options.except, std::move(ticket) };
}

/// Null: nobody wants to know, or it has no bytes, so that nobody said it.
std::shared_ptr<FanoutTicket> Fanout::ticketOf(const GroupKey &group, const GroupEvent &event) const
{
    if (!m_state->isAccounted || event.size() == 0)
        return nullptr;
    auto ticket = std::make_shared<FanoutTicket>();
    ticket->isEvent = true;
    ticket->group = group;
    ticket->payload = event.size();
    ticket->startedAt = microsecondsSinceEpoch();
    ticket->account = std::make_unique<FanoutAccount>();
    return ticket;
}

void Fanout::setAccounted(bool accounted)
{
    m_state->isAccounted = accounted;
}

void Fanout::setMailboxes(std::vector<std::shared_ptr<Mailbox>> mailboxes)
{
    const QMutexLocker locker(&m_state->mutex);
    m_state->mailboxes = std::move(mailboxes);
    m_state->members.clear();
}

void Fanout::add(int worker, const GroupKey &group, ConnectionId connection)
{
    const QMutexLocker locker(&m_state->mutex);
    if (size_t(worker) >= m_state->mailboxes.size())
        return;
    auto &members = m_state->members[group];
    members.resize(m_state->mailboxes.size());
    ++members[size_t(worker)];
    m_state->mailboxes[size_t(worker)]->put(Mail::AddMember { group, connection });
}

void Fanout::discard(int worker, const GroupKey &group, ConnectionId connection)
{
    const QMutexLocker locker(&m_state->mutex);
    const auto members = m_state->members.find(group);
    if (members == m_state->members.end() || size_t(worker) >= m_state->mailboxes.size())
        return;
    --(*members)[size_t(worker)];
    if (std::all_of(members->cbegin(), members->cend(), [](int count) { return count == 0; }))
        m_state->members.erase(members);
    m_state->mailboxes[size_t(worker)]->put(Mail::DiscardMember { group, connection });
}

void Fanout::send(const GroupKey &group,
                  const Frame &frame,
                  FanoutOrigin origin,
                  const FanoutOptions &options)
{
    const auto message = toGroup(group, { frame, origin, options });
    distribute({ &message, 1 });
}

void Fanout::send(const GroupKey &group, const std::vector<FanoutMessage> &messages)
{
    std::vector<Mail::ToGroup> all;
    all.reserve(messages.size());
    for (const auto &message : messages)
        all.push_back(toGroup(group, message));
    distribute(all);
}

void Fanout::send(const GroupKey &group, const std::shared_ptr<const GroupEvent> &event)
{
    const QMutexLocker locker(&m_state->mutex);
    const auto members = m_state->members.constFind(group);
    if (members == m_state->members.cend())
        return;
    const auto ticket = ticketOf(group, *event);
    if (ticket)
        ticket->pending = workersWithMembers(*members);
    for (size_t worker = 0; worker < members->size(); ++worker) {
        if (members->at(worker) > 0)
            m_state->mailboxes[worker]->put(Mail::EventToGroup { group, event, ticket });
    }
}

void Fanout::distribute(std::span<const Mail::ToGroup> messages)
{
    const QMutexLocker locker(&m_state->mutex);
    if (messages.empty() || m_state->mailboxes.empty())
        return;
    const auto members = m_state->members.constFind(messages.front().group);
    if (members == m_state->members.cend()) {
        for (const auto &message : messages) {
            if (const auto worker = size_t(message.ticket->originWorker);
                worker < m_state->mailboxes.size())
                m_state->mailboxes[worker]->put(Mail::Report { message.ticket });
        }
        return;
    }
    const auto pending = workersWithMembers(*members);
    for (const auto &message : messages)
        message.ticket->pending = pending;
    for (size_t worker = 0; worker < members->size(); ++worker) {
        if (members->at(worker) > 0)
            m_state->mailboxes[worker]->put(messages);
    }
}

void Fanout::sendTo(int worker, ConnectionId connection, const Frame &frame)
{
    const QMutexLocker locker(&m_state->mutex);
    if (size_t(worker) < m_state->mailboxes.size())
        m_state->mailboxes[size_t(worker)]->put(Mail::ToConnection { connection, frame });
}

void Fanout::sendTo(const FanoutOrigin &to, const std::shared_ptr<const GroupEvent> &event)
{
    answer(to, [event](Connection &connection) { connection.receive(event); });
}

void Fanout::answer(const FanoutOrigin &to, std::function<void(Connection &)> give)
{
    const QMutexLocker locker(&m_state->mutex);
    if (size_t(to.worker) < m_state->mailboxes.size())
        m_state->mailboxes[size_t(to.worker)]->put(Mail::Answer { to.connection, std::move(give) });
}

void Fanout::close(ConnectionId connection, quint16 code, const QString &reason)
{
    const QMutexLocker locker(&m_state->mutex);
    for (const auto &mailbox : m_state->mailboxes)
        mailbox->put(Mail::CloseConnection { connection, code, reason });
}

void Fanout::endSend(const FanoutOrigin &origin, qint64 bytes)
{
    const auto ticket = std::make_shared<FanoutTicket>();
    ticket->origin = origin.connection;
    ticket->originWorker = origin.worker;
    ticket->isMessage = false;
    ticket->size = bytes;
    report(ticket);
}

void Fanout::report(const std::shared_ptr<FanoutTicket> &ticket)
{
    const QMutexLocker locker(&m_state->mutex);
    if (size_t(ticket->originWorker) < m_state->mailboxes.size())
        m_state->mailboxes[size_t(ticket->originWorker)]->put(Mail::Report { ticket });
}

qsizetype Fanout::groupCount() const
{
    const QMutexLocker locker(&m_state->mutex);
    return m_state->members.size();
}

QList<GroupKey> Fanout::groups() const
{
    const QMutexLocker locker(&m_state->mutex);
    return m_state->members.keys();
}

} // namespace Limpid
