// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/inspect/clock.h"
#include "common/net/closeevent.h"
#include "common/net/connecttimes.h"
#include "common/types/readystate.h"

#include <QObject>

#include <deque>

namespace Limpid {

/// One state a connection was in, from when to when.
struct StateSegment
{
    ReadyState state = ReadyState::Closed;
    qint64 begin = 0; ///< microseconds since the epoch
    qint64 end = -1; ///< the same; -1: it is going on
    ConnectTimes phases; ///< of CONNECTING
    CloseEvent close; ///< of CLOSED; code 0: not known (yet)
};

/// Every readyState since the window was opened, reconnects included, each with how long it lasted.
///
/// Append-only and bounded: past the limit the oldest segments go.
class StateTimeline : public QObject
{
    Q_OBJECT

public:
    explicit StateTimeline(Clock clock, int maximumCount = 1000, QObject *parent = nullptr);

    /// The state now; ends the segment before. Ignored if it is going on already.
    void begin(ReadyState state);
    /// The phases of the newest CONNECTING; ignored if there was none.
    void setPhases(const ConnectTimes &phases);
    /// What the browser's close event says of the newest segment; ignored unless that is CLOSED.
    void setClose(const CloseEvent &close);

    void clear(); ///< as if it were new

    [[nodiscard]] int count() const;
    [[nodiscard]] const StateSegment &segment(int index) const; ///< 0 is the oldest kept
    [[nodiscard]] qint64 dwell(int index) const; ///< microseconds; up to now if it is going on
    [[nodiscard]] ReadyState state() const; ///< of the newest segment; Closed before the first
    [[nodiscard]] qint64 dropped() const; ///< segments that are no longer kept
    [[nodiscard]] int reconnects() const; ///< how often it became OPEN again after the first time

signals:
    void changed();

private:
    Clock m_clock;
    int m_maximumCount;
    std::deque<StateSegment> m_segments;
    qint64 m_dropped = 0;
    int m_opened = 0;
};

} // namespace Limpid
