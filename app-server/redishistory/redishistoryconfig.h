// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redis/redisconnection.h"

#include <QDateTime>
#include <QStringList>

#include <functional>

namespace Limpid {

/// How a RedisHistoryStore keeps what is said.
///
/// All but `queue`, `clock`, `tell` and `timing` has to be the same on every server of a chat.
struct RedisHistoryConfig
{
    RedisHost host;
    QString prefix = QStringLiteral("asgi"); ///< see chatKeyPrefix()
    QStringList symmetricEncryptionKeys; ///< see TextSeal; none: texts are not sealed
    qint64 keepMessages = 0; ///< of each group; 0: all, in Redis' memory
    int keepDays = 0; ///< 0: for ever
    qsizetype queue = 4'096; ///< messages waiting from which senders are held
    std::function<QDateTime()> clock = &QDateTime::currentDateTimeUtc; ///< on the store's thread
    /// Told in English what somebody should know: Redis is away, and is back. Called on the store's
    /// thread.
    std::function<void(const QString &)> tell = [](const QString &) {};
    RedisConnection::Timing timing;
};

} // namespace Limpid
