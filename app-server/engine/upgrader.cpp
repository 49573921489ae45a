// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/upgrader.h"

#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

#include <limits>

using namespace Qt::StringLiterals;

namespace Limpid {

void Upgrader::upgrade(Connection *connection, const QString &subprotocol)
{
    auto *tcp = connection->tcp();
    m_upgrading.insert(
        { tcp->peerAddress(), tcp->peerPort(), tcp->localAddress(), tcp->localPort() }, connection);
    serverFor(subprotocol)->handleConnection(tcp);
}

void Upgrader::forget(const Connection *connection)
{
    if (!connection->isUpgraded())
        m_upgrading.removeIf([connection](const auto &e) { return e.value() == connection; });
}

QWebSocketServer *Upgrader::serverFor(const QString &subprotocol)
{
    auto &server = m_servers[subprotocol];
    if (!server) {
        server = new QWebSocketServer(u"Limpid"_s, QWebSocketServer::NonSecureMode, this);
        server->setMaxPendingConnections(std::numeric_limits<int>::max());
        if (!subprotocol.isEmpty())
            server->setSupportedSubprotocols({ subprotocol });
        connect(
            server, &QWebSocketServer::newConnection, this, [this, server] { onUpgraded(server); });
    }
    return server;
}

void Upgrader::onUpgraded(QWebSocketServer *server)
{
    while (auto *webSocket = server->nextPendingConnection()) {
        auto *connection = m_upgrading.take({ webSocket->peerAddress(),
                                              webSocket->peerPort(),
                                              webSocket->localAddress(),
                                              webSocket->localPort() });
        if (connection) {
            // QWebSocketServer deletes the socket when it ends, and goes through all that are left
            // to learn which it is: a crowd that leaves would cost the square of its number.
            auto *tcp = connection->tcp();
            disconnect(tcp, nullptr, server, nullptr);
            connect(tcp, &QAbstractSocket::disconnected, tcp, &QObject::deleteLater);
            connection->setWebSocket(webSocket);
        } else {
            webSocket->deleteLater(); // it ended in the same turn
        }
    }
}

} // namespace Limpid
