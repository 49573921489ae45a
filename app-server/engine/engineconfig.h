// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/backpressure.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Limpid {

/// What the engine is started with; its limits, with the defaults of `limpid-server --help`.
struct EngineConfig
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 8765; ///< 0: a free one
    int workers = 1;
    std::optional<QSslConfiguration> tls; ///< with certificate and key; nothing: plain TCP
    QString joinCode; ///< who comes in has to know it; empty: nobody has to
    QStringList allowedOrigins; ///< patterns as of OriginPatterns; empty: any origin, or none

    qint64 maxMessage = 65'536; ///< bytes; a larger one is closed with 1009
    qint64 highWater = 262'144; ///< bytes buffered from which a connection counts as slow
    qint64 maxBuffered = 1'048'576; ///< bytes buffered past which slowConsumer decides
    SlowConsumer slowConsumer = SlowConsumer::Close;
    int maxHeader = 8'192; ///< bytes of a request head
    int maxConnections = 0; ///< 0: no limit
    int maxConnectionsPerAddress = 0; ///< the same
    int rate = 50; ///< messages a second of a chat connection; bursts of twice that; 0: no limit
    int relayRate = 0; ///< the same for the other routes

    std::chrono::milliseconds handshakeTimeout { 10'000 };
    std::chrono::milliseconds keepaliveInterval { 20'000 }; ///< of silence until a ping; 0: never
    std::chrono::milliseconds keepaliveTimeout { 30'000 }; ///< from the ping to giving up
    std::chrono::milliseconds closingTimeout { 5'000 }; ///< from our Close to the peer's
    std::chrono::milliseconds lingerTimeout { 1'000 }; ///< from our FIN to the peer's
    std::chrono::milliseconds stopTimeout { 5'000 };
};

} // namespace Limpid
