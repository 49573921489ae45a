// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace Limpid {

class CloseCard;
struct CloseVerdict;
class ConnectionRecorder;
class EventLogModel;
class FrameDetail;
class HandshakeView;
class LogView;
class Theme;
class WireBench;
class Workbench;

/// What F12 opens: the live log with the selected frame in detail, the opening handshake, why it
/// closed, and a workbench for frames made by hand.
class Inspector : public QFrame
{
    Q_OBJECT

public:
    Inspector(EventLogModel &log,
              const ConnectionRecorder &recorder,
              WireBench &bench,
              const Theme &theme,
              QWidget *parent = nullptr);

    [[nodiscard]] LogView &log() const { return *m_log; }
    [[nodiscard]] QSplitter &splitter() const { return *m_splitter; }
    [[nodiscard]] Workbench &workbench() const { return *m_workbench; }
    /// Shows the first line of the log at or after a time, in microseconds since the epoch.
    void showTime(qint64 time);

private:
    void onTabChanged(int index);
    void updateHandshake();
    void onVerdict(const CloseVerdict &verdict);
    [[nodiscard]] QStringList lastFrames() const; ///< of the log, a line each

    EventLogModel &m_model;
    const ConnectionRecorder &m_recorder;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    LogView *m_log;
    FrameDetail *m_detail;
    HandshakeView *m_handshake;
    CloseCard *m_closeCard;
    Workbench *m_workbench;
};

} // namespace Limpid
