// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;

namespace Limpid {

class RecordingPlayer;
class RecordingStage;

/// Play and pause, how fast, and where in the recording the log stands.
class PlaybackBar : public QFrame
{
    Q_OBJECT

public:
    /// Both are borrowed.
    PlaybackBar(RecordingPlayer &player, const RecordingStage &stage, QWidget *parent = nullptr);

    void toggle(); ///< plays, or pauses

private:
    void onPaceChosen(int index);
    void onSliderMoved(int step);
    void showPlaying(bool playing);
    void showPosition(qint64 position);

    RecordingPlayer &m_player;
    const RecordingStage &m_stage;
    QPushButton *m_play;
    QComboBox *m_pace;
    QSlider *m_slider;
    QLabel *m_time;
};

} // namespace Limpid
