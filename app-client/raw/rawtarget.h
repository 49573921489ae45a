// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/net/clienttls.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <utility>
#include <variant>

namespace Limpid {

struct WebSocketOptions;

/// Where a connection in raw mode goes, and what its opening handshake says.
struct RawTarget
{
    /// What a server is told of where the page came from (RFC 6455, 10.2).
    enum class Origin : quint8 {
        Server, ///< that of a page of the same server
        None, ///< no header
        Other, ///< see otherOrigin
    };

    QString url;
    QStringList protocols; ///< offered, the favourite first
    QList<std::pair<QByteArray, QByteArray>> headers; ///< as in parseHeaders()
    Origin origin = Origin::Server;
    QString otherOrigin;
    bool deflate = true; ///< permessage-deflate (RFC 7692) is offered
    ClientTlsFiles tls; ///< of wss
    QUrl proxy; ///< http://HOST:PORT or socks5://HOST:PORT; empty: as the system has it

    friend bool operator==(const RawTarget &, const RawTarget &) = default;

    /// What WebSocket::open() takes; reads the files of wss.
    [[nodiscard]] std::variant<WebSocketOptions, ClientTlsProblem> toOptions() const;
};

/// Subprotocols as a person writes them, with commas or white space between them.
[[nodiscard]] QStringList parseProtocols(const QString &text);

/// Headers as a person writes them, "Name: value" on a line each; or the first line that is none:
/// no token (RFC 9110, 5.6.2), no colon, a control character, or a header that belongs to the
/// handshake (Host, Connection, Upgrade, Sec-WebSocket-*, Origin).
[[nodiscard]] std::variant<QList<std::pair<QByteArray, QByteArray>>, QString>
parseHeaders(const QString &text);
[[nodiscard]] QString headersText(const QList<std::pair<QByteArray, QByteArray>> &headers);

/// Without white space and control characters, so that it can be a header.
[[nodiscard]] bool isOrigin(const QString &text);
/// http or socks5 with a host and a port, or nothing there.
[[nodiscard]] bool isProxy(const QUrl &url);

} // namespace Limpid
