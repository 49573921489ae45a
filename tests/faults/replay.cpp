// SPDX-License-Identifier: GPL-3.0-or-later
#include "replay.h"

#include "resetsocket.h"

#include <QHostAddress>

Replay::Replay(const QByteArray &bytes, quint16 target, int lifetime)
{
    m_socket.connectToHost(QHostAddress::LocalHost, target);
    m_socket.write(bytes);
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { m_socket.readAll(); });
    m_death.setSingleShot(true);
    connect(&m_death, &QTimer::timeout, this, &Replay::end);
    m_death.start(lifetime);
}

void Replay::end()
{
    resetSocket(m_socket);
    emit ended();
}
