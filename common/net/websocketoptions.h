// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/deflateparameters.h"

#include <QByteArray>
#include <QList>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace Limpid {

class ConnectQueue;

/// What a browser takes from its environment, and the limits of one WebSocket; all optional.
struct WebSocketOptions
{
    QString baseUrl; ///< relative addresses are resolved against it; empty: a SyntaxError
    QString origin; ///< the Origin header; empty: none is sent
    /// More request headers: Cookie, Authorization, ...
    QList<std::pair<QByteArray, QByteArray>> headers;
    QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::DefaultProxy);

    /// DNS, TCP, TLS and upgrade together; 0: none.
    std::chrono::milliseconds openingTimeout = std::chrono::seconds(30);
    /// From "our Close has left" to "TCP closed"; 0: none.
    std::chrono::milliseconds closingTimeout = std::chrono::seconds(10);

    qint64 maxMessage = 64 << 20; ///< bytes of a received message, inflated; larger fails (1009)
    qint64 maxFragments = 1 << 20; ///< frames of one received message; more fail (1009)
    qsizetype maxResponseHead = 32 << 10; ///< bytes of the handshake's answer; more fail
    /// Past it the WebSocket is full: error and close 1006.
    std::optional<qint64> maxBufferedAmount;

    /// The offer of permessage-deflate (RFC 7692); none: it is not offered.
    std::optional<DeflateParameters> deflate = DeflateParameters();
    /// Makes it wait for others of the same queue that connect to the same host and port.
    std::shared_ptr<ConnectQueue> connectQueue;
    bool refuseBadPorts = false; ///< fails connections to Fetch's bad ports, as browsers do
    bool automaticPong = true;
    /// FrameInfo carries (the beginning of) payloads; costs a copy a frame.
    bool framePayloads = false;
};

} // namespace Limpid
