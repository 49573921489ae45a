// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/frameparser.h"

#include "common/websocket/masking.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

FrameParser::FrameParser(Role peer)
    : m_peer(peer)
{
}

FrameParser::Result FrameParser::next(std::span<char> &input)
{
    if (!m_inFrame) {
        if (const Result result = takeHead(input); result != Result::Part)
            return result;
    }
    return isControl(m_part.head.opcode) ? takeControl(input) : takePayload(input);
}

FrameParser::Result FrameParser::takeHead(std::span<char> &input)
{
    FrameHead &head = m_part.head;
    if (m_headSize == 0) { // the usual case: the head lies whole in the input
        if (head.decode({ input.data(), qsizetype(input.size()) })) {
            input = input.subspan(head.length);
            return beginFrame();
        }
    }
    while (!input.empty()) {
        m_headBytes[m_headSize++] = input.front();
        input = input.subspan(1);
        if (head.decode({ m_headBytes.data(), m_headSize })) {
            m_headSize = 0;
            return beginFrame();
        }
    }
    if (m_headSize < 2)
        return Result::NeedMore;
    // Most rules need no more than these two bytes: the rest of the head may never come.
    head.decodeStart(m_headBytes[0], m_headBytes[1]);
    const QString rule = brokenRule();
    return rule.isEmpty() ? Result::NeedMore : fail(CloseCode::ProtocolError, rule);
}

FrameParser::Result FrameParser::beginFrame()
{
    if (const QString rule = brokenRule(); !rule.isEmpty())
        return fail(CloseCode::ProtocolError, rule);
    if (m_part.head.payloadLength > m_maxPayload) // 7.4.1: 1009
        return fail(CloseCode::MessageTooBig,
                    u"frame of %1 bytes"_s.arg(m_part.head.payloadLength));
    m_inFrame = true;
    m_begun = false;
    m_taken = 0;
    return Result::Part;
}

QString FrameParser::brokenRule() const
{
    const FrameHead &head = m_part.head;
    const auto opcode = quint8(head.opcode);
    if (opcode > 0xA || (opcode > 0x2 && opcode < 0x8)) // 5.2
        return u"reserved opcode %1"_s.arg(opcode);
    const bool startsMessage = head.opcode == Opcode::Text || head.opcode == Opcode::Binary;
    const quint8 allowed = m_rsv1Allowed && startsMessage ? 0x4 : 0; // RFC 7692, 6
    if (head.rsv & ~allowed) // 5.2
        return u"reserved bits set (RSV %1)"_s.arg(head.rsv);
    if (m_peer == Role::Server && head.masked) // 5.1
        return u"masked frame from a server"_s;
    if (m_peer == Role::Client && !head.masked) // 5.1
        return u"unmasked frame from a client"_s;
    if (head.payloadLength >> 63) // 5.2
        return u"frame length with the highest bit set"_s;
    if (!head.minimal) // 5.2
        return u"frame length not in its shortest form"_s;
    if (isControl(head.opcode)) { // 5.5
        if (!head.fin)
            return u"fragmented control frame"_s;
        if (head.payloadLength > m_control.size())
            return u"control frame of more than 125 bytes"_s;
    }
    return {};
}

FrameParser::Result FrameParser::takePayload(std::span<char> &input)
{
    const auto wanted = m_part.head.payloadLength - m_taken;
    const auto size = size_t(std::min<quint64>(wanted, input.size()));
    if (m_begun && size == 0) // nothing new
        return Result::NeedMore;
    m_part.first = !m_begun;
    m_begun = true;
    if (m_part.head.masked)
        applyMask(input.data(), qsizetype(size), m_part.head.maskingKey, qint64(m_taken));
    m_part.payload = { input.data(), qsizetype(size) };
    m_part.last = size == wanted;
    m_taken += size;
    m_inFrame = !m_part.last;
    input = input.subspan(size);
    return Result::Part;
}

FrameParser::Result FrameParser::takeControl(std::span<char> &input)
{
    const auto length = size_t(m_part.head.payloadLength);
    const auto size = std::min(length - size_t(m_taken), input.size());
    char *payload = input.data();
    if (size < length) { // it comes in pieces: put together here, as it is given whole
        std::copy_n(input.data(), size, m_control.data() + m_taken);
        payload = m_control.data();
    }
    m_taken += size;
    input = input.subspan(size);
    if (m_taken < length)
        return Result::NeedMore;
    if (m_part.head.masked)
        applyMask(payload, qsizetype(length), m_part.head.maskingKey);
    m_part.payload = { payload, qsizetype(length) };
    m_part.first = m_part.last = true;
    m_inFrame = false;
    return Result::Part;
}

FrameParser::Result FrameParser::fail(CloseCode code, const QString &reason)
{
    m_error = { code, reason };
    return Result::Failed;
}

} // namespace Limpid
