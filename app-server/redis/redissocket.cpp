// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redis/redissocket.h"

#include <QLocalSocket>
#include <QSslConfiguration>
#include <QSslSocket>

namespace Limpid {

namespace {

/// Small commands do not wait for the acknowledgement of the ones before.
void sendAtOnce(QAbstractSocket &socket)
{
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

} // namespace

RedisSocket::RedisSocket(const RedisHost &host, QObject *parent)
    : QObject(parent)
{
    switch (host.transport) {
    case RedisHost::Transport::Tcp:
        openTcp(host);
        break;
    case RedisHost::Transport::Tls:
        openTls(host);
        break;
    case RedisHost::Transport::UnixSocket:
        openUnixSocket(host);
        break;
    }
}

void RedisSocket::write(const QByteArray &bytes)
{
    m_device->write(bytes);
}

qint64 RedisSocket::bytesToWrite() const
{
    return m_device->bytesToWrite();
}

void RedisSocket::openTcp(const RedisHost &host)
{
    auto *socket = new QTcpSocket(this);
    m_device = socket;
    connect(socket, &QTcpSocket::connected, socket, [socket] { sendAtOnce(*socket); });
    connect(socket, &QTcpSocket::connected, this, &RedisSocket::connected);
    connect(socket, &QTcpSocket::readyRead, this, &RedisSocket::onReadyRead);
    connect(socket, &QTcpSocket::errorOccurred, this, &RedisSocket::onError);
    socket->connectToHost(host.address, host.port);
}

void RedisSocket::openTls(const RedisHost &host)
{
    auto *socket = new QSslSocket(this);
    m_device = socket;
    auto configuration = socket->sslConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!host.caFile.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromPath(host.caFile));
    if (!host.verifiesPeer)
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->setSslConfiguration(configuration);
    connect(socket, &QSslSocket::connected, socket, [socket] { sendAtOnce(*socket); });
    connect(socket, &QSslSocket::encrypted, this, &RedisSocket::connected);
    connect(socket, &QSslSocket::readyRead, this, &RedisSocket::onReadyRead);
    connect(socket, &QSslSocket::errorOccurred, this, &RedisSocket::onError);
    socket->connectToHostEncrypted(host.address, host.port);
}

void RedisSocket::openUnixSocket(const RedisHost &host)
{
    auto *socket = new QLocalSocket(this);
    m_device = socket;
    // It may be there, or not, at once: whoever made this is not connected to it yet.
    connect(socket, &QLocalSocket::connected, this, &RedisSocket::connected, Qt::QueuedConnection);
    connect(socket, &QLocalSocket::readyRead, this, &RedisSocket::onReadyRead);
    connect(
        socket, &QLocalSocket::errorOccurred, this, &RedisSocket::onError, Qt::QueuedConnection);
    socket->connectToServer(host.address);
}

void RedisSocket::onReadyRead()
{
    emit received(m_device->readAll());
}

void RedisSocket::onError()
{
    emit closed(m_device->errorString());
}

} // namespace Limpid
