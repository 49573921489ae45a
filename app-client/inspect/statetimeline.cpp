// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/statetimeline.h"

#include <algorithm>

namespace Limpid {

StateTimeline::StateTimeline(Clock clock, int maximumCount, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_maximumCount(std::max(1, maximumCount))
{
}

void StateTimeline::begin(ReadyState state)
{
    const qint64 now = m_clock();
    if (!m_segments.empty()) {
        if (m_segments.back().state == state)
            return;
        m_segments.back().end = now;
    }
    m_segments.push_back({ state, now, -1, {}, {} });
    if (state == ReadyState::Open)
        ++m_opened;
    if (count() > m_maximumCount) {
        m_segments.pop_front();
        ++m_dropped;
    }
    emit changed();
}

void StateTimeline::setPhases(const ConnectTimes &phases)
{
    const auto newest = std::find_if(m_segments.rbegin(), m_segments.rend(), [](const auto &s) {
        return s.state == ReadyState::Connecting;
    });
    if (newest == m_segments.rend() || newest->phases == phases)
        return;
    newest->phases = phases;
    emit changed();
}

void StateTimeline::setClose(const CloseEvent &close)
{
    if (m_segments.empty() || m_segments.back().state != ReadyState::Closed)
        return;
    m_segments.back().close = close;
    emit changed();
}

void StateTimeline::clear()
{
    m_segments.clear();
    m_dropped = 0;
    m_opened = 0;
    emit changed();
}

int StateTimeline::count() const
{
    return static_cast<int>(m_segments.size());
}

const StateSegment &StateTimeline::segment(int index) const
{
    Q_ASSERT(index >= 0 && index < count());
    return m_segments[static_cast<size_t>(index)];
}

qint64 StateTimeline::dwell(int index) const
{
    const StateSegment &it = segment(index);
    return std::max<qint64>(0, (it.end < 0 ? m_clock() : it.end) - it.begin);
}

ReadyState StateTimeline::state() const
{
    return m_segments.empty() ? ReadyState::Closed : m_segments.back().state;
}

qint64 StateTimeline::dropped() const
{
    return m_dropped;
}

int StateTimeline::reconnects() const
{
    return std::max(0, m_opened - 1);
}

} // namespace Limpid
