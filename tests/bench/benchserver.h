// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/frameencoder.h"
#include "common/websocket/frameparser.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <vector>

namespace Limpid {

/// One connection of the BenchServer; what it does is said by the path of the request.
///
/// - /echo: sends each message back.
/// - /flood: sends text messages of 64 bytes, as fast as the socket takes them.
class BenchPeer : public QObject
{
    Q_OBJECT

public:
    explicit BenchPeer(QTcpSocket *socket);

private:
    void onReadyRead();
    void takeRequest();
    void echo(std::span<char> bytes);
    void flood();

    QTcpSocket *m_socket;
    QByteArray m_request;
    QByteArray m_flood; // frames encoded beforehand; empty: echo
    bool m_upgraded = false;
    FrameParser m_parser { Role::Client };
    FrameEncoder m_encoder { Role::Server };
    QByteArray m_message; // the beginning of one
    std::vector<char> m_readBuffer;
};

/// A WebSocket server on a free loopback port that costs so little that it is not what is measured.
///
/// Lives in a thread of its own; has neither limits nor a closing handshake: clients just go.
class BenchServer : public QTcpServer
{
    Q_OBJECT

public:
    BenchServer();

    [[nodiscard]] QString url(const QString &path) const;

private:
    void onNewConnection();
};

} // namespace Limpid
