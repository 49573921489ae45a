// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/headless/ndjsonwriter.h"

#include "app-client/headless/jsonline.h"
#include "common/net/websocket.h"
#include "common/websocket/utf8validator.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

QByteArrayView nameOf(Direction direction)
{
    return direction == Direction::Sent ? "sent" : "received";
}

QByteArrayView nameOf(ReadyState state)
{
    switch (state) {
    case ReadyState::Connecting:
        return "CONNECTING";
    case ReadyState::Open:
        return "OPEN";
    case ReadyState::Closing:
        return "CLOSING";
    case ReadyState::Closed:
        break;
    }
    return "CLOSED";
}

QByteArrayView nameOf(Opcode opcode)
{
    switch (opcode) {
    case Opcode::Continuation:
        return "continuation";
    case Opcode::Text:
        return "text";
    case Opcode::Binary:
        return "binary";
    case Opcode::Close:
        return "close";
    case Opcode::Ping:
        return "ping";
    case Opcode::Pong:
        return "pong";
    }
    return "reserved";
}

void addCount(JsonLine &line, QByteArrayView name, qint64 value)
{
    if (value < 0)
        line.null(name);
    else
        line.number(name, value);
}

/// What stands before a character that was cut in two.
QByteArrayView wholeCharacters(QByteArrayView utf8)
{
    for (qsizetype back = 1; back <= qMin<qsizetype>(3, utf8.size()); ++back) {
        const auto byte = static_cast<uchar>(utf8[utf8.size() - back]);
        if ((byte & 0xC0) == 0x80)
            continue;
        const int length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? utf8.chopped(back) : utf8;
    }
    return utf8;
}

} // namespace

NdjsonWriter::NdjsonWriter(Sink sink, Clock clock, qint64 maxPayload, QObject *parent)
    : QObject(parent)
    , m_sink(std::move(sink))
    , m_clock(std::move(clock))
    , m_maxPayload(maxPayload)
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
    JsonLine json = line("state");
    json.string("state", nameOf(state));
    json.number("readyState", int(state));
    if (state == ReadyState::Connecting)
        json.string("url", m_webSocket->url());
    if (m_stateSince >= 0)
        json.number("lasted", m_now - m_stateSince);
    m_stateSince = m_now;
    write(json);
}

void NdjsonWriter::onOpened()
{
    JsonLine json = line("open");
    json.string("protocol", m_webSocket->protocol());
    json.string("extensions", m_webSocket->extensions());
    addTimes(json);
    write(json);
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
    JsonLine json = line("frame");
    json.string("direction", nameOf(frame.direction));
    json.number("opcode", int(frame.opcode));
    json.string("name", nameOf(frame.opcode));
    json.boolean("fin", frame.fin);
    json.number("rsv", frame.rsv);
    if (frame.masked)
        json.string("mask", u"%1"_s.arg(frame.maskingKey, 8, 16, QChar(u'0')));
    else
        json.null("mask");
    json.number("payloadLength", frame.payloadLength);
    json.number("wireLength", frame.wireLength);
    if (frame.opcode == Opcode::Close && frame.payload.size() >= 2) {
        const auto *bytes = reinterpret_cast<const uchar *>(frame.payload.constData());
        json.number("code", bytes[0] << 8 | bytes[1]);
        const QByteArrayView reason = QByteArrayView(frame.payload).sliced(2);
        if (Utf8Validator::isValid(reason))
            json.string("reason", reason);
    }
    addPayload(
        json, frame.payload, frame.payloadLength, frame.opcode != Opcode::Binary && frame.rsv == 0);
    write(json);
}

void NdjsonWriter::onPongReceived(qint64 roundTripMicroseconds, const QByteArray &payload)
{
    JsonLine json = line("pong");
    json.number("roundTrip", roundTripMicroseconds);
    addPayload(json, payload, payload.size(), true);
    write(json);
}

void NdjsonWriter::onErrorOccurred()
{
    JsonLine json = line("error");
    json.string("reason", m_webSocket->failureReason());
    addTimes(json);
    if (m_webSocket->refusedStatus() != 0) {
        json.number("status", m_webSocket->refusedStatus());
        const QByteArray body = m_webSocket->refusedBody();
        addPayload(json, body, body.size(), true);
    }
    write(json);
}

void NdjsonWriter::onClosed(const CloseEvent &event)
{
    JsonLine json = line("close");
    json.number("code", event.code);
    json.string("reason", event.reason);
    json.boolean("wasClean", event.wasClean);
    write(json);
}

JsonLine NdjsonWriter::line(QByteArrayView type)
{
    m_now = m_clock();
    JsonLine json;
    json.number("v", Version);
    json.number("time", m_now);
    json.string("type", type);
    return json;
}

void NdjsonWriter::write(JsonLine &json)
{
    m_sink(json.take());
}

void NdjsonWriter::writeMessage(Direction direction, Opcode opcode, const QByteArray &payload)
{
    JsonLine json = line("message");
    json.string("direction", nameOf(direction));
    json.number("opcode", int(opcode));
    json.string("name", nameOf(opcode));
    json.number("payloadLength", payload.size());
    addPayload(json, payload, payload.size(), opcode == Opcode::Text);
    write(json);
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
    JsonLine json = line("handshake");
    json.string("direction", nameOf(direction));
    json.number("wireLength", head.size());
    addPayload(json, head, head.size(), true);
    write(json);
}

void NdjsonWriter::addTimes(JsonLine &json) const
{
    const ConnectTimes times = m_webSocket->connectTimes();
    json.beginObject("times");
    addCount(json, "dns", times.dns);
    addCount(json, "tcp", times.tcp);
    addCount(json, "tls", times.tls);
    addCount(json, "upgrade", times.upgrade);
    json.endObject();
}

/// payload may be only the beginning of length bytes.
void NdjsonWriter::addPayload(JsonLine &json,
                              QByteArrayView payload,
                              qint64 length,
                              bool mayBeText) const
{
    QByteArrayView shown = payload.first(qMin(m_maxPayload, payload.size()));
    const bool truncated = shown.size() < length;
    const QByteArrayView text = truncated && mayBeText ? wholeCharacters(shown) : shown;
    if (mayBeText && Utf8Validator::isValid(text))
        json.string("text", text);
    else
        json.base64("base64", shown);
    if (truncated)
        json.boolean("truncated", true);
}

} // namespace Limpid
