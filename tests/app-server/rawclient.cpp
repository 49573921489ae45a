// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace {

constexpr qsizetype MaxHead = 2'000; // bytes; no answer of the server has a longer one

} // namespace

RawClient::RawClient(quint16 port, int receiveBuffer)
    : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    if (receiveBuffer > 0)
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof(receiveBuffer));
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = qToBigEndian(port);
    address.sin_addr.s_addr = qToBigEndian(quint32(INADDR_LOOPBACK));
    // To the loopback address it connects, or is refused, at once.
    const auto *generic = reinterpret_cast<const sockaddr *>(&address);
    if (::connect(m_descriptor, generic, sizeof(address)) != 0) {
        end();
        return;
    }
    ::fcntl(m_descriptor, F_SETFL, O_NONBLOCK);
    m_readable = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &RawClient::onReadable);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &RawClient::onWritable);
}

RawClient::~RawClient()
{
    if (!isEnded())
        end();
}

void RawClient::write(const QByteArray &bytes)
{
    if (isEnded())
        return;
    m_toWrite += bytes;
    onWritable();
}

void RawClient::upgrade(const QByteArray &path, const QByteArray &headers)
{
    write("GET " + path
          + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
          + headers + "\r\n");
}

void RawClient::setReadingPaused(bool paused)
{
    if (!isEnded())
        m_readable->setEnabled(!paused);
}

void RawClient::endSending()
{
    Q_ASSERT(m_toWrite.isEmpty());
    ::shutdown(m_descriptor, SHUT_WR);
}

void RawClient::vanish()
{
    const linger atOnce = { 1, 0 };
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof(atOnce));
    end();
}

void RawClient::onReadable()
{
    QByteArray bytes(65'536, Qt::Uninitialized);
    const auto size = ::recv(m_descriptor, bytes.data(), size_t(bytes.size()), 0);
    if (size > 0) {
        m_received += bytes.first(size);
        if (isOpen())
            readFrames();
        return;
    }
    m_wasReset = size < 0;
    end();
}

void RawClient::onWritable()
{
    const auto size
        = ::send(m_descriptor, m_toWrite.constData(), size_t(m_toWrite.size()), MSG_NOSIGNAL);
    // An error is for onReadable(), after what is still to be read.
    m_toWrite.remove(0,
                     size < 0 && errno != EAGAIN ? m_toWrite.size()
                                                 : std::max(qsizetype(0), qsizetype(size)));
    m_writable->setEnabled(!m_toWrite.isEmpty());
}

void RawClient::end()
{
    m_readable.reset();
    m_writable.reset();
    ::close(std::exchange(m_descriptor, -1));
}

int RawClient::status() const
{
    const bool isComplete = m_received.startsWith("HTTP/1.1 ")
        && m_received.first(std::min(m_received.size(), MaxHead)).contains("\r\n\r\n");
    return isComplete ? m_received.sliced(9, 3).toInt() : 0;
}

QByteArray RawClient::body() const
{
    const auto end = m_received.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : m_received.sliced(end + 4);
}

void RawClient::readFrames()
{
    if (m_parsed == 0)
        m_parsed = m_head = m_received.indexOf("\r\n\r\n") + 4;
    while (m_parsed + 2 <= m_received.size()) {
        const auto *bytes = m_received.constData() + m_parsed;
        RawFrame frame { quint8(bytes[0]), (bytes[1] & 0x80) != 0, {} };
        quint64 size = quint8(bytes[1]) & 0x7f;
        const qsizetype extended = size == 126 ? 2 : size == 127 ? 8 : 0;
        const auto start = m_parsed + 2 + extended + (frame.masked ? 4 : 0);
        if (start > m_received.size())
            return;
        if (extended == 2)
            size = qFromBigEndian<quint16>(bytes + 2);
        else if (extended == 8)
            size = qFromBigEndian<quint64>(bytes + 2);
        if (start + qsizetype(size) > m_received.size())
            return;
        frame.payload = m_received.sliced(start, qsizetype(size));
        m_frames.append(frame);
        m_parsed = start + qsizetype(size);
    }
}

QList<RawFrame> RawClient::takeFrames()
{
    m_received.remove(m_head, m_parsed - m_head);
    m_parsed = m_head;
    return std::exchange(m_frames, {});
}

QByteArray RawClient::close() const
{
    for (const auto &frame : m_frames) {
        if (frame.firstByte != 0x88)
            continue;
        if (frame.payload.size() < 2)
            return "empty";
        const auto code = qFromBigEndian<quint16>(frame.payload.constData());
        return (QByteArray::number(code) + ' ' + frame.payload.sliced(2)).trimmed();
    }
    return {};
}

QByteArray RawClient::frame(quint8 firstByte, const QByteArray &payload)
{
    constexpr char Mask[] = { 0x12, 0x34, 0x56, 0x78 };
    QByteArray bytes(1, char(firstByte));
    if (payload.size() <= 125) {
        bytes += char(0x80 | payload.size());
    } else if (payload.size() <= 0xffff) {
        bytes += char(0x80 | 126);
        bytes.resize(4);
        qToBigEndian(quint16(payload.size()), bytes.data() + 2);
    } else {
        bytes += char(0xff);
        bytes.resize(10);
        qToBigEndian(quint64(payload.size()), bytes.data() + 2);
    }
    bytes += QByteArray(Mask, 4);
    for (qsizetype i = 0; i < payload.size(); ++i)
        bytes += char(payload[i] ^ Mask[i % 4]);
    return bytes;
}

QByteArray RawClient::closeBody(quint16 code, const QByteArray &reason)
{
    QByteArray body(2, Qt::Uninitialized);
    qToBigEndian(code, body.data());
    return body + reason;
}
