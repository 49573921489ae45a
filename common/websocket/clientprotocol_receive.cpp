// SPDX-License-Identifier: GPL-3.0-or-later
// The receiving half of ClientProtocol: the handshake's answer, then frames.
#include "common/websocket/clientprotocol.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

std::span<char> ClientProtocol::receiveData(std::span<char> bytes)
{
    if (m_hasMessage)
        m_events.push_back(takeMessage());
    switch (m_state) {
    case State::Connecting:
        return receiveHead(bytes);
    case State::Refused:
        receiveBody(bytes);
        break;
    case State::Open:
    case State::Closing:
        return receiveFrames(bytes);
    case State::Closed:
        break;
    }
    return {};
}

std::span<char> ClientProtocol::receiveHead(std::span<char> bytes)
{
    // The end of the head may lie across two pieces: look from three bytes before the new ones.
    const qsizetype before = m_responseHead.size();
    const qsizetype from = std::max<qsizetype>(0, before - 3);
    const qsizetype room = m_limits.head + 1 - before;
    const qsizetype taken = std::min(room, qsizetype(bytes.size()));
    m_responseHead.append(bytes.data(), taken);
    const qsizetype length = HttpHead::lengthIn(QByteArrayView(m_responseHead).sliced(from));
    if (length < 0 || from + length > m_limits.head) {
        if (m_responseHead.size() > m_limits.head)
            fail({ CloseCode::PolicyViolation, u"the answer's head is too large"_s });
        else if (!QByteArrayView("HTTP/1.1 ")
                      .startsWith(QByteArrayView(m_responseHead)
                                      .first(std::min<qsizetype>(9, m_responseHead.size()))))
            fail({ CloseCode::ProtocolError, u"the server does not speak HTTP/1.1"_s });
        return {};
    }
    m_responseHead.truncate(from + length);
    const std::optional<HttpHead> head = HttpHead::parse(m_responseHead);
    if (!head || head->status() < 0) {
        fail({ CloseCode::ProtocolError, u"the server's answer is malformed"_s });
        return {};
    }
    judge(*head);
    return bytes.subspan(size_t(m_responseHead.size() - before));
}

void ClientProtocol::judge(const HttpHead &head)
{
    if (head.status() != 101) {
        refuse(head);
        return;
    }
    const auto verdict = m_handshake.judge(head);
    if (const auto *error = std::get_if<ProtocolError>(&verdict)) {
        fail(*error);
        return;
    }
    const auto &answer = std::get<HandshakeAnswer>(verdict);
    if (answer.deflate) {
        m_deflate = std::make_unique<PermessageDeflate>(Role::Client, *answer.deflate);
        m_reader.setDeflate(m_deflate.get());
        m_parser.setRsv1Allowed(true);
    }
    m_parser.setMaxPayload(m_limits.message);
    m_state = State::Open;
    m_events.push_back(HandshakeDone { answer });
}

void ClientProtocol::refuse(const HttpHead &head)
{
    m_state = State::Refused;
    m_refusedStatus = head.status();
    bool isNumber = false;
    const qint64 length = head.value("Content-Length").toLongLong(&isNumber);
    if (isNumber && length >= 0)
        m_refusedLength = length;
    receiveBody({});
}

void ClientProtocol::receiveBody(std::span<char> bytes)
{
    qint64 limit = m_limits.refusedBody;
    if (m_refusedLength >= 0)
        limit = std::min(limit, m_refusedLength);
    const qint64 room = limit - m_refusedBody.size();
    m_refusedBody.append(bytes.data(), std::min(room, qint64(bytes.size())));
    if (m_refusedBody.size() >= limit)
        receiveEof();
}

void ClientProtocol::receiveEof()
{
    if (m_state != State::Refused)
        return;
    m_events.push_back(HandshakeRefused { m_refusedStatus, m_refusedBody });
    const qsizetype lineEnd = m_responseHead.indexOf("\r\n");
    fail({ CloseCode::ProtocolError,
           u"the server answered "_s + QString::fromLatin1(m_responseHead.first(lineEnd)) });
}

std::span<char> ClientProtocol::receiveFrames(std::span<char> bytes)
{
    for (;;) {
        switch (m_parser.next(bytes)) {
        case FrameParser::Result::NeedMore:
            return {};
        case FrameParser::Result::Failed:
            fail(m_parser.error());
            return {};
        case FrameParser::Result::Part:
            if (!takePart(m_parser.part()))
                return bytes;
        }
    }
}

bool ClientProtocol::takePart(const FramePart &part)
{
    if (m_recording)
        recordReceived(part);
    if (isControl(part.head.opcode))
        return takeControl(part);
    switch (m_reader.add(part)) {
    case MessageReader::Result::Incomplete:
        return true;
    case MessageReader::Result::Complete:
        m_hasMessage = true;
        return false; // its answer may be wanted before a broken rule or a Close forbids it
    case MessageReader::Result::Failed:
        break;
    }
    fail(m_reader.error());
    return false;
}

bool ClientProtocol::takeControl(const FramePart &part)
{
    switch (part.head.opcode) {
    case Opcode::Close:
        return takeClose(part.payload);
    case Opcode::Ping:
        answerPing(part.payload);
        break;
    default:
        m_events.push_back(PongReceived { part.payload.toByteArray() });
    }
    return true;
}

bool ClientProtocol::takeClose(QByteArrayView payload)
{
    const auto decoded = CloseBody::decode(payload);
    if (const auto *error = std::get_if<ProtocolError>(&decoded)) {
        fail(*error);
        return false;
    }
    CloseBody body = std::get<CloseBody>(decoded);
    m_closeReceived = true;
    m_events.push_back(CloseReceived { body });
    m_heldPong.reset(); // 5.5.2
    if (!m_closeSent) {
        m_state = State::Closing;
        body.reason.clear();
        sendClose(body); // 5.5.1: answered with the code received
    }
    m_state = State::Closed;
    return false; // 5.5.1: what comes after it is not looked at
}

void ClientProtocol::recordReceived(const FramePart &part)
{
    if (part.first) {
        m_receiving = frameInfo(Direction::Received, part.head);
        m_receiving.payloadLength = qint64(part.head.payloadLength);
        m_receiving.wireLength = m_receiving.payloadLength + part.head.length;
    }
    if (m_receiving.direction == Direction::None) // recording began inside this frame
        return;
    const qsizetype room = m_recordedPayload - m_receiving.payload.size();
    m_receiving.payload.append(part.payload.first(std::min(room, part.payload.size())));
    if (part.last)
        m_events.push_back(std::exchange(m_receiving, {}));
}

} // namespace Limpid
