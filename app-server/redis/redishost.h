// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>

namespace Limpid {

/// Where a Redis server is, and how to come in: one of the `hosts` of channels_redis.
struct RedisHost
{
    enum class Transport { Tcp, Tls, UnixSocket };

    static constexpr quint16 DefaultPort = 6379;

    Transport transport = Transport::Tcp;
    QString address = QStringLiteral("localhost"); ///< name, IP address, or path of the socket
    quint16 port = DefaultPort; ///< of no meaning for a UnixSocket
    QString user; ///< empty: Redis' default user
    QString password; ///< empty: none is asked for
    int database = 0;
    QString caFile; ///< with Tls: certificates to trust, in PEM; empty: the system's
    bool verifiesPeer = true; ///< with Tls

    /// Reads `redis://[[USER]:PASSWORD@]HOST[:PORT][/DATABASE]`, the same with `rediss://` (TLS),
    /// or `unix://[[USER]:PASSWORD@]/PATH`. What follows a '?' goes first: `db`, `username`,
    /// `password`, and with TLS `ssl_ca_certs` and `ssl_cert_reqs=none`. Parts may be
    /// percent-encoded. The answer is a sentence in English if the text is none of these.
    /// (redis-py's Redis.from_url.)
    [[nodiscard]] static std::variant<RedisHost, QString> fromUrl(const QString &url);

    /// How a log calls it: without user and password.
    [[nodiscard]] QString toText() const;

    friend bool operator==(const RedisHost &, const RedisHost &) = default;
};

} // namespace Limpid
