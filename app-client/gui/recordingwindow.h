// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/recording/recordingfile.h"
#include "app-client/recording/recordingstage.h"

#include <QMainWindow>

class QLabel;

namespace Limpid {

class Banner;
class FrameDetail;
class LogView;
class RecordingActions;
class RecordingFiles;
class StateRibbon;
class Theme;

/// A recording that was opened: its states, its log and the selected frame in detail, to be read.
class RecordingWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// opened: without a fatal problem. theme outlives the window.
    RecordingWindow(const OpenedRecording &opened, const Theme &theme, QWidget *parent = nullptr);
    ~RecordingWindow() override;

signals:
    void recordingOpened(const Limpid::OpenedRecording &recording); ///< another one, from here
    void quitRequested();

private:
    void buildLayout();
    void connectActions();
    void sayProblems(const OpenedRecording &opened);
    void onSegmentActivated(int index);

    RecordingStage m_stage;
    RecordingActions *m_actions;
    RecordingFiles *m_files;
    StateRibbon *m_ribbon;
    Banner *m_banner;
    QLabel *m_summary;
    LogView *m_log;
    FrameDetail *m_detail;
};

} // namespace Limpid
