// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redis/redisconnection.h"
#include "common/types/nick.h"

#include <QList>

namespace Limpid {

/// How a RedisPresence finds the other servers. All but `timing` has to be the same on all of them.
struct RedisPresenceConfig
{
    RedisHost host;
    QString prefix = QStringLiteral("asgi"); ///< see chatKeyPrefix()
    /// How long a server that has ended without a word counts as there; it says three times in that
    /// time that it is.
    std::chrono::milliseconds lifetime { 9'000 };
    QList<Nick> reserved; ///< nobody can have them
    RedisConnection::Timing timing;
};

} // namespace Limpid
