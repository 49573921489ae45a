// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/recording/recordingreader.h"

#include "app-client/recording/ndjsonfields.h"
#include "app-client/recording/ndjsonlines.h"

#include <QIODevice>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr qint64 PieceLength = 8 << 10;
constexpr qint64 MostCode = 65'535;
constexpr qint64 LastOpcode = 15;

} // namespace

RecordingReader::RecordingReader(Limits limits)
    : m_limits(limits)
{
}

RecordingReader::RecordingReader()
    : RecordingReader(Limits())
{
}

void RecordingReader::read(QIODevice &device)
{
    readLines(device);
    if (m_problem.kind == RecordingProblem::Kind::None && m_recording.entries.empty())
        fail(RecordingProblem::Kind::Empty);
    if (m_problem.isFatal())
        m_recording = {};
}

void RecordingReader::readLines(QIODevice &device)
{
    while (m_problem.kind == RecordingProblem::Kind::None) {
        const QByteArray line = nextLine(device);
        if (line.isEmpty()) {
            if (!device.atEnd())
                fail(RecordingProblem::Kind::Unreadable, device.errorString());
            return;
        }
        ++m_line;
        readLine(line, line.endsWith('\n'));
    }
}

/// In pieces: QIODevice takes the memory for the longest line there might be for each.
QByteArray RecordingReader::nextLine(QIODevice &device) const
{
    QByteArray line;
    while (!line.endsWith('\n') && line.size() < m_limits.line) {
        const QByteArray piece = device.readLine(qMin(PieceLength, m_limits.line - line.size()));
        if (piece.isEmpty())
            break;
        line += piece;
    }
    return line;
}

void RecordingReader::readLine(const QByteArray &line, bool isWhole)
{
    if (line.trimmed().isEmpty())
        return;
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(line, &error);
    if (!json.isObject()) {
        const bool isCut = !isWhole && line.size() < m_limits.line
            && error.error != QJsonParseError::NoError && !m_recording.entries.empty();
        fail(isCut ? RecordingProblem::Kind::Cut : RecordingProblem::Kind::NotJson);
        return;
    }
    NdjsonFields fields(json.object());
    readObject(fields);
    if (!fields.problem().isEmpty())
        fail(RecordingProblem::Kind::Field, fields.problem());
}

void RecordingReader::readObject(NdjsonFields &fields)
{
    if (fields.number("v"_L1) != NdjsonLines::Version) {
        if (fields.problem().isEmpty())
            fail(RecordingProblem::Kind::Version);
        return;
    }
    using Read = void (RecordingReader::*)(NdjsonFields &, LogEntry);
    static const std::map<QString, Read> types {
        { u"state"_s, &RecordingReader::readState },
        { u"handshake"_s, &RecordingReader::readHandshake },
        { u"open"_s, &RecordingReader::readOpen },
        { u"message"_s, &RecordingReader::readMessage },
        { u"frame"_s, &RecordingReader::readFrame },
        { u"pong"_s, &RecordingReader::readPong },
        { u"error"_s, &RecordingReader::readError },
        { u"close"_s, &RecordingReader::readClose },
        { u"lost"_s, &RecordingReader::readLost },
    };
    LogEntry entry;
    entry.time = fields.number("time"_L1);
    const auto type = types.find(fields.string("type"_L1));
    if (!fields.problem().isEmpty())
        return;
    if (type == types.end())
        ++m_unknownLines;
    else
        (this->*type->second)(fields, std::move(entry));
}

void RecordingReader::readState(NdjsonFields &fields, LogEntry entry)
{
    entry.kind = LogKind::State;
    entry.state = fields.state();
    if (fields.has("url"_L1))
        entry.text = fields.string("url"_L1);
    if (fields.has("lasted"_L1))
        entry.microseconds = fields.number("lasted"_L1);
    const std::size_t at = m_recording.entries.size();
    if (entry.state == ReadyState::Connecting)
        m_open = m_closed = m_pong = None;
    else if (entry.state == ReadyState::Open)
        m_open = at;
    else if (entry.state == ReadyState::Closed)
        m_closed = at;
    add(std::move(entry));
}

void RecordingReader::readHandshake(NdjsonFields &fields, LogEntry entry)
{
    entry.kind = LogKind::Handshake;
    entry.direction = fields.direction();
    entry.wireLength = fields.number("wireLength"_L1);
    entry.payloadLength = entry.wireLength;
    entry.payload = fields.payload(entry.payloadLength).bytes;
    if (entry.direction == Direction::Received && entry.payload.startsWith("HTTP/1."))
        entry.code = entry.payload.mid(9, 3).toUShort();
    add(std::move(entry));
}

void RecordingReader::readOpen(NdjsonFields &fields, LogEntry entry)
{
    LogEntry &state = stateFor(ReadyState::Open, std::move(entry));
    state.text = fields.string("protocol"_L1);
    m_recording.openings[std::exchange(m_open, None)]
        = { fields.times(), fields.string("extensions"_L1) };
}

void RecordingReader::readMessage(NdjsonFields &fields, LogEntry entry)
{
    entry.kind = LogKind::Message;
    entry.direction = fields.direction();
    entry.opcode = Opcode(fields.number("opcode"_L1, 1, 2));
    entry.payloadLength = fields.number("payloadLength"_L1);
    entry.payload = fields.payload(entry.payloadLength).bytes;
    add(std::move(entry));
}

void RecordingReader::readFrame(NdjsonFields &fields, LogEntry entry)
{
    entry.kind = LogKind::Frame;
    entry.direction = fields.direction();
    entry.opcode = Opcode(fields.number("opcode"_L1, 0, LastOpcode));
    entry.fin = fields.boolean("fin"_L1);
    entry.rsv = quint8(fields.number("rsv"_L1, 0, 7));
    const auto mask = fields.mask();
    entry.masked = mask.has_value();
    entry.maskingKey = mask.value_or(0);
    entry.payloadLength = fields.number("payloadLength"_L1);
    entry.wireLength = fields.number("wireLength"_L1, entry.payloadLength);
    entry.payload = fields.payload(entry.payloadLength).bytes;
    if (fields.has("roundTrip"_L1))
        entry.microseconds = fields.number("roundTrip"_L1);
    if (entry.opcode == Opcode::Pong && entry.direction == Direction::Received)
        m_pong = m_recording.entries.size();
    add(std::move(entry));
}

void RecordingReader::readPong(NdjsonFields &fields, LogEntry entry)
{
    if (m_pong == None) { // the frame was filtered out
        entry.kind = LogKind::Frame;
        entry.opcode = Opcode::Pong;
        entry.direction = Direction::Received;
        entry.payload = fields.payload(-1).bytes;
        entry.payloadLength = entry.payload.size();
        entry.wireLength = 2 + entry.payloadLength;
        m_pong = m_recording.entries.size();
        add(std::move(entry));
    }
    m_recording.entries[std::exchange(m_pong, None)].microseconds = fields.number("roundTrip"_L1);
}

void RecordingReader::readError(NdjsonFields &fields, LogEntry entry)
{
    entry.kind = LogKind::Failure;
    entry.text = fields.string("reason"_L1);
    m_recording.openings[m_recording.entries.size()] = { fields.times(), {} };
    if (fields.has("status"_L1)) {
        entry.code = quint16(fields.number("status"_L1, 1, MostCode));
        const auto body = fields.payload(-1);
        entry.payload = body.bytes;
        entry.payloadLength = body.bytes.size() + (body.truncated ? 1 : 0); // or more
    }
    add(std::move(entry));
}

void RecordingReader::readClose(NdjsonFields &fields, LogEntry entry)
{
    LogEntry &state = stateFor(ReadyState::Closed, std::move(entry));
    state.code = quint16(fields.number("code"_L1, 1, MostCode));
    state.text = fields.string("reason"_L1);
    state.fin = fields.boolean("wasClean"_L1);
    m_closed = None;
}

void RecordingReader::readLost(NdjsonFields &fields, LogEntry)
{
    m_recording.lost = fields.number("lines"_L1, 1);
}

LogEntry &RecordingReader::stateFor(ReadyState state, LogEntry entry)
{
    std::size_t &waiting = state == ReadyState::Open ? m_open : m_closed;
    if (waiting == None) { // the state's own line was filtered out
        entry.kind = LogKind::State;
        entry.state = state;
        waiting = m_recording.entries.size();
        add(std::move(entry));
    }
    return m_recording.entries[waiting];
}

void RecordingReader::add(LogEntry entry)
{
    m_memory += entry.memory();
    if (m_memory > m_limits.memory && !m_recording.entries.empty())
        fail(RecordingProblem::Kind::TooLarge);
    m_recording.add(std::move(entry));
}

void RecordingReader::fail(RecordingProblem::Kind kind, const QString &detail)
{
    if (m_problem.kind == RecordingProblem::Kind::None)
        m_problem = { kind, m_line, detail };
}

} // namespace Limpid
