// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/framerule.h"

#include "common/websocket/closecode.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr qsizetype MaxControlPayload = 125; // bytes; 5.5

bool startsMessage(Opcode opcode)
{
    return opcode == Opcode::Text || opcode == Opcode::Binary;
}

bool isReserved(Opcode opcode)
{
    return opcode != Opcode::Continuation && !startsMessage(opcode) && opcode != Opcode::Close
        && opcode != Opcode::Ping && opcode != Opcode::Pong;
}

FrameRule brokenByHead(const HandFrame &frame, const FrameSituation &situation)
{
    if (isReserved(frame.opcode))
        return FrameRule::ReservedOpcode;
    const quint8 allowed = situation.deflate && startsMessage(frame.opcode) ? 4 : 0;
    if (frame.rsv & ~allowed)
        return FrameRule::ReservedBits;
    if (!frame.masked)
        return FrameRule::Unmasked;
    if (isControl(frame.opcode) && !frame.fin)
        return FrameRule::FragmentedControl;
    if (isControl(frame.opcode) && frame.payload.size() > MaxControlPayload)
        return FrameRule::LongControl;
    if (frame.opcode == Opcode::Continuation && !situation.message)
        return FrameRule::ContinuationOfNothing;
    if (startsMessage(frame.opcode) && situation.message)
        return FrameRule::MessageInMessage;
    return FrameRule::None;
}

FrameRule brokenByClose(const QByteArray &body)
{
    if (body.isEmpty())
        return FrameRule::None;
    if (body.size() == 1)
        return FrameRule::CloseOfOneByte;
    if (!isWireCloseCode(qFromBigEndian<quint16>(body.constData())))
        return FrameRule::CloseCode;
    return Utf8Validator::isValid(QByteArrayView(body).sliced(2)) ? FrameRule::None
                                                                  : FrameRule::BadReason;
}

FrameRule brokenByData(const HandFrame &frame, const FrameSituation &situation)
{
    const Opcode message = situation.message.value_or(frame.opcode);
    if (message == Opcode::Binary && situation.textOnly)
        return FrameRule::BinaryMessage;
    if (situation.maxMessage && situation.sent + frame.payload.size() > *situation.maxMessage)
        return FrameRule::BigMessage;
    const bool isCompressed = situation.message ? situation.isCompressed : frame.rsv & 4;
    if (message != Opcode::Text || isCompressed)
        return FrameRule::None;
    Utf8Validator text = situation.text;
    const bool isText = text.feed(frame.payload) && (!frame.fin || text.isComplete());
    return isText ? FrameRule::None : FrameRule::BadText;
}

} // namespace

FrameSituation FrameSituation::after(const HandFrame &frame) const
{
    FrameSituation next = *this;
    if (isControl(frame.opcode) || isReserved(frame.opcode)) // 5.4: they may come in between
        return next;
    if (startsMessage(frame.opcode)) {
        next.message = frame.opcode;
        next.isCompressed = frame.rsv & 4;
        next.text.reset();
        next.sent = 0;
    }
    next.sent += frame.payload.size();
    (void)next.text.feed(frame.payload);
    if (frame.fin) {
        next.message.reset();
        next.isCompressed = false;
        next.text.reset();
        next.sent = 0;
    }
    return next;
}

FrameRule brokenRule(const HandFrame &frame, const FrameSituation &situation)
{
    const FrameRule rule = brokenByHead(frame, situation);
    if (rule != FrameRule::None)
        return rule;
    if (frame.opcode == Opcode::Close)
        return brokenByClose(frame.payload);
    return isControl(frame.opcode) ? FrameRule::None : brokenByData(frame, situation);
}

QLatin1StringView ruleSection(FrameRule rule)
{
    switch (rule) {
    case FrameRule::ReservedOpcode:
    case FrameRule::ReservedBits:
        return "5.2"_L1;
    case FrameRule::Unmasked:
        return "5.1"_L1;
    case FrameRule::FragmentedControl:
    case FrameRule::LongControl:
        return "5.5"_L1;
    case FrameRule::ContinuationOfNothing:
    case FrameRule::MessageInMessage:
        return "5.4"_L1;
    case FrameRule::BadText:
    case FrameRule::BadReason:
        return "8.1"_L1;
    case FrameRule::CloseOfOneByte:
        return "5.5.1"_L1;
    case FrameRule::CloseCode:
        return "7.4"_L1;
    case FrameRule::BinaryMessage:
    case FrameRule::BigMessage:
        return "7.4.1"_L1;
    case FrameRule::None:
        break;
    }
    return {};
}

quint16 ruleCloseCode(FrameRule rule)
{
    switch (rule) {
    case FrameRule::None:
        return 0;
    case FrameRule::BadText:
    case FrameRule::BadReason:
        return quint16(CloseCode::InvalidPayload);
    case FrameRule::BinaryMessage:
        return quint16(CloseCode::UnsupportedData);
    case FrameRule::BigMessage:
        return quint16(CloseCode::MessageTooBig);
    default:
        return quint16(CloseCode::ProtocolError);
    }
}

} // namespace Limpid
