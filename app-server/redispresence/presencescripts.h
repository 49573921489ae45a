// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redis/redisscript.h"

namespace Limpid {

/// What a RedisPresence has Redis do in one piece. The first two arguments of each are what all
/// keys begin with, and the server's name.
struct PresenceScripts
{
    PresenceScripts();

    /// CONNECTION TOKEN RESUME WANTED MOST, then FOLDED NICK of each that would do. Answers nick,
    /// token, and the server and connection that had it by the same token; nothing: all are taken.
    RedisScript claim;
    /// FOLDED CONNECTION.
    RedisScript release;
    /// GROUP NICK. Answers the members and their servers.
    RedisScript enter;
    RedisScript leave; ///< as enter
    /// LIFETIME. Answers 1 if the server was not there (any more): others may have got its nicks.
    /// Others that are dead are removed.
    RedisScript beat;
    /// COUNT, then FOLDED CONNECTION TOKEN of so many nicks, then GROUP NICK of all members: what
    /// there is of this server, and nothing else. Answers the connections whose nicks others have
    /// got meanwhile.
    RedisScript sync;
    /// LIFETIME, then GROUP of all that have members here. Answers 1 for each that it leads, else
    /// 0.
    RedisScript lead;
    RedisScript follow; ///< GROUP: it does not lead it any more.
    RedisScript farewell;
};

} // namespace Limpid
