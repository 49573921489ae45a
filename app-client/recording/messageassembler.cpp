// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/recording/messageassembler.h"

#include "common/models/logentry.h"
#include "common/websocket/permessagedeflate.h"

#include <utility>

namespace Limpid {

namespace {

constexpr int Rsv1 = 4;
constexpr qint64 MostInflated = 64 << 20; ///< bytes of a message, as the WebSocket's own limit

} // namespace

MessageAssembler::MessageAssembler(Direction direction,
                                   const std::optional<DeflateParameters> &deflate)
    : m_deflate(deflate)
{
    m_message.direction = direction;
    renew();
}

MessageAssembler::~MessageAssembler() = default;
MessageAssembler::MessageAssembler(MessageAssembler &&) noexcept = default;
MessageAssembler &MessageAssembler::operator=(MessageAssembler &&) noexcept = default;

std::optional<RecordedMessage> MessageAssembler::add(const LogEntry &frame)
{
    if (frame.opcode != Opcode::Continuation) {
        m_message.opcode = frame.opcode;
        m_message.content = RecordedMessage::Content::Whole;
        m_message.payload.clear();
        m_isBegun = true;
        m_isCompressed = (frame.rsv & Rsv1) != 0;
    }
    if (!m_isBegun) // its first frame is older than the recording
        return {};
    // What comes after a gap would stand in the wrong place.
    if (m_message.content == RecordedMessage::Content::Whole)
        m_message.payload += frame.payload;
    if (frame.payload.size() < frame.payloadLength)
        m_message.content = RecordedMessage::Content::Beginning;
    if (!frame.fin)
        return {};
    m_isBegun = false;
    m_message.time = frame.time;
    if (m_isCompressed)
        inflate();
    return m_message;
}

void MessageAssembler::inflate()
{
    using Content = RecordedMessage::Content;
    const bool isWhole = m_message.content == Content::Whole;
    m_message.content = Content::Compressed;
    QByteArray inflated;
    if (m_inflater && isWhole
        && m_inflater->inflate(m_message.payload, true, inflated, MostInflated)
            == PermessageDeflate::Inflated::Ok) {
        m_message.content = Content::Whole;
        m_message.payload = inflated;
        return;
    }
    // With context takeover the messages after it refer to what is not known.
    m_inflater.reset();
    const bool keepsContext = m_deflate
        && (m_message.direction == Direction::Sent ? !m_deflate->clientNoContextTakeover
                                                   : !m_deflate->serverNoContextTakeover);
    if (!keepsContext)
        renew();
}

void MessageAssembler::renew()
{
    const Role reader = m_message.direction == Direction::Sent ? Role::Server : Role::Client;
    if (m_deflate)
        m_inflater = std::make_unique<PermessageDeflate>(reader, *m_deflate);
}

} // namespace Limpid
