// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/fanout.h"

#include "app-server/engine/wallclock.h"

#include <algorithm>

namespace Limpid {

Fanout::Fanout() = default;

Fanout::~Fanout() = default;

void Fanout::setMailboxes(std::vector<std::shared_ptr<Mailbox>> mailboxes)
{
    const QMutexLocker locker(&m_mutex);
    m_mailboxes = std::move(mailboxes);
    m_members.clear();
}

void Fanout::add(int worker, const GroupKey &group, ConnectionId connection)
{
    const QMutexLocker locker(&m_mutex);
    if (size_t(worker) >= m_mailboxes.size())
        return;
    auto &members = m_members[group];
    members.resize(m_mailboxes.size());
    ++members[size_t(worker)];
    m_mailboxes[size_t(worker)]->put(Mail::AddMember { group, connection });
}

void Fanout::discard(int worker, const GroupKey &group, ConnectionId connection)
{
    const QMutexLocker locker(&m_mutex);
    const auto members = m_members.find(group);
    if (members == m_members.end() || size_t(worker) >= m_mailboxes.size())
        return;
    --(*members)[size_t(worker)];
    if (std::all_of(members->cbegin(), members->cend(), [](int count) { return count == 0; }))
        m_members.erase(members);
    m_mailboxes[size_t(worker)]->put(Mail::DiscardMember { group, connection });
}

void Fanout::send(const GroupKey &group,
                  const Frame &frame,
                  FanoutOrigin origin,
                  const FanoutOptions &options)
{
    const auto ticket = std::make_shared<FanoutTicket>();
    ticket->origin = origin.connection;
    ticket->originWorker = origin.worker;
    ticket->tag = options.tag;
    ticket->isMessage = options.isMessage;
    ticket->group = group;
    ticket->payload = frame.payload;
    ticket->size = frame.bytes.size();
    ticket->startedAt = microsecondsSinceEpoch();

    const QMutexLocker locker(&m_mutex);
    if (size_t(origin.worker) >= m_mailboxes.size())
        return;
    const auto members = m_members.constFind(group);
    if (members == m_members.cend()) {
        m_mailboxes[size_t(origin.worker)]->put(Mail::Report { ticket });
        return;
    }
    const auto hasMembers = [](int count) { return count > 0; };
    ticket->pending = int(std::count_if(members->cbegin(), members->cend(), hasMembers));
    for (size_t worker = 0; worker < members->size(); ++worker) {
        if (members->at(worker) > 0)
            m_mailboxes[worker]->put(Mail::ToGroup { group, frame, options.except, ticket });
    }
}

void Fanout::sendTo(int worker, ConnectionId connection, const Frame &frame)
{
    const QMutexLocker locker(&m_mutex);
    if (size_t(worker) < m_mailboxes.size())
        m_mailboxes[size_t(worker)]->put(Mail::ToConnection { connection, frame });
}

void Fanout::close(ConnectionId connection, quint16 code, const QString &reason)
{
    const QMutexLocker locker(&m_mutex);
    for (const auto &mailbox : m_mailboxes)
        mailbox->put(Mail::CloseConnection { connection, code, reason });
}

void Fanout::report(const std::shared_ptr<FanoutTicket> &ticket)
{
    const QMutexLocker locker(&m_mutex);
    if (size_t(ticket->originWorker) < m_mailboxes.size())
        m_mailboxes[size_t(ticket->originWorker)]->put(Mail::Report { ticket });
}

qsizetype Fanout::groupCount() const
{
    const QMutexLocker locker(&m_mutex);
    return m_members.size();
}

QList<GroupKey> Fanout::groups() const
{
    const QMutexLocker locker(&m_mutex);
    return m_members.keys();
}

} // namespace Limpid
