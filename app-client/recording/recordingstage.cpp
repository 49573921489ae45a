// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/recording/recordingstage.h"

#include <algorithm>
#include <limits>

namespace Limpid {

namespace {

constexpr int Everything = std::numeric_limits<int>::max();
constexpr EventLogModel::Limits Unlimited { Everything, std::numeric_limits<qint64>::max() };

} // namespace

RecordingStage::RecordingStage(std::shared_ptr<const Recording> recording, QObject *parent)
    : QObject(parent)
    , m_recording(std::move(recording))
    , m_log(Unlimited)
    , m_timeline([this] { return m_now; }, Everything)
{
    qint64 latest = 0;
    m_due.reserve(m_recording->entries.size());
    for (const LogEntry &entry : m_recording->entries) {
        latest = std::max(latest, entry.time);
        m_due.push_back(latest);
    }
    showUntil(latest);
}

qint64 RecordingStage::duration() const
{
    return m_due.empty() ? 0 : m_due.back();
}

void RecordingStage::showUntil(qint64 position)
{
    m_position = std::clamp<qint64>(position, 0, duration());
    const auto next = std::upper_bound(m_due.begin(), m_due.end(), m_position);
    const auto count = std::size_t(std::distance(m_due.begin(), next));
    if (count < m_shown) {
        m_log.clear();
        m_timeline.clear();
        m_shown = 0;
    }
    showTo(count);
    m_now = m_recording->start + m_position;
}

void RecordingStage::showTo(std::size_t count)
{
    std::vector<LogEntry> entries;
    entries.reserve(count - m_shown);
    for (; m_shown < count; ++m_shown) {
        entries.push_back(m_recording->entry(m_shown));
        addToTimeline(m_shown, entries.back());
    }
    m_log.append(std::move(entries));
    m_log.flush();
}

void RecordingStage::addToTimeline(std::size_t index, const LogEntry &entry)
{
    m_now = entry.time;
    if (entry.kind == LogKind::State)
        m_timeline.begin(entry.state);
    const auto opening = m_recording->openings.find(index);
    if (opening != m_recording->openings.end())
        m_timeline.setPhases(opening->second.times);
    if (entry.kind == LogKind::State && entry.state == ReadyState::Closed && entry.code != 0)
        m_timeline.setClose({ entry.fin, entry.code, entry.text });
}

} // namespace Limpid
