// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/presence/presencewatcher.h"
#include "common/types/groupname.h"

#include <functional>
#include <memory>

namespace Limpid {

/// Who is where, on several servers that are one chat: each nick once on all of them, and members
/// of the same group.
///
/// Its functions may be called on any thread and do not wait; what one thread asks is done in that
/// order. Answers come once each, on a thread of the presence's, and may call it. A connection is
/// known by its number on this server.
class Presence
{
public:
    struct Claim
    {
        quint64 connection = 0;
        Nick wanted;
        QString resume; ///< the token of an earlier grant, of whichever server; empty: none
        /// Somebody has come with the same token elsewhere, so that this connection is a dead one.
        std::function<void()> replaced;
    };
    struct Grant
    {
        Nick nick; ///< the wanted one, or that with "-2", "-3", ... behind it
        QString resume; ///< shows later, on any server, that it is the same person
        QString problem; ///< why there is none now, in English; empty: there is
    };

    Presence();
    Q_DISABLE_COPY_MOVE(Presence)
    virtual ~Presence();

    virtual void claim(const Claim &claim, std::function<void(const Grant &)> answer) = 0;
    /// The connection does not use its nick any more, also one that is still being claimed.
    virtual void release(quint64 connection) = 0;

    /// Somebody comes into a group. `watcher` is told of the others, before `entered` is called;
    /// that is so even if nobody can be asked now.
    virtual void enter(const GroupName &group,
                       const Nick &nick,
                       const std::weak_ptr<PresenceWatcher> &watcher,
                       std::function<void()> entered)
        = 0;
    virtual void leave(const GroupName &group, const Nick &nick) = 0;
    virtual void typing(const GroupName &group, const Nick &nick) = 0;

    /// Of the servers that have members in a group, this is the one that does what has to be done
    /// once. There may be none for a while, and never two.
    [[nodiscard]] virtual bool isLeader(const GroupName &group) const = 0;

    /// A new token, which nobody can guess.
    [[nodiscard]] static QString makeToken();
};

} // namespace Limpid
