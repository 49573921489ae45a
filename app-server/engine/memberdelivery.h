// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/snapshot.h"

namespace Limpid {

/// What became of a group message for one member.
struct MemberDelivery
{
    enum class Outcome {
        Sent, ///< given to the kernel, or to a socket that had nothing waiting
        Queued, ///< waits behind other bytes of that member
        Skipped, ///< the member was over its limit, and is told later how much it missed
        Closed, ///< the member is being closed, be it for having been too slow for this one
    };
    static constexpr size_t OutcomeCount = 4;

    ConnectionId to = 0;
    QString name; ///< the nick, or the address of who has none
    Outcome outcome = Outcome::Sent;
    qint64 waiting = 0; ///< bytes that waited for the member before

    friend bool operator==(const MemberDelivery &, const MemberDelivery &) = default;
};

} // namespace Limpid
