// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/serversocket.h"

#include "common/websocket/closebody.h"
#include "common/websocket/closecode.h"

#include <sys/socket.h>

namespace Limpid {

namespace {

constexpr qint64 PausedReadBuffer = 4'096; // bytes; 0 would mean no limit
constexpr qint64 PeekLimit = 4'096; // bytes; looking through more costs more than it tells

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

void ServerSocket::release()
{
    putBack(std::exchange(m_heldBack, {}));
    setReadBufferSize(0);
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
        m_receivedClose = findClose();
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
    setReadBufferSize(paused ? PausedReadBuffer : 0);
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
    const auto available = QTcpSocket::bytesAvailable();
    m_tailSize = 0;
    // While the peer's Close is awaited, all else that comes is thrown away, and may be much.
    if (available > PeekLimit && m_stage != Stage::AwaitingPeer)
        return;
    const auto unread = peek(available);
    m_tailSize = std::min(unread.size(), qsizetype(m_tail.size()));
    std::copy_n(unread.cend() - m_tailSize, m_tailSize, m_tail.data());
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

std::optional<ServerSocket::ReceivedClose> ServerSocket::findClose() const
{
    const QByteArrayView tail(
        m_tail.data(), m_tailSize - std::min(m_tailSize, qsizetype(QTcpSocket::bytesAvailable())));
    for (qsizetype payload = 0; payload <= 125 && payload + 6 <= tail.size(); ++payload) {
        const auto frame = tail.last(payload + 6);
        if (uchar(frame[0]) != 0x88 || uchar(frame[1]) != (0x80 | payload))
            continue;
        QByteArray body(payload, Qt::Uninitialized);
        for (qsizetype i = 0; i < payload; ++i)
            body[i] = char(frame[6 + i] ^ frame[2 + (i & 3)]);
        const auto decoded = CloseBody::decode(body);
        if (const auto *close = std::get_if<CloseBody>(&decoded))
            return ReceivedClose { close->code.value_or(quint16(CloseCode::NoStatus)),
                                   QString::fromUtf8(close->reason) };
    }
    return std::nullopt;
}

} // namespace Limpid
