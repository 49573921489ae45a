// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/models/logentry.h"
#include "common/net/connecttimes.h"

#include <QString>

#include <map>
#include <vector>

namespace Limpid {

class EventLogModel;
class StateTimeline;

/// What happened on a window's connections, as the lines of its log, to be kept and looked at
/// later.
struct Recording
{
    /// What the log has no field for.
    struct Opening
    {
        ConnectTimes times;
        QString extensions; ///< what was negotiated, as the server wrote it

        friend bool operator==(const Opening &, const Opening &) = default;
    };

    qint64 start = 0; ///< when the first entry was: microseconds since the epoch, UTC
    /// In the order of the log; LogEntry::time is in microseconds since start, and below 0 where a
    /// file puts an earlier connection behind a later one.
    std::vector<LogEntry> entries;
    /// Of each connection that became OPEN or failed, by the index of the entry that says so.
    std::map<std::size_t, Opening> openings;
    qint64 lost = 0; ///< lines that the log had before these, and no longer has

    /// log: a client's (State, Frame, Handshake, Failure, Message), with times since the epoch;
    /// timeline: the same window's, which knows the phases of CONNECTING.
    [[nodiscard]] static Recording of(const EventLogModel &log, const StateTimeline &timeline);

    void add(LogEntry entry); ///< with a time since the epoch, 0 or later
    [[nodiscard]] LogEntry entry(std::size_t index) const; ///< with a time since the epoch
    [[nodiscard]] qint64 duration() const; ///< from start to the latest entry
    [[nodiscard]] int connections() const; ///< that begin in it; what goes on before counts as one
    [[nodiscard]] QString url() const; ///< of the first connection that begins in it; "": none does
};

/// Numbers the connections of a recording from 0, while its entries are gone through in order; what
/// goes on before the first begins is of number 0, too.
class ConnectionNumber
{
public:
    [[nodiscard]] int of(const LogEntry &entry)
    {
        const bool begins = entry.kind == LogKind::State && entry.state == ReadyState::Connecting;
        m_number += begins || m_number < 0;
        return m_number;
    }

private:
    int m_number = -1;
};

} // namespace Limpid
