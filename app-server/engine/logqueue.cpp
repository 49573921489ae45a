// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/logqueue.h"

#include "app-server/engine/wallclock.h"

namespace Limpid {

LogQueue::LogQueue(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(33);
    connect(&m_timer, &QTimer::timeout, this, &LogQueue::flush);
}

void LogQueue::add(LogEntry entry)
{
    if (!m_enabled)
        return;
    if (m_entries.size() >= MaxBatch) {
        ++m_lost;
        return;
    }
    if (entry.time == 0)
        entry.time = microsecondsSinceEpoch();
    m_entries.push_back(std::move(entry));
    if (!m_timer.isActive())
        m_timer.start();
}

void LogQueue::add(SecurityEvent event)
{
    if (!m_enabled)
        return;
    if (m_events.size() >= MaxBatch) {
        ++m_lostEvents;
        return;
    }
    if (event.time == 0)
        event.time = microsecondsSinceEpoch();
    m_events.push_back(std::move(event));
    if (!m_timer.isActive())
        m_timer.start();
}

void LogQueue::flush()
{
    m_timer.stop();
    if (m_lost > 0) {
        LogEntry entry;
        entry.time = microsecondsSinceEpoch();
        entry.kind = LogKind::LinesLost;
        entry.dropped = std::exchange(m_lost, 0);
        m_entries.push_back(std::move(entry));
    }
    if (!m_entries.empty())
        emit logged(std::exchange(m_entries, {}));
    if (m_lostEvents > 0)
        m_events.push_back({ .time = microsecondsSinceEpoch(),
                             .kind = SecurityKind::EventsLost,
                             .count = std::exchange(m_lostEvents, 0) });
    if (!m_events.empty())
        emit noted(std::exchange(m_events, {}));
}

} // namespace Limpid
