// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/clientprotocol.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr qsizetype outputPiece = 64 * 1024; // small frames are joined up to this

// 7.1.7 wants the code; the reason is cut where it would not fit.
CloseBody closeFor(const ProtocolError &error)
{
    return { quint16(error.code), error.reason.toLatin1().left(CloseBody::MaxReason) };
}

} // namespace

ClientProtocol::ClientProtocol(OpeningHandshake handshake, const Limits &limits)
    : m_handshake(std::move(handshake))
    , m_limits(limits)
    , m_requestHead(m_handshake.requestHead())
    , m_reader(limits.message, limits.fragments)
{
}

ClientProtocol::~ClientProtocol() = default;

void ClientProtocol::start()
{
    m_output.append(m_requestHead);
    m_outputPosition += m_requestHead.size();
}

MessageReceived ClientProtocol::takeMessage()
{
    m_hasMessage = false;
    return { m_reader.opcode(), m_reader.takeMessage() };
}

void ClientProtocol::recycle(MessageReceived &&message)
{
    m_reader.recycle(std::move(message.payload));
}

std::vector<ProtocolEvent> ClientProtocol::takeEvents()
{
    if (m_hasMessage)
        m_events.push_back(takeMessage());
    return std::exchange(m_events, {});
}

void ClientProtocol::recycle(std::vector<ProtocolEvent> &&events)
{
    events.clear();
    if (m_events.empty())
        m_events.swap(events);
}

QByteArrayList ClientProtocol::takeOutput()
{
    return std::exchange(m_output, {});
}

std::vector<FrameInfo> ClientProtocol::takeSentFrames()
{
    return std::exchange(m_sentFrames, {});
}

void ClientProtocol::setFrameRecording(bool on, qsizetype payloads)
{
    m_recording = on;
    m_recordedPayload = payloads;
}

qint64 ClientProtocol::sendText(QByteArrayView utf8)
{
    return sendMessage(Opcode::Text, utf8);
}

qint64 ClientProtocol::sendBinary(QByteArrayView payload)
{
    return sendMessage(Opcode::Binary, payload);
}

qint64 ClientProtocol::sendMessage(Opcode opcode, QByteArrayView payload)
{
    if (m_state != State::Open) // 5.5.1: no data after a Close
        return 0;
    constexpr qsizetype worthwhile = 32; // shorter ones hardly shrink; RFC 7692, 6 leaves it to us
    if (m_deflate && payload.size() >= worthwhile)
        return sendFrame(opcode, m_deflate->compress(payload), 0x4);
    return sendFrame(opcode, payload);
}

qint64 ClientProtocol::sendPing(QByteArrayView payload)
{
    const bool allowed = m_state == State::Open && payload.size() <= 125; // 5.5
    return allowed ? sendFrame(Opcode::Ping, payload) : 0;
}

qint64 ClientProtocol::sendPong(QByteArrayView payload)
{
    // 5.5.2: also after our own Close, as long as the peer's has not come
    const bool opened = m_state == State::Open || (m_state == State::Closing && !m_closeReceived);
    return opened && payload.size() <= 125 ? sendFrame(Opcode::Pong, payload) : 0;
}

qint64 ClientProtocol::sendClose(const CloseBody &body)
{
    if (m_closeSent || (m_state != State::Open && m_state != State::Closing))
        return 0;
    const qint64 wire = sendFrame(Opcode::Close, body.encode());
    m_closeSent = true;
    m_state = m_closeReceived ? State::Closed : State::Closing; // 7.1.3
    return wire;
}

qint64 ClientProtocol::sendRawFrame(const FrameHead &head,
                                    QByteArrayView payload,
                                    std::optional<quint64> announcedLength)
{
    if (m_state != State::Open && m_state != State::Closing)
        return 0;
    QByteArray frame = encodeFrame(head, payload);
    if (announcedLength) {
        FrameHead lying = head;
        lying.payloadLength = *announcedLength;
        char start[FrameHead::MaxLength];
        const int length = lying.encode(start);
        frame = QByteArray(start, length) + frame.last(payload.size());
    }
    FrameHead sent = head;
    sent.length = quint8(frame.size() - payload.size());
    recordSent(sent, payload);
    m_outputPosition += frame.size();
    m_output.append(frame);
    return frame.size();
}

qint64 ClientProtocol::sendFrame(Opcode opcode, QByteArrayView payload, quint8 rsv)
{
    QByteArray &to = outputFor(payload.size() + FrameHead::MaxLength);
    const FrameHead head = m_encoder.append(to, opcode, payload, true, rsv);
    const qint64 wire = head.length + payload.size();
    m_outputPosition += wire;
    recordSent(head, payload);
    return wire;
}

QByteArray &ClientProtocol::outputFor(qsizetype size)
{
    if (m_output.isEmpty() || m_output.last().size() + size > outputPiece)
        m_output.append(QByteArray());
    return m_output.last();
}

void ClientProtocol::recordSent(const FrameHead &head, QByteArrayView payload)
{
    if (!m_recording)
        return;
    FrameInfo info = frameInfo(Direction::Sent, head);
    info.payloadLength = payload.size();
    info.wireLength = head.length + payload.size();
    info.payload = payload.first(std::min(payload.size(), m_recordedPayload)).toByteArray();
    m_sentFrames.push_back(std::move(info));
}

void ClientProtocol::holdPongs(bool hold)
{
    m_pongsHeld = hold;
    if (!hold && m_heldPong)
        sendPong(*std::exchange(m_heldPong, {}));
}

void ClientProtocol::answerPing(QByteArrayView payload)
{
    if (!m_automaticPong)
        return;
    if (m_pongsHeld)
        m_heldPong = payload.toByteArray(); // 5.5.3: only the most recent Ping needs an answer
    else
        sendPong(payload);
}

void ClientProtocol::fail(const ProtocolError &error)
{
    // 7.1.7: say why if the handshake was done; then nothing of the peer is looked at any more.
    if (m_state == State::Open || m_state == State::Closing)
        sendClose(closeFor(error));
    m_state = State::Closed;
    m_events.push_back(ConnectionFailed { error });
}

} // namespace Limpid
