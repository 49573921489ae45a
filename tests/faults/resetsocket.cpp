// SPDX-License-Identifier: GPL-3.0-or-later
#include "resetsocket.h"

#include <QTcpSocket>

#include <sys/socket.h>

void resetSocket(QTcpSocket &socket)
{
    if (socket.state() == QAbstractSocket::UnconnectedState)
        return;
    if (socket.state() == QAbstractSocket::ConnectedState)
        socket.flush();
    const linger atOnce = { 1, 0 };
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof(atOnce));
    socket.abort();
}
