// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redis/redisreply.h"

#include <QByteArrayList>

#include <memory>
#include <optional>

struct redisReader;

namespace Limpid {

/// Redis' protocol (RESP2), both ways, without a socket: bytes in, replies out. hiredis does the
/// work.
class RespReader
{
public:
    RespReader();
    ~RespReader();
    Q_DISABLE_COPY_MOVE(RespReader)

    void feed(const QByteArray &bytes);
    /// The next whole reply; nothing if there is none yet, or never will be: see problem().
    [[nodiscard]] std::optional<RedisReply> next();
    /// What is wrong with the bytes, in English; empty: nothing.
    [[nodiscard]] QString problem() const;

    /// A command as it goes over the wire; its parts may hold any bytes.
    [[nodiscard]] static QByteArray encode(const QByteArrayList &command);

private:
    struct Free
    {
        void operator()(redisReader *reader) const;
    };

    std::unique_ptr<redisReader, Free> m_reader;
};

} // namespace Limpid
