// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/gui/clientstart.h"
#include "app-client/inspect/connectionwatch.h"
#include "app-client/session/chatsession.h"

#include <QMainWindow>

class QSplitter;

namespace Limpid {

class Banner;
class BufferGauge;
class ChatArea;
class ClientActions;
struct ClientDesktop;
class ClientSettings;
class ClientStatusBar;
class ConnectionBar;
class ConnectionSteering;
class Inspector;
class ReconnectBanner;
class RecordingFiles;
class StateRibbon;
class Theme;
struct OpenedRecording;

/// One connection in a window: joins its parts, and the parts with the session.
class ClientWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// theme, settings and what is in desktop outlive the window.
    ClientWindow(WebSocketFactory factory,
                 Theme &theme,
                 ClientSettings &settings,
                 OutboxFactory outboxes,
                 const ClientDesktop &desktop,
                 QWidget *parent = nullptr);
    ~ClientWindow() override;

    void start(const ClientStart &how);
    [[nodiscard]] ClientStart state() const; ///< as another window could be started
    [[nodiscard]] ChatSession &session() { return m_session; }

signals:
    void newWindowRequested();
    void rawWindowRequested();
    void quitRequested();
    void recordingOpened(const Limpid::OpenedRecording &recording);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void addBadges(const Theme &theme);
    void connectActions();
    void connectSession();
    void connectParts();
    void connectRecording();
    void restoreState();
    void saveState();
    [[nodiscard]] QList<QSplitter *> splitters() const;

    void onWebSocketChanged(WebSocket *webSocket);
    void onReadyStateChanged(ReadyState state);
    void onSampled(const BufferSample &sample);
    void onSegmentActivated(int index);
    [[nodiscard]] QString title() const;
    void refresh();

    ClientSettings &m_settings;
    ConnectionWatch m_watch;
    ChatSession m_session;
    bool m_isSlow = false;

    ClientActions *m_actions;
    ConnectionBar *m_bar;
    StateRibbon *m_ribbon;
    BufferGauge *m_gauge;
    Banner *m_banner;
    ReconnectBanner *m_reconnect;
    ConnectionSteering *m_steering;
    QSplitter *m_rows;
    ChatArea *m_chat;
    Inspector *m_inspector;
    ClientStatusBar *m_status;
    RecordingFiles *m_files;
};

} // namespace Limpid
