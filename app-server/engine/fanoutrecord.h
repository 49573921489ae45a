// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/memberdelivery.h"
#include "common/types/groupname.h"

#include <QMetaType>

#include <vector>

namespace Limpid {

struct FanoutTicket;

/// One group message and what became of it, once all workers have dealt with it; a value, made for
/// the window.
struct FanoutRecord
{
    qint64 time = 0; ///< microseconds since the epoch, UTC
    qint64 microseconds = 0; ///< from there until the last member had been dealt with
    GroupName group;
    bool raw = false; ///< a group of the /chat/ routes
    bool isEvent = false; ///< it came from a channel layer, which does not tell who sent it
    ConnectionId sender = 0; ///< 0: no client of this server
    QString senderName; ///< the nick, or the address of who has none; empty: it is gone
    qint64 payload = 0; ///< bytes; of an event about
    QList<MemberDelivery> deliveries; ///< one a member, in no order

    /// Takes the account out of a ticket.
    [[nodiscard]] static FanoutRecord take(const FanoutTicket &ticket, const QString &senderName);
};

} // namespace Limpid

Q_DECLARE_METATYPE(Limpid::FanoutRecord)
