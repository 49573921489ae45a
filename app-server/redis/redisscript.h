// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redis/redisconnection.h"

namespace Limpid {

/// A Lua script that Redis runs in one piece: sent whole until it is known there, and then named by
/// its hash (EVAL, EVALSHA). For one connection.
class RedisScript
{
public:
    explicit RedisScript(QByteArray text);

    /// As RedisConnection::send(); but the answer to one that had to be sent whole comes after
    /// those of commands that were sent behind it.
    void run(RedisConnection &connection,
             const QByteArrayList &keys,
             const QByteArrayList &arguments,
             const RedisConnection::Answer &answer) const;

private:
    const QByteArray m_text;
    const QByteArray m_hash; ///< SHA-1, in hexadecimal
    const std::shared_ptr<bool> m_isKnown = std::make_shared<bool>(false);
};

} // namespace Limpid
