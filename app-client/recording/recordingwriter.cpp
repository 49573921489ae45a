// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/recording/recordingwriter.h"

#include "app-client/recording/ndjsonlines.h"
#include "app-client/recording/recording.h"
#include "common/net/closeevent.h"

#include <QIODevice>

namespace Limpid {

namespace {

NdjsonLines::Payload payloadOf(const LogEntry &entry)
{
    return { entry.payload, entry.payloadLength };
}

FrameInfo frameOf(const LogEntry &entry)
{
    FrameInfo frame;
    frame.direction = entry.direction;
    frame.opcode = entry.opcode;
    frame.fin = entry.fin;
    frame.rsv = entry.rsv;
    frame.masked = entry.masked;
    frame.maskingKey = entry.maskingKey;
    frame.payloadLength = entry.payloadLength;
    frame.wireLength = entry.wireLength;
    frame.payload = entry.payload;
    return frame;
}

QByteArray stateLines(const LogEntry &entry, const Recording::Opening &opening)
{
    const qint64 lasted = entry.microseconds > 0 ? entry.microseconds : -1;
    const QByteArray state = NdjsonLines::state(entry.time, entry.state, entry.text, lasted);
    if (entry.state == ReadyState::Open)
        return state + NdjsonLines::open(entry.time, entry.text, opening.extensions, opening.times);
    if (entry.state == ReadyState::Closed && entry.code != 0)
        return state + NdjsonLines::close(entry.time, { entry.fin, entry.code, entry.text });
    return state;
}

QByteArray frameLines(const LogEntry &entry)
{
    const NdjsonLines lines;
    const FrameInfo frame = frameOf(entry);
    if (entry.microseconds == 0)
        return lines.frame(entry.time, frame);
    if (entry.opcode != Opcode::Pong || entry.direction != Direction::Received)
        return lines.frame(entry.time, frame, entry.microseconds);
    return lines.frame(entry.time, frame)
        + lines.pong(entry.time, entry.microseconds, payloadOf(entry));
}

QByteArray failureLine(const LogEntry &entry, const Recording::Opening &opening)
{
    std::optional<NdjsonLines::Refusal> refusal;
    if (entry.code != 0)
        refusal = { entry.code, payloadOf(entry) };
    return NdjsonLines().error(entry.time, entry.text, opening.times, refusal);
}

QByteArray linesOf(const LogEntry &entry, const Recording::Opening &opening)
{
    switch (entry.kind) {
    case LogKind::State:
        return stateLines(entry, opening);
    case LogKind::Frame:
        return frameLines(entry);
    case LogKind::Handshake:
        return NdjsonLines().handshake(entry.time, entry.direction, payloadOf(entry));
    case LogKind::Failure:
        return failureLine(entry, opening);
    case LogKind::Message:
        return NdjsonLines().message(entry.time, entry.direction, entry.opcode, payloadOf(entry));
    default:
        Q_ASSERT_X(false, "writeNdjson", "an entry that no client's log has");
        return {};
    }
}

} // namespace

bool writeNdjson(const Recording &recording, QIODevice &device)
{
    if (recording.lost > 0) {
        const QByteArray line = NdjsonLines::lost(recording.start, recording.lost);
        if (device.write(line) != line.size())
            return false;
    }
    for (std::size_t i = 0; i < recording.entries.size(); ++i) {
        const auto opening = recording.openings.find(i);
        const bool isKnown = opening != recording.openings.end();
        const QByteArray lines
            = linesOf(recording.entry(i), isKnown ? opening->second : Recording::Opening());
        if (device.write(lines) != lines.size())
            return false;
    }
    return true;
}

} // namespace Limpid
