// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Limpid {

/// The address of a WebSocket as the browser's constructor takes it (WHATWG WebSockets, 3.1;
/// URL, 4.4).
///
/// By hand where QUrl is another standard (RFC 3986): backslashes, one or no slash after the
/// scheme, stripped white space, NUL in a query. Hosts go through QUrl (IDNA).
class WebSocketUrl
{
public:
    /// Nothing where the constructor throws a SyntaxError: not ws, wss, http or https, a fragment,
    /// a bad host or port, relative without a base. base: an absolute http(s) or ws(s) address, or
    /// empty.
    [[nodiscard]] static std::optional<WebSocketUrl> parse(QStringView input,
                                                           QStringView base = {});

    [[nodiscard]] QString toString() const; ///< serialised: what the url attribute answers
    [[nodiscard]] bool isSecure() const { return m_secure; }
    [[nodiscard]] QString host() const
    {
        return m_host;
    } ///< ASCII; an IPv6 address without brackets
    [[nodiscard]] quint16 port() const; ///< 80 or 443 if none was given
    [[nodiscard]] QByteArray hostHeader() const; ///< with the port if it is not the default
    /// The origin of a page on the same server (RFC 6454, 6.2), like `https://host:8443`.
    [[nodiscard]] QString pageOrigin() const;
    [[nodiscard]] QByteArray requestTarget() const; ///< path and query
    [[nodiscard]] QByteArray
    basicCredentials() const; ///< user:password, decoded; empty if there are none
    /// Whether browsers refuse the port (Fetch, 2.9, "bad port").
    [[nodiscard]] bool hasBadPort() const;

private:
    [[nodiscard]] bool setAuthority(QStringView authority);
    [[nodiscard]] bool setHost(QStringView host);
    void setPathAndQuery(QStringView text);

    bool m_secure = false;
    int m_port = -1; // as given; the default port counts as not given
    QByteArray m_userInfo; // percent-encoded
    QString m_host;
    QByteArray m_path = "/";
    QByteArray m_query; // with its question mark; null: none
};

} // namespace Limpid
