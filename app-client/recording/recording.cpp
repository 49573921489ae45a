// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/recording/recording.h"

#include "app-client/inspect/statetimeline.h"
#include "common/models/eventlogmodel.h"
#include "common/websocket/httphead.h"

#include <algorithm>

namespace Limpid {

namespace {

bool isConnecting(const LogEntry &entry)
{
    return entry.kind == LogKind::State && entry.state == ReadyState::Connecting;
}

/// The phases of the CONNECTING that was the newest at a time.
ConnectTimes timesAt(const StateTimeline &timeline, qint64 time)
{
    ConnectTimes times;
    for (int i = 0; i < timeline.count() && timeline.segment(i).begin <= time; ++i) {
        if (timeline.segment(i).state == ReadyState::Connecting)
            times = timeline.segment(i).phases;
    }
    return times;
}

QString extensionsIn(const QByteArray &response)
{
    const auto head = HttpHead::parse(response);
    return head ? QString::fromLatin1(head->value("Sec-WebSocket-Extensions")) : QString();
}

} // namespace

Recording Recording::of(const EventLogModel &log, const StateTimeline &timeline)
{
    Recording recording;
    std::vector<LogEntry> entries = log.entries();
    recording.lost = log.totalCount() - qint64(entries.size());
    recording.entries.reserve(entries.size());
    QString extensions; // of the newest response
    for (LogEntry &entry : entries) {
        if (entry.kind == LogKind::Handshake && entry.direction == Direction::Received)
            extensions = extensionsIn(entry.payload);
        else if (isConnecting(entry))
            extensions.clear();
        const bool isOpen = entry.kind == LogKind::State && entry.state == ReadyState::Open;
        const qint64 time = entry.time;
        if (isOpen || entry.kind == LogKind::Failure)
            recording.openings[recording.entries.size()]
                = { timesAt(timeline, time), isOpen ? extensions : QString() };
        recording.add(std::move(entry));
    }
    return recording;
}

void Recording::add(LogEntry entry)
{
    if (entries.empty())
        start = entry.time;
    entry.time -= start;
    entries.push_back(std::move(entry));
}

LogEntry Recording::entry(std::size_t index) const
{
    LogEntry entry = entries[index];
    entry.time += start;
    return entry;
}

qint64 Recording::duration() const
{
    qint64 latest = 0;
    for (const LogEntry &entry : entries)
        latest = std::max(latest, entry.time);
    return latest;
}

int Recording::connections() const
{
    const auto begun = std::count_if(entries.begin(), entries.end(), isConnecting);
    const bool goesOn = !entries.empty() && !isConnecting(entries.front());
    return int(begun) + (goesOn ? 1 : 0);
}

QString Recording::url() const
{
    const auto first = std::find_if(entries.begin(), entries.end(), isConnecting);
    return first == entries.end() ? QString() : first->text;
}

} // namespace Limpid
