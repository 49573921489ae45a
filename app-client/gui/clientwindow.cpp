// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/clientwindow.h"

#include "app-client/gui/aboutbox.h"
#include "app-client/gui/buffergauge.h"
#include "app-client/gui/chatarea.h"
#include "app-client/gui/clientactions.h"
#include "app-client/gui/clientdesktop.h"
#include "app-client/gui/clientstatusbar.h"
#include "app-client/gui/conditionbadge.h"
#include "app-client/gui/connectionbar.h"
#include "app-client/gui/connectionsteering.h"
#include "app-client/gui/exportmenu.h"
#include "app-client/gui/inspector.h"
#include "app-client/gui/mentionnotices.h"
#include "app-client/gui/panecycle.h"
#include "app-client/gui/reconnectbanner.h"
#include "app-client/gui/recordingfiles.h"
#include "app-client/gui/rule.h"
#include "app-client/gui/sessionnotices.h"
#include "app-client/gui/stateribbon.h"
#include "app-client/gui/workbench.h"
#include "app-client/options/clientsettings.h"
#include "app-client/session/grouplistmodel.h"
#include "common/gui/banner.h"
#include "common/gui/logview.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QSplitter>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int SavedWordsTime = 8'000; ///< milliseconds

} // namespace

ClientWindow::ClientWindow(WebSocketFactory factory,
                           Theme &theme,
                           ClientSettings &settings,
                           OutboxFactory outboxes,
                           const ClientDesktop &desktop,
                           QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_watch(steadyClock())
    , m_session(std::move(factory), &ChatSession::steadyNow, std::move(outboxes))
    , m_actions(new ClientActions(*menuBar(), theme, this))
    , m_bar(new ConnectionBar(theme, this))
    , m_ribbon(new StateRibbon(m_watch.timeline, theme, this))
    , m_gauge(new BufferGauge(theme, this))
    , m_banner(new Banner(theme, this))
    , m_reconnect(new ReconnectBanner(*m_banner, this))
    , m_steering(new ConnectionSteering(
          { m_session, m_watch.recorder, *m_bar, *m_banner, *m_reconnect, settings }, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_chat(new ChatArea(m_session, theme, desktop.links, m_rows))
    , m_inspector(new Inspector(m_watch.log, m_watch.recorder, m_watch.bench, theme, m_rows))
    , m_status(new ClientStatusBar(m_watch.timeline, m_watch.log, theme, this))
    , m_files(new RecordingFiles([this] { return Recording::of(m_watch.log, m_watch.timeline); },
                                 *this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    buildLayout();
    addBadges(theme);
    connectActions();
    connectSession();
    connectParts();
    connectRecording();
    auto *mentions = new MentionNotices(
        m_session, desktop.notifier, settings, *m_actions->notifyOfMentions, *this);
    connect(mentions, &MentionNotices::groupWanted, m_chat, &ChatArea::showGroup);
    restoreState();
    refresh();
}

ClientWindow::~ClientWindow()
{
    // The parts look at the session, which is gone before QWidget deletes its children.
    disconnect(&m_session, nullptr, this, nullptr);
    delete takeCentralWidget();
}

void ClientWindow::start(const ClientStart &how)
{
    m_bar->setAddress(how.url);
    m_bar->setNick(how.nick);
    for (const GroupName &group : how.groups)
        m_session.joinGroup(group);
    if (how.connect)
        m_steering->connectToServer();
    else
        m_bar->focusAddress();
    refresh();
}

ClientStart ClientWindow::state() const
{
    return { m_bar->address(), m_bar->nick(), m_session.groups().names(), false };
}

void ClientWindow::buildLayout()
{
    m_rows->setObjectName(u"rowsSplitter"_s);
    m_rows->setHandleWidth(1);
    m_rows->setChildrenCollapsible(false);
    m_rows->setStretchFactor(0, 1);
    m_rows->setSizes({ 330, 336 });

    auto *strip = new QVBoxLayout;
    strip->setContentsMargins(12, 10, 12, 8);
    strip->setSpacing(6);
    strip->addWidget(m_ribbon);
    strip->addWidget(m_gauge);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(new Rule(Qt::Horizontal, page));
    column->addLayout(strip);
    column->addWidget(new Rule(Qt::Horizontal, page));
    column->addWidget(m_banner);
    column->addWidget(m_rows, 1);
    setCentralWidget(page);
    setStatusBar(m_status);
    resize(1240, 880);
}

void ClientWindow::addBadges(const Theme &theme)
{
    for (const auto condition :
         { WireBench::Condition::ReadingFrozen, WireBench::Condition::PongsOff })
        m_bar->addBadge(*new ConditionBadge(m_watch.bench, condition, theme, m_bar));
}

void ClientWindow::connectActions()
{
    auto *panes = new PaneCycle(
        m_chat->panes() + QList<QWidget *> { &m_inspector->log().table(), m_ribbon }, this);
    connect(m_actions->newWindow, &QAction::triggered, this, &ClientWindow::newWindowRequested);
    connect(m_actions->newRawWindow, &QAction::triggered, this, &ClientWindow::rawWindowRequested);
    connect(m_actions->connectToServer,
            &QAction::triggered,
            m_steering,
            &ConnectionSteering::connectToServer);
    connect(m_actions->closeConnection,
            &QAction::triggered,
            m_steering,
            &ConnectionSteering::askForCloseCode);
    connect(m_actions->closeWindow, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->quit, &QAction::triggered, this, &ClientWindow::quitRequested);
    connect(m_actions->inspector, &QAction::toggled, m_inspector, &QWidget::setVisible);
    connect(m_actions->nextPane, &QAction::triggered, panes, &PaneCycle::next);
    connect(m_actions->previousPane, &QAction::triggered, panes, &PaneCycle::previous);
    connect(m_actions->joinGroup, &QAction::triggered, m_chat, &ChatArea::focusJoinField);
    connect(m_actions->leaveGroup, &QAction::triggered, m_chat, &ChatArea::leaveCurrentGroup);
    connect(m_actions->goToGroup, &QAction::triggered, m_chat, &ChatArea::openSwitcher);
    connect(m_actions->nextUnread, &QAction::triggered, m_chat, &ChatArea::goToNextUnread);
    connect(m_actions->find, &QAction::triggered, m_chat, &ChatArea::find);
    connect(m_actions->about, &QAction::triggered, this, [this] { (new AboutBox(this))->open(); });
}

void ClientWindow::connectSession()
{
    connect(&m_session, &ChatSession::webSocketChanged, this, &ClientWindow::onWebSocketChanged);
    connect(&m_session, &ChatSession::readyStateChanged, this, &ClientWindow::onReadyStateChanged);
    connect(&m_session, &ChatSession::identified, &m_watch.bench, [this](const Welcome &welcome) {
        m_watch.bench.setMaxMessage(welcome.limits.message);
    });
    new SessionNotices(*m_banner, m_session, this);
    connect(&m_watch.sampler, &BufferSampler::sampled, this, &ClientWindow::onSampled);
    connect(&m_watch.pinger, &Pinger::roundTripMeasured, m_bar, &ConnectionBar::setRoundTrip);
}

void ClientWindow::connectParts()
{
    connect(m_steering, &ConnectionSteering::changed, this, &ClientWindow::refresh);
    connect(m_ribbon, &StateRibbon::segmentActivated, this, &ClientWindow::onSegmentActivated);
    connect(m_chat, &ChatArea::connectRequested, m_steering, &ConnectionSteering::connectToServer);
    connect(m_chat, &ChatArea::nickRequested, m_steering, &ConnectionSteering::connectAs);
    connect(m_chat, &ChatArea::currentGroupChanged, this, &ClientWindow::refresh);
}

void ClientWindow::connectRecording()
{
    connect(m_actions->saveRecording, &QAction::triggered, m_files, &RecordingFiles::save);
    connect(m_actions->openRecording, &QAction::triggered, m_files, &RecordingFiles::open);
    connect(m_actions->exports->har, &QAction::triggered, m_files, &RecordingFiles::exportHar);
    connect(m_actions->exports->csv, &QAction::triggered, m_files, &RecordingFiles::exportCsv);
    connect(m_files, &RecordingFiles::opened, this, &ClientWindow::recordingOpened);
    connect(m_files, &RecordingFiles::saved, this, [this](const QString &words) {
        m_status->showMessage(words, SavedWordsTime);
    });
}

void ClientWindow::restoreState()
{
    restoreGeometry(m_settings.geometry());
    for (QSplitter *splitter : splitters())
        splitter->restoreState(m_settings.splitter(splitter->objectName()));
    m_bar->setRecentAddresses(m_settings.recentAddresses());
    m_actions->inspector->setChecked(m_settings.isInspectorVisible());
    m_inspector->setVisible(m_settings.isInspectorVisible());
}

QList<QSplitter *> ClientWindow::splitters() const
{
    return { m_rows, m_chat, &m_inspector->splitter() };
}

void ClientWindow::saveState()
{
    m_settings.setGeometry(saveGeometry());
    for (const QSplitter *splitter : splitters())
        m_settings.setSplitter(splitter->objectName(), splitter->saveState());
    m_settings.setInspectorVisible(m_actions->inspector->isChecked());
}

void ClientWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    QMainWindow::closeEvent(event);
}

void ClientWindow::onWebSocketChanged(WebSocket *webSocket)
{
    m_watch.watch(webSocket);
    m_bar->setRoundTrip(-1);
}

void ClientWindow::onReadyStateChanged(ReadyState state)
{
    m_isSlow = m_isSlow && state == ReadyState::Open;
    if (state == ReadyState::Open)
        m_banner->clear();
    else
        m_bar->setRoundTrip(-1);
    refresh();
}

void ClientWindow::onSampled(const BufferSample &sample)
{
    m_gauge->addSample(sample, m_watch.sampler.heldPeak());
    m_gauge->setCounts(m_watch.recorder.messagesReceived(), m_watch.recorder.messagesSent());
    const bool isSlow = sample.bufferedAmount > BufferGauge::HighWaterMark;
    if (isSlow != m_isSlow) {
        m_isSlow = isSlow;
        refresh();
    }
    m_status->refresh(m_session.webSocket());
}

void ClientWindow::onSegmentActivated(int index)
{
    m_actions->inspector->setChecked(true);
    m_inspector->showTime(m_watch.timeline.segment(index).begin);
}

void ClientWindow::refresh()
{
    const ReadyState state = m_session.readyState();
    const GroupName group = m_chat->currentGroup();
    m_bar->setState(state, m_isSlow);
    m_actions->connectToServer->setEnabled(state == ReadyState::Closed);
    m_actions->closeConnection->setEnabled(state == ReadyState::Open);
    m_actions->leaveGroup->setEnabled(!group.isNull());
    const bool isRecorded = m_watch.log.totalCount() > 0;
    m_actions->saveRecording->setEnabled(isRecorded);
    m_actions->exports->setEnabled(isRecorded);
    m_chat->refresh();
    m_inspector->workbench().setGroup(group);
    m_inspector->log().setGroups(m_session.groups().nameTexts());
    setWindowTitle(title());
    m_status->refresh(m_session.webSocket());
}

QString ClientWindow::title() const
{
    const GroupName group = m_chat->currentGroup();
    const QString host = QUrl(m_bar->address()).host();
    const QString title
        = group.isNull() ? tr("Limpid") : tr("Limpid · #%1 on %2").arg(group.toString(), host);
    const ProfileName &profile = m_settings.profile();
    //: The title of a window, and the name of its profile.
    return profile.isNull() ? title : tr("%1 · %2").arg(title, profile.toString());
}

} // namespace Limpid
