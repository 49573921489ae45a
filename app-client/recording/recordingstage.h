// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/inspect/statetimeline.h"
#include "app-client/recording/recording.h"
#include "common/models/eventlogmodel.h"

#include <QObject>

#include <memory>

namespace Limpid {

/// A recording as a log and a timeline of states, as far as a moment in it.
class RecordingStage : public QObject
{
    Q_OBJECT

public:
    /// At its end at first: all is shown.
    explicit RecordingStage(std::shared_ptr<const Recording> recording, QObject *parent = nullptr);

    [[nodiscard]] const Recording &recording() const { return *m_recording; }
    [[nodiscard]] EventLogModel &log() { return m_log; }
    [[nodiscard]] const StateTimeline &timeline() const { return m_timeline; }

    /// Shows what came up to a moment, and nothing of what came after it. In microseconds since
    /// the recording's start; past the end is the end.
    void showUntil(qint64 position);
    [[nodiscard]] qint64 position() const { return m_position; }
    [[nodiscard]] qint64 duration() const; ///< microseconds; the position of the end
    [[nodiscard]] std::size_t shown() const { return m_shown; } ///< entries
    /// When the entry comes, in microseconds since the start: entries keep their order, whatever
    /// their times.
    [[nodiscard]] qint64 due(std::size_t index) const { return m_due[index]; }

private:
    void showTo(std::size_t count);
    void addToTimeline(std::size_t index, const LogEntry &entry);

    std::shared_ptr<const Recording> m_recording;
    std::vector<qint64> m_due; // of each entry; never falls
    qint64 m_now = 0; // the clock of the timeline, microseconds since the epoch
    EventLogModel m_log;
    StateTimeline m_timeline;
    std::size_t m_shown = 0;
    qint64 m_position = 0;
};

} // namespace Limpid
