// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/recording/ndjsonlines.h"

#include "app-client/recording/jsonline.h"
#include "common/net/closeevent.h"
#include "common/websocket/utf8validator.h"

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

JsonLine begin(qint64 time, QByteArrayView type)
{
    JsonLine json;
    json.number("v", NdjsonLines::Version);
    json.number("time", time);
    json.string("type", type);
    return json;
}

void addCount(JsonLine &line, QByteArrayView name, qint64 value)
{
    if (value < 0)
        line.null(name);
    else
        line.number(name, value);
}

void addTimes(JsonLine &json, const ConnectTimes &times)
{
    json.beginObject("times");
    addCount(json, "dns", times.dns);
    addCount(json, "tcp", times.tcp);
    addCount(json, "tls", times.tls);
    addCount(json, "upgrade", times.upgrade);
    json.endObject();
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

QByteArrayView NdjsonLines::nameOf(Direction direction)
{
    return direction == Direction::Sent ? "sent" : "received";
}

QByteArrayView NdjsonLines::nameOf(ReadyState state)
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

QByteArrayView NdjsonLines::nameOf(Opcode opcode)
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

NdjsonLines::NdjsonLines(qint64 maxPayload)
    : m_maxPayload(maxPayload)
{
}

QByteArray NdjsonLines::state(qint64 time, ReadyState state, const QString &url, qint64 lasted)
{
    JsonLine json = begin(time, "state");
    json.string("state", nameOf(state));
    json.number("readyState", int(state));
    if (state == ReadyState::Connecting)
        json.string("url", url);
    if (lasted >= 0)
        json.number("lasted", lasted);
    return json.take();
}

QByteArray NdjsonLines::handshake(qint64 time, Direction direction, const Payload &head) const
{
    JsonLine json = begin(time, "handshake");
    json.string("direction", nameOf(direction));
    json.number("wireLength", head.length);
    addPayload(json, head, true);
    return json.take();
}

QByteArray NdjsonLines::open(qint64 time,
                             const QString &protocol,
                             const QString &extensions,
                             const ConnectTimes &times)
{
    JsonLine json = begin(time, "open");
    json.string("protocol", protocol);
    json.string("extensions", extensions);
    addTimes(json, times);
    return json.take();
}

QByteArray
NdjsonLines::message(qint64 time, Direction direction, Opcode opcode, const Payload &payload) const
{
    JsonLine json = begin(time, "message");
    json.string("direction", nameOf(direction));
    json.number("opcode", int(opcode));
    json.string("name", nameOf(opcode));
    json.number("payloadLength", payload.length);
    addPayload(json, payload, opcode == Opcode::Text);
    return json.take();
}

QByteArray NdjsonLines::frame(qint64 time, const FrameInfo &frame, qint64 roundTrip) const
{
    JsonLine json = begin(time, "frame");
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
    if (roundTrip >= 0)
        json.number("roundTrip", roundTrip);
    addPayload(json,
               { frame.payload, frame.payloadLength },
               frame.opcode != Opcode::Binary && frame.rsv == 0);
    return json.take();
}

QByteArray NdjsonLines::pong(qint64 time, qint64 roundTrip, const Payload &payload) const
{
    JsonLine json = begin(time, "pong");
    json.number("roundTrip", roundTrip);
    addPayload(json, payload, true);
    return json.take();
}

QByteArray NdjsonLines::error(qint64 time,
                              const QString &reason,
                              const ConnectTimes &times,
                              const std::optional<Refusal> &refusal) const
{
    JsonLine json = begin(time, "error");
    json.string("reason", reason);
    addTimes(json, times);
    if (refusal) {
        json.number("status", refusal->status);
        addPayload(json, refusal->body, true);
    }
    return json.take();
}

QByteArray NdjsonLines::close(qint64 time, const CloseEvent &event)
{
    JsonLine json = begin(time, "close");
    json.number("code", event.code);
    json.string("reason", event.reason);
    json.boolean("wasClean", event.wasClean);
    return json.take();
}

QByteArray NdjsonLines::lost(qint64 time, qint64 lines)
{
    JsonLine json = begin(time, "lost");
    json.number("lines", lines);
    return json.take();
}

void NdjsonLines::addPayload(JsonLine &json, const Payload &payload, bool mayBeText) const
{
    const QByteArrayView shown = payload.bytes.first(qMin(m_maxPayload, payload.bytes.size()));
    const bool truncated = shown.size() < payload.length;
    const QByteArrayView text = truncated && mayBeText ? wholeCharacters(shown) : shown;
    if (mayBeText && Utf8Validator::isValid(text))
        json.string("text", text);
    else
        json.base64("base64", shown);
    if (truncated)
        json.boolean("truncated", true);
}

} // namespace Limpid
