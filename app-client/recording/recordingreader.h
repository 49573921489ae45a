// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/recording/recording.h"
#include "app-client/recording/recordingproblem.h"

class QIODevice;

namespace Limpid {

class NdjsonFields;

/// Reads what docs/NDJSON.md describes, whoever wrote it, into a recording.
///
/// Lines that belong together are one entry: `open` goes into the state OPEN before it, `close`
/// into CLOSED, `pong` into its frame; `lost` is of the whole. What cannot be read is an error that
/// names the line; a file that ends in the middle of a line is read up to there.
class RecordingReader
{
public:
    struct Limits
    {
        qint64 memory = 512 << 20; ///< bytes, by LogEntry::memory()
        qint64 line = 256 << 20; ///< bytes; a longer one is no line of a recording
    };

    explicit RecordingReader(Limits limits);
    RecordingReader();

    /// Once. device: open for reading.
    void read(QIODevice &device);

    [[nodiscard]] const Recording &recording() const { return m_recording; } ///< empty if fatal
    [[nodiscard]] Recording takeRecording() { return std::move(m_recording); }
    [[nodiscard]] const RecordingProblem &problem() const { return m_problem; }
    /// Lines of types that this version does not know; the schema says to skip them.
    [[nodiscard]] qint64 unknownLines() const { return m_unknownLines; }

private:
    void readLines(QIODevice &device);
    [[nodiscard]] QByteArray nextLine(QIODevice &device) const;
    void readLine(const QByteArray &line, bool isWhole);
    void readObject(NdjsonFields &fields);
    void readState(NdjsonFields &fields, LogEntry entry);
    void readHandshake(NdjsonFields &fields, LogEntry entry);
    void readOpen(NdjsonFields &fields, LogEntry entry);
    void readMessage(NdjsonFields &fields, LogEntry entry);
    void readFrame(NdjsonFields &fields, LogEntry entry);
    void readPong(NdjsonFields &fields, LogEntry entry);
    void readError(NdjsonFields &fields, LogEntry entry);
    void readClose(NdjsonFields &fields, LogEntry entry);
    void readLost(NdjsonFields &fields, LogEntry entry);
    /// The newest entry of a kind of state in this connection that is not completed yet; if there
    /// is none, one that is made of what is known.
    LogEntry &stateFor(ReadyState state, LogEntry entry);
    void add(LogEntry entry);
    void fail(RecordingProblem::Kind kind, const QString &detail = {});

    static constexpr std::size_t None = std::size_t(-1);

    Limits m_limits;
    Recording m_recording;
    RecordingProblem m_problem;
    qint64 m_line = 0; // the number of the line that is read
    qint64 m_unknownLines = 0;
    qint64 m_memory = 0;
    std::size_t m_open = None; // the entry that waits for its `open`
    std::size_t m_closed = None; // the entry that waits for its `close`
    std::size_t m_pong = None; // the entry that may get a `pong`
};

} // namespace Limpid
