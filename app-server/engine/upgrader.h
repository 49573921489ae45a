// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/connection.h"

#include <QHash>
#include <QObject>

class QWebSocketServer;

namespace Limpid {

/// Lets QWebSocketServer upgrade connections, and finds out which of them each QWebSocket is.
///
/// One a worker, on its thread. The list of subprotocols is a server object's: there is one for
/// each that was chosen.
class Upgrader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The connection's setWebSocket() follows, or it ends.
    void upgrade(Connection *connection, const QString &subprotocol);
    /// It has ended.
    void forget(const Connection *connection);

private:
    /// Both ends of a TCP connection: one end alone may belong to several.
    struct SocketPair
    {
        QHostAddress peer;
        quint16 peerPort = 0;
        QHostAddress local;
        quint16 localPort = 0;

        friend bool operator==(const SocketPair &, const SocketPair &) = default;
        friend size_t qHash(const SocketPair &pair, size_t seed = 0)
        {
            return qHashMulti(seed, pair.peer, pair.peerPort, pair.local, pair.localPort);
        }
    };

    [[nodiscard]] QWebSocketServer *serverFor(const QString &subprotocol);
    void onUpgraded(QWebSocketServer *server);

    QHash<QString, QWebSocketServer *> m_servers; ///< by subprotocol
    QHash<SocketPair, Connection *> m_upgrading; ///< handed over to Qt, not open yet
};

} // namespace Limpid
