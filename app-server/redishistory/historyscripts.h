// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redis/redisscript.h"

namespace Limpid {

/// What a RedisHistoryStore has Redis do in one piece. Keys: HistoryKeys::of(), or, for remember,
/// HistoryKeys::resumptions().
struct HistoryScripts
{
    HistoryScripts();

    /// GROUP KEEP CUTOFF LIFETIME, then ID SENDER TEXT SENT-AT DIGEST of each message. Answers the
    /// entry id of each, and 1 if it was there before, else 0.
    RedisScript append;
    /// GROUP KEEP CUTOFF UPPER LOWER COUNT. Answers begun, newest, gone, count, and so many of the
    /// entries, newest first.
    RedisScript read;
    /// TOKEN VALUE MOST.
    RedisScript remember;
};

} // namespace Limpid
