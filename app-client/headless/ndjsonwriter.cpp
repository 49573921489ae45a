// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/headless/ndjsonwriter.h"

#include "common/net/websocket.h"

#include <utility>

namespace Limpid {

NdjsonWriter::NdjsonWriter(Sink sink, Clock clock, qint64 maxPayload, QObject *parent)
    : QObject(parent)
    , m_sink(std::move(sink))
    , m_clock(std::move(clock))
    , m_lines(maxPayload)
{
}

void NdjsonWriter::watch(WebSocket *webSocket)
{
    if (m_webSocket)
        disconnect(m_webSocket, nullptr, this, nullptr);
    m_webSocket = webSocket;
    m_stateSince = -1;
    m_requestWritten = false;
    m_responseWritten = false;
    connect(webSocket, &WebSocket::readyStateChanged, this, &NdjsonWriter::onReadyStateChanged);
    connect(webSocket, &WebSocket::opened, this, &NdjsonWriter::onOpened);
    connect(webSocket, &WebSocket::textMessageReceived, this, &NdjsonWriter::onTextMessageReceived);
    connect(
        webSocket, &WebSocket::binaryMessageReceived, this, &NdjsonWriter::onBinaryMessageReceived);
    connect(webSocket, &WebSocket::frameSent, this, &NdjsonWriter::onFrame);
    connect(webSocket, &WebSocket::frameReceived, this, &NdjsonWriter::onFrame);
    connect(webSocket, &WebSocket::pongReceived, this, &NdjsonWriter::onPongReceived);
    connect(webSocket, &WebSocket::errorOccurred, this, &NdjsonWriter::onErrorOccurred);
    connect(webSocket, &WebSocket::closed, this, &NdjsonWriter::onClosed);
    onReadyStateChanged(webSocket->readyState());
}

void NdjsonWriter::recordSent(Opcode opcode, const QByteArray &payload)
{
    writeMessage(Direction::Sent, opcode, payload);
}

void NdjsonWriter::onReadyStateChanged(ReadyState state)
{
    if (state != ReadyState::Connecting)
        writeHandshake();
    const qint64 now = m_clock();
    const qint64 lasted = m_stateSince < 0 ? -1 : now - m_stateSince;
    m_stateSince = now;
    m_sink(NdjsonLines::state(now, state, m_webSocket->url(), lasted));
}

void NdjsonWriter::onOpened()
{
    m_sink(NdjsonLines::open(m_clock(),
                             m_webSocket->protocol(),
                             m_webSocket->extensions(),
                             m_webSocket->connectTimes()));
}

void NdjsonWriter::onTextMessageReceived(const QByteArray &utf8)
{
    writeMessage(Direction::Received, Opcode::Text, utf8);
}

void NdjsonWriter::onBinaryMessageReceived(const QByteArray &data)
{
    writeMessage(Direction::Received, Opcode::Binary, data);
}

void NdjsonWriter::onFrame(const FrameInfo &frame)
{
    m_sink(m_lines.frame(m_clock(), frame));
}

void NdjsonWriter::onPongReceived(qint64 roundTripMicroseconds, const QByteArray &payload)
{
    m_sink(m_lines.pong(m_clock(), roundTripMicroseconds, { payload, payload.size() }));
}

void NdjsonWriter::onErrorOccurred()
{
    std::optional<NdjsonLines::Refusal> refusal;
    const QByteArray body = m_webSocket->refusedBody();
    if (m_webSocket->refusedStatus() != 0)
        refusal = { m_webSocket->refusedStatus(), { body, body.size() } };
    m_sink(m_lines.error(
        m_clock(), m_webSocket->failureReason(), m_webSocket->connectTimes(), refusal));
}

void NdjsonWriter::onClosed(const CloseEvent &event)
{
    m_sink(NdjsonLines::close(m_clock(), event));
}

void NdjsonWriter::writeMessage(Direction direction, Opcode opcode, const QByteArray &payload)
{
    m_sink(m_lines.message(m_clock(), direction, opcode, { payload, payload.size() }));
}

void NdjsonWriter::writeHandshake()
{
    // The request is made before there is anybody to send it to; it counts from when it could
    // leave.
    const bool isSent = m_webSocket->connectTimes().tcp >= 0;
    if (isSent && !std::exchange(m_requestWritten, true))
        writeHead(Direction::Sent, m_webSocket->handshakeRequest());
    const QByteArray response = m_webSocket->handshakeResponse();
    if (!response.isEmpty() && !std::exchange(m_responseWritten, true))
        writeHead(Direction::Received, response);
}

void NdjsonWriter::writeHead(Direction direction, const QByteArray &head)
{
    m_sink(m_lines.handshake(m_clock(), direction, { head, head.size() }));
}

} // namespace Limpid
