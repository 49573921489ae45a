// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQueue>
#include <QTcpServer>

namespace Limpid {

/// A QTcpServer that never accepts: its connections are sockets somebody else has accepted.
///
/// Qt HTTP Server takes its sockets from a QTcpServer and from nowhere else.
class HandoverServer : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;
    /// Sockets nobody has fetched are deleted.
    ~HandoverServer() override;

    /// newConnection() follows at once; whoever calls nextPendingConnection() owns the socket.
    void handOver(QTcpSocket *socket);

    [[nodiscard]] bool hasPendingConnections() const override { return !m_sockets.isEmpty(); }
    /// nullptr: there is none.
    [[nodiscard]] QTcpSocket *nextPendingConnection() override;

private:
    QQueue<QTcpSocket *> m_sockets;
};

} // namespace Limpid
