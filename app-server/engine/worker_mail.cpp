// SPDX-License-Identifier: GPL-3.0-or-later
// What a worker does with its mail.
#include "app-server/engine/fanout.h"
#include "app-server/engine/worker.h"

namespace Limpid {

void Worker::handle(const Mail::ToGroup &item)
{
    m_groups.post(item);
}

void Worker::handle(const Mail::EventToGroup &item)
{
    m_groups.post(item);
}

void Worker::handle(const Mail::ToConnection &item)
{
    flushGroups();
    if (auto *connection = find(item.connection))
        connection->write(item.frame);
}

void Worker::handle(const Mail::AddMember &item)
{
    if (auto *connection = find(item.connection))
        m_groups.add(item.group, connection);
}

void Worker::handle(const Mail::DiscardMember &item)
{
    if (auto *connection = find(item.connection))
        m_groups.discard(item.group, connection);
}

void Worker::handle(const Mail::CloseConnection &item)
{
    flushGroups();
    if (auto *connection = find(item.connection))
        connection->close(item.code, item.reason);
}

void Worker::handle(const Mail::Answer &item)
{
    flushGroups();
    if (auto *connection = find(item.connection))
        connection->take(item.give);
}

void Worker::handle(const Mail::Report &item)
{
    report(item.ticket);
}

void Worker::report(const std::shared_ptr<FanoutTicket> &ticket)
{
    if (ticket->account)
        m_ledger.add(FanoutRecord::take(*ticket, subjectOf(ticket->origin)));
    if (auto *connection = find(ticket->origin))
        connection->fannedOut(*ticket);
}

} // namespace Limpid
