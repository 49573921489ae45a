// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/control/controlchannel.h"

#include <QPointer>

namespace Limpid {

namespace {

/// A snapshot of 100,000 connections is a third of this.
constexpr quint32 LargestMessage = 64 << 20;

} // namespace

ControlChannel::ControlChannel(QLocalSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    connect(socket, &QLocalSocket::readyRead, this, &ControlChannel::onReadyRead);
    connect(socket, &QLocalSocket::disconnected, this, &ControlChannel::ended);
}

void ControlChannel::close()
{
    m_socket->disconnectFromServer();
}

qint64 ControlChannel::waiting() const
{
    return m_socket->bytesToWrite();
}

void ControlChannel::write(const QByteArray &message)
{
    if (m_socket->state() != QLocalSocket::ConnectedState)
        return;
    QByteArray head;
    QDataStream(&head, QIODevice::WriteOnly) << quint32(message.size());
    m_socket->write(head + message);
}

void ControlChannel::onReadyRead()
{
    const QPointer<ControlChannel> alive(this);
    while (alive && m_socket->bytesAvailable() >= qint64(sizeof(quint32))) {
        quint32 length = 0;
        QDataStream(m_socket->peek(sizeof length)) >> length;
        if (length == 0 || length > LargestMessage)
            return m_socket->abort();
        if (m_socket->bytesAvailable() < qint64(sizeof length) + length)
            return;
        m_socket->skip(sizeof length);
        const QByteArray message = m_socket->read(length);
        QDataStream in(message);
        ControlVerb verb {};
        in >> verb;
        emit received(verb, in);
    }
}

} // namespace Limpid
