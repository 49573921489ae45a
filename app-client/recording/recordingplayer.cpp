// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/recording/recordingplayer.h"

#include "app-client/recording/recordingstage.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Limpid {

namespace {

constexpr auto Interval = 33ms; ///< as often as a view is worth painting
constexpr std::size_t FastestCount = 500; ///< entries a tick
constexpr qint64 Tenfold = 10;

} // namespace

RecordingPlayer::RecordingPlayer(RecordingStage &stage, Clock clock, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_clock(std::move(clock))
{
    m_tick.setInterval(Interval);
    connect(&m_tick, &QTimer::timeout, this, &RecordingPlayer::onTick);
}

void RecordingPlayer::play()
{
    if (isPlaying())
        return;
    if (m_stage.position() >= m_stage.duration())
        seek(0);
    m_last = m_clock();
    m_tick.start();
    emit playingChanged(true);
}

void RecordingPlayer::pause()
{
    if (!isPlaying())
        return;
    m_tick.stop();
    emit playingChanged(false);
}

void RecordingPlayer::setPace(Pace pace)
{
    m_pace = pace;
}

void RecordingPlayer::seek(qint64 position)
{
    m_stage.showUntil(position);
    emit positionChanged(m_stage.position());
}

void RecordingPlayer::onTick()
{
    const qint64 position = nextPosition();
    seek(position);
    if (m_stage.position() >= m_stage.duration())
        pause();
}

qint64 RecordingPlayer::nextPosition()
{
    const qint64 now = m_clock();
    const qint64 passed = now - std::exchange(m_last, now);
    if (m_pace != Pace::Fastest) {
        const qint64 step = passed * (m_pace == Pace::Tenfold ? Tenfold : 1);
        return m_stage.position() + std::min(step, m_stage.duration() - m_stage.position());
    }
    const std::size_t count = m_stage.recording().entries.size();
    return m_stage.due(std::min(count, m_stage.shown() + FastestCount) - 1);
}

} // namespace Limpid
