// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/playbackbar.h"

#include "app-client/recording/recordingplayer.h"
#include "app-client/recording/recordingstage.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int Steps = 1'000; ///< of the slider
constexpr int PageSteps = 100;

} // namespace

PlaybackBar::PlaybackBar(RecordingPlayer &player, const RecordingStage &stage, QWidget *parent)
    : QFrame(parent)
    , m_player(player)
    , m_stage(stage)
    , m_play(new QPushButton(this))
    , m_pace(new QComboBox(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_time(new QLabel(this))
{
    using Pace = RecordingPlayer::Pace;
    m_play->setObjectName(u"playButton"_s);
    m_pace->setObjectName(u"playPace"_s);
    m_pace->setAccessibleName(tr("How fast it is played"));
    m_pace->addItem(u"1×"_s, QVariant::fromValue(Pace::AsRecorded));
    m_pace->addItem(u"10×"_s, QVariant::fromValue(Pace::Tenfold));
    m_pace->addItem(tr("fastest"), QVariant::fromValue(Pace::Fastest));
    m_slider->setObjectName(u"playPosition"_s);
    m_slider->setAccessibleName(tr("Position in the recording"));
    m_slider->setRange(0, Steps);
    m_slider->setPageStep(PageSteps);
    m_slider->setEnabled(stage.duration() > 0);
    m_time->setObjectName(u"playTime"_s);
    m_time->setProperty("dim", true);
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_play);
    row->addWidget(m_pace);
    row->addWidget(m_slider, 1);
    row->addWidget(m_time);
    connect(m_play, &QPushButton::clicked, this, &PlaybackBar::toggle);
    connect(m_pace, &QComboBox::currentIndexChanged, this, &PlaybackBar::onPaceChosen);
    connect(m_slider, &QSlider::valueChanged, this, &PlaybackBar::onSliderMoved);
    connect(&player, &RecordingPlayer::playingChanged, this, &PlaybackBar::showPlaying);
    connect(&player, &RecordingPlayer::positionChanged, this, &PlaybackBar::showPosition);
    showPlaying(player.isPlaying());
    showPosition(stage.position());
}

void PlaybackBar::toggle()
{
    if (m_player.isPlaying())
        m_player.pause();
    else
        m_player.play();
}

void PlaybackBar::onPaceChosen(int index)
{
    m_player.setPace(m_pace->itemData(index).value<RecordingPlayer::Pace>());
}

void PlaybackBar::onSliderMoved(int step)
{
    const qint64 duration = m_stage.duration();
    m_player.seek(step == Steps ? duration : qint64(double(duration) / Steps * step));
}

void PlaybackBar::showPlaying(bool playing)
{
    m_play->setText(playing ? tr("Pause") : tr("Play"));
}

void PlaybackBar::showPosition(qint64 position)
{
    const qint64 duration = m_stage.duration();
    const QSignalBlocker blocker(m_slider);
    // Where it was put by hand it stays, to the step.
    if (!m_slider->isSliderDown())
        m_slider->setValue(duration == 0 ? Steps
                                         : int(double(position) / double(duration) * Steps));
    m_time->setText(tr("%1 of %2").arg(Words::duration(position), Words::duration(duration)));
    m_time->setMinimumWidth(qMax(m_time->minimumWidth(), m_time->sizeHint().width()));
}

} // namespace Limpid
