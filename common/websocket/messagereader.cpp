// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/messagereader.h"

#include "common/websocket/permessagedeflate.h"

#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace Limpid {

MessageReader::MessageReader(qint64 maxMessage, qint64 maxFragments)
    : m_maxMessage(maxMessage)
    , m_maxFragments(maxFragments)
{
}

MessageReader::Result MessageReader::add(const FramePart &part)
{
    if (part.first && !beginFrame(part.head))
        return Result::Failed;
    const bool last = part.last && part.head.fin;
    if (!addPayload(part.payload, last))
        return Result::Failed;
    m_inMessage = !last;
    return last ? Result::Complete : Result::Incomplete;
}

QByteArray MessageReader::takeMessage()
{
    return std::exchange(m_message, {});
}

void MessageReader::recycle(QByteArray &&message)
{
    constexpr qsizetype mostKept = 4096; // bytes; copying more costs more than asking for memory
    if (!message.isDetached() || message.capacity() > mostKept)
        return;
    m_spare = std::move(message);
    m_spare.resize(0);
}

bool MessageReader::beginFrame(const FrameHead &head)
{
    const bool continues = head.opcode == Opcode::Continuation;
    if (continues && !m_inMessage) // 5.4
        return fail(CloseCode::ProtocolError, u"continuation frame with nothing to continue"_s);
    if (!continues && m_inMessage) // 5.4
        return fail(CloseCode::ProtocolError, u"new message inside a fragmented one"_s);
    if (!continues) {
        m_opcode = head.opcode;
        m_compressed = head.rsv & 0x4; // RFC 7692, 6: on the first frame, for the whole message
        m_fragments = 0;
        m_utf8.reset();
    }
    if (++m_fragments > m_maxFragments)
        return fail(CloseCode::MessageTooBig, u"message in too many fragments"_s);
    // Said at the head, before the payload has come.
    if (!m_compressed && head.payloadLength > quint64(m_maxMessage - m_message.size()))
        return fail(CloseCode::MessageTooBig, u"message larger than %1 bytes"_s.arg(m_maxMessage));
    return true;
}

bool MessageReader::addPayload(QByteArrayView payload, bool last)
{
    const qsizetype before = m_message.size();
    if (m_compressed) {
        switch (m_deflate->inflate(payload, last, m_message, m_maxMessage)) {
        case PermessageDeflate::Inflated::Ok:
            break;
        case PermessageDeflate::Inflated::Corrupt:
            return fail(CloseCode::InvalidPayload, u"compressed message does not inflate"_s);
        case PermessageDeflate::Inflated::TooBig:
            return fail(CloseCode::MessageTooBig,
                        u"message inflates to more than %1 bytes"_s.arg(m_maxMessage));
        }
    } else if (m_message.isEmpty()) {
        // The usual case: a whole message, copied once.
        m_message = std::exchange(m_spare, {});
        m_message.resize(payload.size());
        memcpy(m_message.data(), payload.data(), size_t(payload.size()));
    } else {
        m_message.append(payload);
    }
    if (m_opcode != Opcode::Text)
        return true;
    // 8.1: over the message, not the frame; at the first wrong byte, not at the end.
    if (!m_utf8.feed(QByteArrayView(m_message).sliced(before)) || (last && !m_utf8.isComplete()))
        return fail(CloseCode::InvalidPayload, u"text message is not UTF-8"_s);
    return true;
}

bool MessageReader::fail(CloseCode code, const QString &reason)
{
    m_error = { code, reason };
    return false;
}

} // namespace Limpid
