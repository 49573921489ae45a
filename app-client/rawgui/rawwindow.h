// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/inspect/connectionwatch.h"
#include "app-client/raw/rawbook.h"
#include "app-client/raw/rawconnection.h"

#include <QMainWindow>

class QSplitter;

namespace Limpid {

class Banner;
class BufferGauge;
class ClientSettings;
class ClientStatusBar;
class ConnectionBar;
class Inspector;
class NamedChoice;
class RawActions;
class RawComposer;
class RecordingFiles;
class StateRibbon;
class TargetForm;
class Theme;
struct Notice;
struct OpenedRecording;

/// A window in raw mode: any WebSocket server, without the chat.
class RawWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All outlive the window.
    RawWindow(Theme &theme, ClientSettings &settings, RawBook &book, QWidget *parent = nullptr);
    ~RawWindow() override;

    /// Shows where to connect; and does so at once.
    void start(const RawTarget &target, bool connectNow);
    [[nodiscard]] RawTarget target() const; ///< as the fields have it

signals:
    void newWindowRequested();
    void quitRequested();
    void recordingOpened(const Limpid::OpenedRecording &recording);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] QWidget *buildTargetPane(QSplitter *parent);
    void buildLayout();
    void connectActions();
    void connectParts();
    void connectRecording();
    void restoreState();
    [[nodiscard]] QList<QSplitter *> splitters() const;

    void connectToServer();
    void closeConnection(int code);
    void askForCloseCode();
    void dropConnection();
    void chooseTarget(const QString &name, bool isOwn);
    void saveTarget(const QString &name);
    void removeTarget(const QString &name);
    void onReadyStateChanged(ReadyState state);
    void onSampled(const BufferSample &sample);
    void onVerdict(const CloseVerdict &verdict);
    void sayBookProblem();
    void say(const Notice &notice);
    void refreshSaved();
    void refresh();

    ClientSettings &m_settings;
    RawBook &m_book;
    ConnectionWatch m_watch;
    RawConnection m_connection;
    RawActions *m_actions;
    ConnectionBar *m_bar;
    StateRibbon *m_ribbon;
    BufferGauge *m_gauge;
    Banner *m_banner;
    QSplitter *m_rows;
    QSplitter *m_top;
    NamedChoice *m_saved;
    TargetForm *m_form;
    RawComposer *m_composer;
    Inspector *m_inspector;
    ClientStatusBar *m_status;
    RecordingFiles *m_files;
    bool m_isSlow = false;
};

} // namespace Limpid
