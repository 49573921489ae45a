// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/net/transport.h"

#include <QSslError>
#include <QSslSocket>

namespace Limpid {

namespace {

constexpr qint64 readBuffer
    = 256 * 1024; // bytes; the rest stays in the kernel, so the peer feels it

} // namespace

Transport::Transport(QObject *parent)
    : QObject(parent)
{
}

Transport::~Transport()
{
    if (!m_socket)
        return;
    // Perhaps this happens inside a signal of the socket: it must outlive its own emission.
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater();
}

void Transport::connectPlain(const QString &host, quint16 port, const QNetworkProxy &proxy)
{
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setProxy(proxy);
    connectSignals();
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &Transport::bytesTaken);
    m_clock.start();
    m_socket->connectToHost(host, port);
    begin();
}

void Transport::connectEncrypted(const QString &host,
                                 quint16 port,
                                 const QNetworkProxy &proxy,
                                 const QSslConfiguration &ssl)
{
    auto socket = std::make_unique<QSslSocket>();
    m_tls = socket.get();
    m_socket = std::move(socket);
    m_tls->setProxy(proxy);
    m_tls->setSslConfiguration(ssl);
    connectSignals();
    connect(m_tls, &QSslSocket::encrypted, this, &Transport::onEncrypted);
    connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &Transport::onEncryptedBytesWritten);
    m_clock.start();
    m_tls->connectToHostEncrypted(host, port); // names the host to the server, too (SNI)
    begin();
}

void Transport::connectSignals()
{
    QTcpSocket *socket = m_socket.get();
    connect(socket, &QTcpSocket::hostFound, this, &Transport::onHostFound);
    connect(socket, &QTcpSocket::connected, this, &Transport::onTcpConnected);
    connect(socket, &QTcpSocket::readyRead, this, &Transport::readyRead);
    connect(socket, &QTcpSocket::errorOccurred, this, &Transport::onError);
    connect(socket, &QTcpSocket::disconnected, this, &Transport::onGone);
}

void Transport::begin()
{
    m_socket->setReadBufferSize(m_paused ? 1 : readBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void Transport::onHostFound()
{
    m_times.dns = microseconds();
}

void Transport::onTcpConnected()
{
    m_times.tcp = microseconds() - qMax<qint64>(0, m_times.dns);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (!m_tls)
        emit connected();
}

void Transport::onEncrypted()
{
    m_times.tls = microseconds() - m_times.tcp - qMax<qint64>(0, m_times.dns);
    emit connected();
}

qsizetype Transport::read(std::span<char> to)
{
    return qMax<qint64>(0, m_socket->read(to.data(), qint64(to.size())));
}

bool Transport::hasData() const
{
    return m_socket && m_socket->bytesAvailable() > 0;
}

bool Transport::isOpen() const
{
    return m_socket && !m_ending && m_socket->state() == QAbstractSocket::ConnectedState;
}

void Transport::write(const QByteArrayList &pieces)
{
    for (const QByteArray &piece : pieces)
        m_written += qMax<qint64>(0, m_socket->write(piece));
    if (m_tls && m_socket->isValid()) {
        // Encrypts what was written, so that it can be followed as encrypted bytes from here on.
        m_tls->flush();
        m_segments.push_back({ m_written, m_cipherTaken + m_tls->encryptedBytesToWrite() });
    } else if (m_socket->isValid()) {
        m_socket->flush();
    }
    emit bytesTaken();
}

qint64 Transport::takenPosition()
{
    if (!m_tls)
        return m_socket ? m_written - m_socket->bytesToWrite() : 0;
    while (!m_segments.empty() && m_segments.front().cipherEnd <= m_cipherTaken) {
        m_lastTaken = m_segments.front();
        m_segments.pop_front();
    }
    if (m_segments.empty())
        return m_lastTaken.plainEnd;
    // Records have one length but the last: within a segment plain and encrypted bytes go together.
    const Segment &segment = m_segments.front();
    const double part = double(m_cipherTaken - m_lastTaken.cipherEnd)
        / double(segment.cipherEnd - m_lastTaken.cipherEnd);
    const auto plain = double(segment.plainEnd - m_lastTaken.plainEnd);
    return m_lastTaken.plainEnd + qint64(plain * qBound(0.0, part, 1.0));
}

qint64 Transport::waiting() const
{
    if (!m_socket)
        return 0;
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void Transport::onEncryptedBytesWritten(qint64 bytes)
{
    m_cipherTaken += bytes;
    emit bytesTaken();
}

void Transport::setReadingPaused(bool paused)
{
    m_paused = paused;
    if (m_socket)
        m_socket->setReadBufferSize(paused ? 1 : readBuffer);
}

void Transport::abort()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    onGone();
}

void Transport::onError()
{
    if (m_problem.isEmpty())
        m_problem = problem();
    onGone();
}

QString Transport::problem() const
{
    QString text = m_socket->errorString();
    if (m_socket->error() == QAbstractSocket::ProxyAuthenticationRequiredError
        && !text.contains(QLatin1StringView("proxy"), Qt::CaseInsensitive))
        text.prepend(QLatin1StringView("the proxy said: ")); // else it reads as the server's word
    if (m_tls && m_socket->error() == QAbstractSocket::SslHandshakeFailedError) {
        const QList<QSslError> errors = m_tls->sslHandshakeErrors();
        for (const QSslError &error : errors) {
            if (!text.contains(error.errorString()))
                text += QLatin1StringView("; ") + error.errorString();
        }
    }
    return text;
}

void Transport::onGone()
{
    // Not from inside the socket's own signal: what it still holds is read first, in a task of its
    // own.
    if (!m_ending)
        QMetaObject::invokeMethod(this, &Transport::finish, Qt::QueuedConnection);
    m_ending = true;
}

void Transport::finish()
{
    if (hasData())
        emit readyRead();
    if (m_finished) // dropped in a slot just now
        return;
    m_finished = true;
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
    emit finished(m_problem);
}

} // namespace Limpid
