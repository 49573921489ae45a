// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedserver.h"

#include "common/protocol/jsoncodec.h"

#include <QTest>
#include <QWebSocket>

namespace Limpid {

ScriptedServer::ScriptedServer(const QString &subprotocol)
    : m_server(QString(), QWebSocketServer::NonSecureMode)
{
    if (!subprotocol.isEmpty()) {
        m_server.setSupportedSubprotocols({ subprotocol });
    }
    connect(&m_server, &QWebSocketServer::newConnection, this, &ScriptedServer::onNewConnection);
    if (!m_server.listen(QHostAddress::LocalHost)) {
        qFatal("no free port");
    }
}

ScriptedServer::~ScriptedServer() = default;

QString ScriptedServer::url() const
{
    return m_server.serverUrl().toString();
}

int ScriptedServer::connectionCount() const
{
    return m_connections;
}

const std::vector<Command> &ScriptedServer::commands() const
{
    return m_commands;
}

void ScriptedServer::forgetCommands()
{
    m_commands.clear();
}

int ScriptedServer::lastCloseCode() const
{
    return m_closeCode;
}

void ScriptedServer::say(const Event &event)
{
    sayText(QString::fromUtf8(JsonCodec::encode(event)));
}

void ScriptedServer::sayText(const QString &text)
{
    m_client->sendTextMessage(text);
}

void ScriptedServer::sayBinary(const QByteArray &data)
{
    m_client->sendBinaryMessage(data);
}

void ScriptedServer::close(quint16 code, const QString &reason)
{
    m_client->close(QWebSocketProtocol::CloseCode(code), reason);
}

void ScriptedServer::abort()
{
    m_client->abort();
}

void ScriptedServer::onNewConnection()
{
    m_client = m_server.nextPendingConnection();
    m_client->setParent(this);
    ++m_connections;
    connect(m_client, &QWebSocket::textMessageReceived, this, &ScriptedServer::onText);
    QWebSocket *client = m_client;
    connect(client, &QWebSocket::disconnected, this, [this, client] { onDisconnected(client); });
}

void ScriptedServer::onText(const QString &text)
{
    const Decoded<Command> decoded = JsonCodec::decodeCommand(text.toUtf8());
    if (const auto *command = std::get_if<Command>(&decoded)) {
        m_commands.push_back(*command);
    } else {
        QFAIL(qPrintable(text));
    }
}

void ScriptedServer::onDisconnected(QWebSocket *client)
{
    m_closeCode = client->closeCode();
}

} // namespace Limpid
