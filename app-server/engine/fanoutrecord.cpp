// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/fanoutrecord.h"

#include "app-server/engine/mailbox.h"
#include "app-server/engine/wallclock.h"

namespace Limpid {

FanoutRecord FanoutRecord::take(const FanoutTicket &ticket, const QString &senderName)
{
    FanoutRecord record;
    record.time = ticket.startedAt;
    record.microseconds = microsecondsSinceEpoch() - ticket.startedAt;
    record.group = ticket.group.name;
    record.raw = ticket.group.raw;
    record.isEvent = ticket.isEvent;
    record.sender = ticket.origin;
    record.senderName = senderName;
    record.payload = ticket.payload;
    record.deliveries = ticket.account->take();
    return record;
}

} // namespace Limpid
