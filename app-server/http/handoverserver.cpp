// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/http/handoverserver.h"

#include <QMetaMethod>
#include <QTcpSocket>

namespace Limpid {

HandoverServer::~HandoverServer()
{
    qDeleteAll(m_sockets);
}

void HandoverServer::handOver(QTcpSocket *socket)
{
    m_sockets.enqueue(socket);
    // The signal Qt HTTP Server listens to is private, and what emits it, addPendingConnection(),
    // keeps the socket in a list of its own.
    QMetaMethod::fromSignal(&QTcpServer::pendingConnectionAvailable)
        .invoke(this, Qt::DirectConnection);
    emit newConnection();
}

QTcpSocket *HandoverServer::nextPendingConnection()
{
    return m_sockets.isEmpty() ? nullptr : m_sockets.dequeue();
}

} // namespace Limpid
