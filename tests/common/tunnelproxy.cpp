// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnelproxy.h"

#include <QtEndian>

#include <utility>

namespace Limpid {

TunnelProxy::TunnelProxy(Kind kind, const QByteArray &credentials)
    : m_kind(kind)
    , m_credentials(credentials)
{
    if (!listen(QHostAddress::LocalHost, 0))
        qFatal("no loopback port");
}

void TunnelProxy::incomingConnection(qintptr descriptor)
{
    m_tunnels.push_back(std::make_unique<Tunnel>());
    Tunnel &tunnel = *m_tunnels.back();
    tunnel.client = new QTcpSocket(this);
    tunnel.client->setSocketDescriptor(descriptor);
    connect(tunnel.client, &QTcpSocket::readyRead, this, [this, &tunnel] { onBytes(tunnel); });
}

void TunnelProxy::onBytes(Tunnel &tunnel)
{
    if (tunnel.stage == Stage::Tunnel) {
        carry(tunnel.client, tunnel.target);
        return;
    }
    tunnel.bytes += tunnel.client->readAll();
    if (m_kind == Kind::Http)
        takeHttpRequest(tunnel);
    else if (tunnel.stage == Stage::Greeting)
        greet(tunnel);
    else if (tunnel.stage == Stage::Credentials)
        judgeCredentials(tunnel);
    else
        takeSocksRequest(tunnel);
}

void TunnelProxy::greet(Tunnel &tunnel)
{
    if (tunnel.bytes.size() < 2 || tunnel.bytes.size() < 2 + tunnel.bytes[1])
        return;
    const char wanted = m_credentials.isEmpty() ? 0 : 2; // RFC 1928, 3
    const bool offered = tunnel.bytes.mid(2, tunnel.bytes[1]).contains(wanted);
    tunnel.client->write(QByteArray("\x05") + (offered ? wanted : '\xff'));
    tunnel.bytes.clear();
    tunnel.stage = wanted ? Stage::Credentials : Stage::Request;
    if (!offered)
        tunnel.client->disconnectFromHost();
}

void TunnelProxy::judgeCredentials(Tunnel &tunnel)
{
    // RFC 1929, 2: version, length, user, length, password
    const QByteArray &bytes = tunnel.bytes;
    if (bytes.size() < 2 || bytes.size() < 3 + bytes[1]
        || bytes.size() < 3 + bytes[1] + bytes[2 + bytes[1]])
        return;
    const bool right = bytes.mid(2, bytes[1]) + ':' + bytes.mid(3 + bytes[1]) == m_credentials;
    tunnel.client->write(QByteArray("\x01") + (right ? '\0' : '\x01'));
    tunnel.bytes.clear();
    tunnel.stage = Stage::Request;
    if (!right)
        tunnel.client->disconnectFromHost();
}

void TunnelProxy::takeSocksRequest(Tunnel &tunnel)
{
    const QByteArray &bytes = tunnel.bytes; // RFC 1928, 4
    constexpr char ipv4 = 1;
    constexpr char name = 3;
    if (bytes.size() < 5)
        return;
    const qsizetype at = bytes[3] == name ? 5 : 4;
    const qsizetype length = bytes[3] == name ? bytes[4] : 4;
    if (bytes.size() < at + length + 2)
        return;
    QByteArray host = bytes.mid(at, length);
    if (bytes[3] == ipv4)
        host = QHostAddress(qFromBigEndian<quint32>(host.data())).toString().toLatin1();
    const auto port = qFromBigEndian<quint16>(bytes.data() + at + length);
    dig(tunnel, host, port, QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00", 10));
}

void TunnelProxy::takeHttpRequest(Tunnel &tunnel)
{
    if (!tunnel.bytes.contains("\r\n\r\n"))
        return;
    const QByteArray wanted = "Proxy-Authorization: Basic " + m_credentials.toBase64() + "\r\n";
    if (!m_credentials.isEmpty() && !tunnel.bytes.contains(wanted)) {
        tunnel.bytes.clear();
        tunnel.client->write(
            "HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"test\"\r\n"
            "Content-Length: 0\r\n\r\n");
        return;
    }
    const QByteArrayList words = tunnel.bytes.left(tunnel.bytes.indexOf('\r')).split(' ');
    const QByteArrayList target = words.value(1).split(':');
    if (words.value(0) != "CONNECT" || target.size() != 2)
        return;
    dig(tunnel, target[0], target[1].toUShort(), "HTTP/1.1 200 Connected\r\n\r\n");
}

void TunnelProxy::dig(Tunnel &tunnel,
                      const QByteArray &host,
                      quint16 port,
                      const QByteArray &answer)
{
    m_targets.append(host + ':' + QByteArray::number(port));
    tunnel.bytes.clear();
    tunnel.stage = Stage::Tunnel;
    QTcpSocket *client = tunnel.client;
    QTcpSocket *target = tunnel.target = new QTcpSocket(this);
    connect(target, &QTcpSocket::connected, client, [client, answer] { client->write(answer); });
    connect(target, &QTcpSocket::readyRead, this, [=, this] { carry(target, client); });
    connect(target, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, target, &QTcpSocket::disconnectFromHost);
    target->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

void TunnelProxy::carry(QTcpSocket *from, QTcpSocket *to)
{
    m_carried += to->write(from->readAll());
}

} // namespace Limpid
