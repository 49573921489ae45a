// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/serverwindow.h"

#include "app-server/gui/aboutserver.h"
#include "app-server/gui/announcebar.h"
#include "app-server/gui/bandesk.h"
#include "app-server/gui/hairline.h"
#include "app-server/gui/ledgerpane.h"
#include "app-server/gui/listenbar.h"
#include "app-server/gui/lowerpane.h"
#include "app-server/gui/runningpage.h"
#include "app-server/gui/serveractions.h"
#include "app-server/gui/settingsdesk.h"
#include "app-server/gui/sharedialog.h"
#include "app-server/models/addresstext.h"
#include "common/gui/banner.h"
#include "common/gui/emptystate.h"
#include "common/gui/theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QLineEdit>
#include <QNetworkInterface>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Limpid {

ServerWindow::ServerWindow(EngineControl &engine,
                           Theme &theme,
                           EngineConfig config,
                           QWidget *parent)
    : QMainWindow(parent)
    , m_engine(engine)
    , m_theme(theme)
    , m_config(std::move(config))
    , m_actions(new ServerActions(theme, *this))
    , m_listenBar(new ListenBar(theme, this))
    , m_banner(new Banner(theme, this))
    , m_pages(new QStackedWidget(this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_stopped(new EmptyState(tr("The server is stopped"),
                               tr("Choose above who may connect and on which port."),
                               tr("Start server"),
                               m_pages))
    , m_running(new RunningPage(engine, theme, *m_actions, m_pages))
    , m_announceBar(new AnnounceBar(this))
    , m_bans(new BanDesk(engine, theme, m_security, *this))
{
    setWindowTitle(tr("Limpid Server"));
    resize(1240, 880);
    m_listenBar->setConfig(m_config);
    m_stopped->button().setObjectName(u"startButton"_s);
    m_stopped->makeButtonBig();
    buildPages(theme);
    m_running->setLimit(m_config.maxBuffered, m_config.slowConsumer);
    connectEngine();
    connectParts();
    connectActions();
    onStateChanged(m_engine.state());
    if (m_engine.state() == EngineControl::State::Listening)
        onListening(m_engine.url());
}

void ServerWindow::buildPages(Theme &theme)
{
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_pages->addWidget(m_stopped);
    m_pages->addWidget(m_running);
    m_split->setObjectName(u"splitLog"_s);
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_pages);
    m_lower = new LowerPane(m_log, m_counters, m_security, theme, m_split);
    m_split->addWidget(m_lower);
    m_split->setSizes({ 490, 215 });
    m_split->setStretchFactor(0, 1);

    layout->addWidget(m_listenBar);
    layout->addWidget(m_banner);
    layout->addWidget(hairline(centre));
    layout->addWidget(m_split, 1);
    layout->addWidget(m_announceBar);
    setCentralWidget(centre);
}

void ServerWindow::connectEngine()
{
    connect(&m_engine, &EngineControl::stateChanged, this, &ServerWindow::onStateChanged);
    connect(&m_engine, &EngineControl::listening, this, &ServerWindow::onListening);
    connect(&m_engine, &EngineControl::stopped, this, &ServerWindow::onStopped);
    connect(&m_engine, &EngineControl::failed, this, &ServerWindow::onFailed);
    connect(&m_engine, &EngineControl::snapshotTaken, this, &ServerWindow::onSnapshot);
    connect(&m_engine, &EngineControl::noted, &m_security, &SecurityLogModel::append);
    const auto append = qOverload<std::vector<LogEntry>>(&EventLogModel::append);
    connect(&m_engine, &EngineControl::logged, &m_log, append);
    connect(&m_engine, &EngineControl::tapped, &m_log, append);
    connect(&m_engine, &EngineControl::accounted, &m_lower->ledger(), &LedgerPane::append);
    connect(
        &m_lower->ledger(), &LedgerPane::lookedAtChanged, &m_engine, &EngineControl::setAccounted);
}

void ServerWindow::connectParts()
{
    connect(m_stopped, &EmptyState::actionTriggered, this, &ServerWindow::start);
    connect(m_listenBar, &ListenBar::stopRequested, this, &ServerWindow::askStop);
    connect(m_listenBar, &ListenBar::shareRequested, this, &ServerWindow::share);
    connect(m_banner, &Banner::actionTriggered, this, &ServerWindow::onOfferTaken);
    connect(m_announceBar, &AnnounceBar::announced, &m_engine, &EngineControl::announce);
    connect(m_running, &RunningPage::groupChosen, m_announceBar, &AnnounceBar::chooseGroup);
    connect(m_lower, &LowerPane::banRequested, m_running, &RunningPage::ban);
    connect(m_running, &RunningPage::banRequested, m_bans, &BanDesk::ask);
    connect(m_running, &RunningPage::tappedChanged, m_lower, &LowerPane::onTappedChanged);
    connect(m_running, &RunningPage::copyAddressRequested, m_listenBar, &ListenBar::copyAddress);
}

void ServerWindow::connectActions()
{
    connect(&m_actions->start(), &QAction::triggered, this, &ServerWindow::start);
    connect(&m_actions->stop(), &QAction::triggered, this, &ServerWindow::askStop);
    connect(&m_actions->copyAddress(), &QAction::triggered, m_listenBar, &ListenBar::copyAddress);
    connect(&m_actions->share(), &QAction::triggered, this, &ServerWindow::share);
    connect(&m_actions->quit(), &QAction::triggered, this, &ServerWindow::close);
    connect(&m_actions->showBans(), &QAction::triggered, m_bans, &BanDesk::showBans);
    connect(&m_actions->about(), &QAction::triggered, this, [this] { AboutServer::show(this); });
    connect(&m_actions->findClient(), &QAction::triggered, m_running, &RunningPage::findClient);
    connect(&m_actions->findInLog(), &QAction::triggered, m_lower, &LowerPane::findInLog);
}

void ServerWindow::keepBansIn(const QString &file)
{
    m_bans->keepIn(file);
}

void ServerWindow::rememberIn(ServerSettings &settings)
{
    m_settings = new SettingsDesk(settings, *this, *m_split, m_actions->settings());
    m_settings->restore();
}

void ServerWindow::warn(const QString &detail)
{
    m_banner->say(Banner::Kind::Warning, tr("The saved settings are not in use"), detail);
}

void ServerWindow::start()
{
    if (m_engine.state() != EngineControl::State::Stopped)
        return;
    m_banner->clear();
    m_config = m_listenBar->config(m_config);
    m_engine.start(m_config);
}

void ServerWindow::askStop()
{
    if (m_engine.state() != EngineControl::State::Listening)
        return;
    if (m_figures.clients() == 0)
        return stopNow();
    offerWithCount(Offer::Stop,
                   tr("Stop the server and close %n client(s)?", nullptr, m_figures.clients()),
                   tr("Stop server"));
}

void ServerWindow::offerWithCount(Offer offer, const QString &headline, const QString &action)
{
    m_offer = offer;
    m_banner->say(Banner::Kind::Warning,
                  headline,
                  tr("Each is closed with 1001 (going away), so that it knows why."),
                  action);
}

void ServerWindow::stopNow()
{
    m_banner->clear();
    m_engine.stop();
}

void ServerWindow::quit()
{
    m_quitting = true;
    if (m_engine.outlivesWindow() || m_engine.state() == EngineControl::State::Stopped)
        close();
    else
        stopNow();
}

void ServerWindow::onStopped()
{
    if (m_quitting)
        close();
}

void ServerWindow::onOfferTaken()
{
    const Offer offer = std::exchange(m_offer, Offer::Nothing);
    m_banner->clear();
    if (offer == Offer::Stop)
        return stopNow();
    if (offer == Offer::Quit)
        return quit();
    if (offer == Offer::FreePort) {
        EngineConfig config = m_listenBar->config(m_config);
        config.port = 0;
        m_listenBar->setConfig(config);
    }
    if (offer != Offer::Nothing)
        start();
}

void ServerWindow::closeEvent(QCloseEvent *event)
{
    const bool asks = !m_quitting && m_offer != Offer::Quit && !m_engine.outlivesWindow()
        && m_engine.state() == EngineControl::State::Listening && m_figures.clients() > 0;
    event->setAccepted(!asks);
    if (!asks && m_settings)
        m_settings->keep();
    if (asks)
        offerWithCount(
            Offer::Quit,
            tr("Quit, stop the server and close %n client(s)?", nullptr, m_figures.clients()),
            tr("Quit"));
}

void ServerWindow::onStateChanged(EngineControl::State state)
{
    m_listenBar->setState(state);
    const bool stopped = state == EngineControl::State::Stopped;
    m_pages->setCurrentIndex(stopped ? 0 : 1);
    m_announceBar->setVisible(state == EngineControl::State::Listening);
    if (m_share && state != EngineControl::State::Listening)
        m_share->close();
    if (stopped) {
        m_figures = {};
        m_running->clear();
        m_announceBar->clear();
        m_stopped->button().setFocus();
    }
    if (m_offer == Offer::Stop || m_offer == Offer::Quit) {
        m_offer = Offer::Nothing;
        m_banner->clear();
    }
    m_actions->refresh(state);
}

void ServerWindow::onListening(const QUrl &url)
{
    m_listenBar->setUrl(url);
    m_running->setInvitation(m_listenBar->shownAddress());
    setWindowTitle(tr("Limpid Server · %1").arg(m_listenBar->shownAddress()));
}

void ServerWindow::onFailed(const QString &why)
{
    const QString where = addressText(m_config.address, m_config.port);
    if (m_engine.outlivesWindow()) {
        m_offer = Offer::TryAgain;
        m_banner->say(Banner::Kind::Danger, tr("The server does not run"), why, tr("Try again"));
        return;
    }
    const bool taken = m_config.port != 0;
    m_offer = taken ? Offer::FreePort : Offer::TryAgain;
    m_banner->say(Banner::Kind::Danger,
                  tr("The server cannot listen on %1").arg(where),
                  taken ? tr("%1. Choose another port, or let the system pick a free one.").arg(why)
                        : why,
                  taken ? tr("Use a free port") : tr("Try again"));
}

void ServerWindow::onSnapshot(const EngineSnapshot &snapshot)
{
    m_figures.apply(snapshot);
    m_counters.apply(snapshot);
    m_lower->apply(snapshot);
    m_listenBar->setFigures(m_figures);
    m_running->apply(snapshot, m_figures);
    m_announceBar->setGroups(snapshot.groups);
}

void ServerWindow::share()
{
    if (!m_share) {
        m_share = new ShareDialog(m_theme, this);
        m_share->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_share->setServer(m_engine.url(), m_config.joinCode, QNetworkInterface::allAddresses());
    m_share->show();
    m_share->activateWindow();
}

} // namespace Limpid
