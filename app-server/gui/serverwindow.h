// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/enginecontrol.h"
#include "app-server/models/countermodel.h"
#include "app-server/models/securitylogmodel.h"
#include "app-server/models/serverfigures.h"
#include "common/models/eventlogmodel.h"

#include <QMainWindow>
#include <QPointer>

class QSplitter;
class QStackedWidget;

namespace Limpid {

class AnnounceBar;
class BanDesk;
class Banner;
class EmptyState;
class ListenBar;
class LowerPane;
class RunningPage;
class ServerActions;
class ServerSettings;
class SettingsDesk;
class ShareDialog;
class Theme;

/// The server's window: joins its parts and tells the engine what the operator wants.
///
/// It only looks at snapshots and log lines; nothing of it is on the way of a message.
class ServerWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `engine` and `theme` have to outlive the window.
    ServerWindow(EngineControl &engine,
                 Theme &theme,
                 EngineConfig config,
                 QWidget *parent = nullptr);

    /// As BanDesk::keepIn().
    void keepBansIn(const QString &file);
    /// Stands where it stood in the last run, and can be asked for settings; settings outlives it.
    void rememberIn(ServerSettings &settings);
    /// Says why what was saved is not heeded.
    void warn(const QString &detail);
    /// Starts the server where the window says; what comes of it is shown.
    void start();
    /// Stops the server without asking, and closes the window when it has stopped.
    void quit();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    /// What the banner's button does.
    enum class Offer { Nothing, Stop, Quit, FreePort, TryAgain };

    void buildPages(Theme &theme);
    void connectEngine();
    void connectParts();
    void connectActions();

    void onStateChanged(EngineControl::State state);
    void onStopped();
    void onListening(const QUrl &url);
    void onFailed(const QString &why);
    void onSnapshot(const EngineSnapshot &snapshot);
    void onOfferTaken();

    void askStop();
    void stopNow();
    void offerWithCount(Offer offer, const QString &headline, const QString &action);
    void share();

    EngineControl &m_engine;
    Theme &m_theme;
    EngineConfig m_config;
    EventLogModel m_log;
    ServerFigures m_figures;
    CounterModel m_counters;
    SecurityLogModel m_security;
    ServerActions *m_actions;
    ListenBar *m_listenBar;
    Banner *m_banner;
    QStackedWidget *m_pages;
    QSplitter *m_split;
    EmptyState *m_stopped;
    RunningPage *m_running;
    LowerPane *m_lower = nullptr;
    AnnounceBar *m_announceBar;
    BanDesk *m_bans;
    SettingsDesk *m_settings = nullptr; ///< null: nothing is remembered
    QPointer<ShareDialog> m_share; ///< while it is open
    Offer m_offer = Offer::Nothing;
    bool m_quitting = false;
};

} // namespace Limpid
