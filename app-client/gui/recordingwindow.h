// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/recording/recordingfile.h"
#include "app-client/recording/recordingplayer.h"
#include "app-client/recording/recordingstage.h"
#include "app-client/recording/replayer.h"
#include "app-client/session/chatsession.h"

#include <QMainWindow>

class QLabel;
class QSplitter;

namespace Limpid {

class Banner;
class FrameDetail;
class LogView;
class PlaybackBar;
class RecordingActions;
class RecordingFiles;
class ReplayPane;
class StateRibbon;
class Theme;

/// A recording that was opened: its states, its log and the selected frame in detail, to be read,
/// played, and sent to a server once more.
class RecordingWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// opened: without a fatal problem. theme outlives the window.
    RecordingWindow(const OpenedRecording &opened,
                    WebSocketFactory factory,
                    const Theme &theme,
                    QWidget *parent = nullptr);
    ~RecordingWindow() override;

signals:
    void recordingOpened(const Limpid::OpenedRecording &recording); ///< another one, from here
    void quitRequested();

private:
    void buildLayout();
    void connectActions();
    void sayProblems(const OpenedRecording &opened);
    void onSegmentActivated(int index);
    void askForReplay();
    void compareWithFile(const OpenedRecording &other);
    void compareWithReplay();
    void compare(const Recording &other, const QString &name);
    void replay(const QString &url, const QStringList &protocols, Replayer::Pace pace);

    const Theme &m_theme;
    WebSocketFactory m_factory;
    RecordingStage m_stage;
    RecordingPlayer m_player;
    RecordingActions *m_actions;
    RecordingFiles *m_files;
    RecordingFiles *m_others; ///< those to compare with
    StateRibbon *m_ribbon;
    Banner *m_banner;
    QLabel *m_summary;
    PlaybackBar *m_playback;
    QSplitter *m_logs;
    LogView *m_log;
    ReplayPane *m_replay = nullptr; ///< the newest; none before the first
    FrameDetail *m_detail;
};

} // namespace Limpid
