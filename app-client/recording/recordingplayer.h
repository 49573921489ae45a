// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/inspect/clock.h"

#include <QObject>
#include <QTimer>

namespace Limpid {

class RecordingStage;

/// Lets a stage go on by itself, as fast as it was recorded or faster.
class RecordingPlayer : public QObject
{
    Q_OBJECT

public:
    enum class Pace {
        AsRecorded,
        Tenfold,
        Fastest, ///< entry after entry, whatever their times
    };
    Q_ENUM(Pace)

    /// The stage is borrowed.
    RecordingPlayer(RecordingStage &stage, Clock clock, QObject *parent = nullptr);

    void play(); ///< from the beginning if it stands at the end
    void pause();
    [[nodiscard]] bool isPlaying() const { return m_tick.isActive(); }
    void setPace(Pace pace);
    void seek(qint64 position); ///< microseconds since the recording's start; goes on from there

signals:
    void playingChanged(bool playing);
    void positionChanged(qint64 position); ///< microseconds since the recording's start

private:
    void onTick();
    [[nodiscard]] qint64 nextPosition();

    RecordingStage &m_stage;
    Clock m_clock;
    Pace m_pace = Pace::AsRecorded;
    QTimer m_tick;
    qint64 m_last = 0; // the clock at the tick before
};

} // namespace Limpid
