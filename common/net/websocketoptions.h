// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>

namespace Limpid {

/// What a browser takes from its environment, and the limits of one WebSocket; all optional.
struct WebSocketOptions
{
    QString
        baseUrl; ///< what relative addresses are resolved against; empty: they are a SyntaxError
    QString origin; ///< the Origin header; empty: none is sent
    QList<std::pair<QByteArray, QByteArray>>
        headers; ///< more request headers: Cookie, Authorization, ...
    QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::DefaultProxy);
    std::chrono::milliseconds openingTimeout {
        30'000
    }; ///< DNS, TCP, TLS and upgrade together; 0: none
    std::chrono::milliseconds closingTimeout {
        10'000
    }; ///< from "our Close has left" to "TCP closed"; 0: none
    qint64 maxMessage
        = 64 << 20; ///< bytes of a received message; larger fails the connection (1009)
    std::optional<qint64>
        maxBufferedAmount; ///< past it the WebSocket is full: error and close 1006
    bool deflate = true; ///< offers permessage-deflate
    bool refuseBadPorts = false; ///< fails connections to Fetch's bad ports, as browsers do
    bool automaticPong = true;
    bool framePayloads
        = false; ///< FrameInfo carries (the beginning of) payloads; costs a copy a frame
};

} // namespace Limpid
