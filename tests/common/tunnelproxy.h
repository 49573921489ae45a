// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QTcpServer>
#include <QTcpSocket>

namespace Limpid {

/// A proxy on loopback: HTTP CONNECT (RFC 9110, 9.3.6) or SOCKS5 (RFC 1928, 1929).
///
/// Every name it is asked for is this computer; the port is as asked.
class TunnelProxy : public QTcpServer
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Http, Socks5 };

    /// credentials: "user:password" that it wants; empty: none.
    explicit TunnelProxy(Kind kind, const QByteArray &credentials = {});

    [[nodiscard]] QByteArrayList targets() const { return m_targets; } ///< HOST:PORT, as asked for
    [[nodiscard]] qint64 carried() const { return m_carried; } ///< bytes, both ways

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    enum class Stage : quint8 { Greeting, Credentials, Request, Tunnel };
    struct Tunnel
    {
        QTcpSocket *client = nullptr;
        QTcpSocket *target = nullptr;
        QByteArray bytes; // of the client that are not understood yet
        Stage stage = Stage::Greeting;
    };

    void onBytes(Tunnel &tunnel);
    void greet(Tunnel &tunnel);
    void judgeCredentials(Tunnel &tunnel);
    void takeSocksRequest(Tunnel &tunnel);
    void takeHttpRequest(Tunnel &tunnel);
    void dig(Tunnel &tunnel, const QByteArray &host, quint16 port, const QByteArray &answer);
    void carry(QTcpSocket *from, QTcpSocket *to);

    Kind m_kind;
    QByteArray m_credentials;
    QByteArrayList m_targets;
    qint64 m_carried = 0;
    std::vector<std::unique_ptr<Tunnel>> m_tunnels;
};

} // namespace Limpid
