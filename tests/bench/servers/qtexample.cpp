// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtexample.h"

using namespace Qt::StringLiterals;

namespace Limpid {

QtExample::QtExample()
    : m_server(u"chat"_s, QWebSocketServer::NonSecureMode)
{
    constexpr int waiting = 4096; // the default of 30 refuses a crowd
    m_server.setMaxPendingConnections(waiting);
    connect(&m_server, &QWebSocketServer::newConnection, this, &QtExample::onNewConnection);
}

quint16 QtExample::listen()
{
    return m_server.listen(QHostAddress::LocalHost, 0) ? m_server.serverPort() : 0;
}

void QtExample::onNewConnection()
{
    while (QWebSocket *const client = m_server.nextPendingConnection()) {
        client->setParent(this);
        m_groups[client->requestUrl().path()].append(client);
        connect(client,
                &QWebSocket::textMessageReceived,
                this,
                [this, client](const QString &text) { processMessage(client, text); });
        connect(
            client, &QWebSocket::disconnected, this, [this, client] { onDisconnected(client); });
    }
}

void QtExample::processMessage(QWebSocket *from, const QString &message)
{
    const auto members = m_groups.value(from->requestUrl().path());
    for (QWebSocket *const client : members)
        client->sendTextMessage(message);
}

void QtExample::onDisconnected(QWebSocket *client)
{
    m_groups[client->requestUrl().path()].removeAll(client);
    client->deleteLater();
}

} // namespace Limpid
