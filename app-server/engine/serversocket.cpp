// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/serversocket.h"

#include <sys/socket.h>

namespace Limpid {

namespace {

constexpr qint64 PausedReadBuffer = 4'096; // bytes; 0 would mean no limit

} // namespace

ServerSocket::ServerSocket(std::chrono::milliseconds closingTimeout,
                           std::chrono::milliseconds lingerTimeout,
                           QObject *parent)
    : QTcpSocket(parent)
    , m_closingTimeout(closingTimeout)
    , m_lingerTimeout(lingerTimeout)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ServerSocket::cut);
    // Connected before QWebSocket can be, so that it sees the bytes first.
    connect(this, &QIODevice::readyRead, this, &ServerSocket::onReadyRead);
    connect(this, &QIODevice::readChannelFinished, this, &ServerSocket::onReadChannelFinished);
}

void ServerSocket::holdBackAfter(qsizetype size)
{
    // With this much in the buffer nothing more is read into it.
    setReadBufferSize(1);
    if (QTcpSocket::bytesAvailable() <= size)
        return;
    const auto bytes = readAll();
    m_heldBack = bytes.sliced(size);
    putBack(bytes.first(size));
}

void ServerSocket::release(qint64 readBuffer)
{
    m_readBuffer = readBuffer;
    putBack(std::exchange(m_heldBack, {}));
    setReadBufferSize(m_paused ? PausedReadBuffer : m_readBuffer);
    if (bytesAvailable() > 0)
        emit readyRead();
}

void ServerSocket::putBack(const QByteArray &bytes)
{
    for (auto i = bytes.size(); i > 0; --i)
        ungetChar(bytes[i - 1]);
}

void ServerSocket::beginClosing()
{
    m_isOurClose = true;
    setReadingPaused(false);
}

void ServerSocket::close()
{
    switch (m_stage) {
    case Stage::Open:
        if (m_isOurClose) {
            m_stage = Stage::AwaitingPeer;
            m_timer.start(m_closingTimeout);
            return;
        }
        [[fallthrough]];
    case Stage::AwaitingPeer:
        m_receivedClose
            = m_follower.closeWithin(m_follower.followed() - QTcpSocket::bytesAvailable());
        linger();
        return;
    case Stage::Lingering:
        return;
    case Stage::Ended:
        QTcpSocket::close();
        return;
    }
}

void ServerSocket::cut()
{
    m_stage = Stage::Ended;
    m_timer.stop();
    abort();
}

void ServerSocket::setReadingPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    setReadBufferSize(paused ? PausedReadBuffer : m_readBuffer);
    if (!paused && bytesAvailable() > 0)
        emit readyRead();
}

qint64 ServerSocket::bytesAvailable() const
{
    return m_paused ? 0 : QTcpSocket::bytesAvailable();
}

void ServerSocket::writeFrames(const QByteArray &bytes)
{
    if (bytesToWrite() > 0) {
        write(bytes);
        return;
    }
    // An error is left to the write through QTcpSocket, which reports it.
    const auto taken = ::send(int(socketDescriptor()),
                              bytes.constData(),
                              size_t(bytes.size()),
                              MSG_DONTWAIT | MSG_NOSIGNAL);
    if (taken <= 0)
        write(bytes);
    else if (taken < bytes.size())
        write(bytes.constData() + taken, bytes.size() - taken);
}

void ServerSocket::onReadyRead()
{
    if (m_stage == Stage::Lingering) {
        skip(QTcpSocket::bytesAvailable());
        return;
    }
    if (m_readBuffer == 0)
        return;
    const QByteArray bytes = peek(QTcpSocket::bytesAvailable());
    const bool wasUnmasked = m_follower.hasSeenUnmasked();
    m_follower.follow(QByteArrayView(bytes).sliced(std::min<qint64>(m_unread, bytes.size())));
    m_unread = bytes.size();
    if (m_follower.hasSeenUnmasked() && !wasUnmasked)
        emit unmaskedFrameReceived();
}

void ServerSocket::noteUnread()
{
    m_unread = QTcpSocket::bytesAvailable();
}

void ServerSocket::onReadChannelFinished()
{
    // QTcpSocket now waits for the peer to take what is buffered, for ever if need be.
    if (!m_timer.isActive())
        m_timer.start(m_lingerTimeout);
}

void ServerSocket::linger()
{
    m_stage = Stage::Lingering;
    setReadingPaused(false);
    // Whoever closes is inside its own reading loop: with nothing left it ends.
    skip(QTcpSocket::bytesAvailable());
    m_timer.start(m_lingerTimeout);
    emit lingering();
    flush();
    if (bytesToWrite() > 0)
        connect(this, &QIODevice::bytesWritten, this, &ServerSocket::onBytesWritten);
    else
        sendFin();
}

void ServerSocket::onBytesWritten()
{
    if (bytesToWrite() == 0 && !m_finSent)
        sendFin();
}

void ServerSocket::sendFin()
{
    m_finSent = true;
    ::shutdown(int(socketDescriptor()), SHUT_WR);
}

} // namespace Limpid
