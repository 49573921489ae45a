// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/protocol/command.h"
#include "common/protocol/event.h"
#include "common/protocol/protocollimits.h"

#include <QObject>
#include <QPointer>
#include <QWebSocketServer>

#include <vector>

class QWebSocket;

namespace Limpid {

/// A chat server that says only what a test tells it to, on a free port of this computer.
class ScriptedServer : public QObject
{
    Q_OBJECT

public:
    explicit ScriptedServer(const QString &subprotocol = QString::fromLatin1(ChatSubprotocol));
    ~ScriptedServer() override;

    [[nodiscard]] QString url() const;
    [[nodiscard]] int connectionCount() const; ///< ever made
    [[nodiscard]] const std::vector<Command> &commands() const; ///< of all connections, in order
    void forgetCommands();
    [[nodiscard]] int lastCloseCode() const; ///< of the client's Close that came last; 0 if none

    // To the newest connection:
    void say(const Event &event);
    void sayText(const QString &text);
    void sayBinary(const QByteArray &data);
    void close(quint16 code, const QString &reason);
    void abort();

private:
    void onNewConnection();
    void onText(const QString &text);
    void onDisconnected(QWebSocket *client);

    QWebSocketServer m_server;
    QPointer<QWebSocket> m_client;
    std::vector<Command> m_commands;
    int m_connections = 0;
    int m_closeCode = 0;
};

} // namespace Limpid
