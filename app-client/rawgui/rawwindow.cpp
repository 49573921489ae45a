// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/rawgui/rawwindow.h"

#include "app-client/gui/aboutbox.h"
#include "app-client/gui/buffergauge.h"
#include "app-client/gui/clientstatusbar.h"
#include "app-client/gui/conditionbadge.h"
#include "app-client/gui/connectionbar.h"
#include "app-client/gui/exportmenu.h"
#include "app-client/gui/inspector.h"
#include "app-client/gui/panecycle.h"
#include "app-client/gui/recordingfiles.h"
#include "app-client/gui/rule.h"
#include "app-client/gui/stateribbon.h"
#include "app-client/options/clientsettings.h"
#include "app-client/rawgui/namedchoice.h"
#include "app-client/rawgui/rawactions.h"
#include "app-client/rawgui/rawcomposer.h"
#include "app-client/rawgui/rawwords.h"
#include "app-client/rawgui/targetform.h"
#include "common/gui/logview.h"
#include "common/net/websocket.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int SavedWordsTime = 8'000; ///< milliseconds

} // namespace

RawWindow::RawWindow(Theme &theme, ClientSettings &settings, RawBook &book, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_book(book)
    , m_watch(steadyClock())
    , m_actions(new RawActions(*menuBar(), theme, this))
    , m_bar(new ConnectionBar(theme, this))
    , m_ribbon(new StateRibbon(m_watch.timeline, theme, this))
    , m_gauge(new BufferGauge(theme, this))
    , m_banner(new Banner(theme, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_top(new QSplitter(Qt::Horizontal, m_rows))
    , m_saved(new NamedChoice(u"savedTargets"_s,
                              { tr("Saved connections"),
                                tr("Save this connection"),
                                tr("Remove the saved connection") },
                              this))
    , m_form(new TargetForm(this))
    , m_composer(new RawComposer(m_connection, book, this))
    , m_inspector(new Inspector(m_watch.log, m_watch.recorder, m_watch.bench, theme, m_rows))
    , m_status(new ClientStatusBar(m_watch.timeline, m_watch.log, theme, this))
    , m_files(new RecordingFiles([this] { return Recording::of(m_watch.log, m_watch.timeline); },
                                 *this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"rawWindow"_s);
    m_bar->hideNick();
    m_watch.pinger.setQuiet(true); // nothing is sent that nobody asked for
    for (const auto condition :
         { WireBench::Condition::ReadingFrozen, WireBench::Condition::PongsOff })
        m_bar->addBadge(*new ConditionBadge(m_watch.bench, condition, theme, m_bar));
    buildLayout();
    connectActions();
    connectParts();
    connectRecording();
    restoreState();
    refreshSaved();
    refresh();
}

RawWindow::~RawWindow()
{
    disconnect(&m_connection, nullptr, this, nullptr);
    delete takeCentralWidget(); // its parts look at the watch and at the connection
}

void RawWindow::start(const RawTarget &target, bool connectNow)
{
    m_bar->setAddress(target.url);
    m_form->setTarget(target);
    if (connectNow)
        connectToServer();
    else
        m_bar->focusAddress();
    refresh();
    if (m_book.problem() != RawBook::Problem::None && m_banner->headline().isEmpty())
        sayBookProblem();
}

RawTarget RawWindow::target() const
{
    RawTarget target = m_form->target().value_or(RawTarget());
    target.url = m_bar->address();
    return target;
}

QWidget *RawWindow::buildTargetPane(QSplitter *parent)
{
    auto *pane = new QWidget(parent);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_saved);
    column->addWidget(m_form);
    column->addStretch();
    auto *scroller = new QScrollArea(parent); // in a low window it does not fit
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setWidget(pane);
    scroller->setMinimumWidth(pane->minimumSizeHint().width());
    return scroller;
}

void RawWindow::buildLayout()
{
    m_top->setObjectName(u"rawTopSplitter"_s);
    m_top->addWidget(buildTargetPane(m_top));
    m_top->addWidget(m_composer);
    m_top->setStretchFactor(1, 1);
    m_top->setSizes({ 400, 840 });
    m_rows->setObjectName(u"rawRowsSplitter"_s);
    m_rows->addWidget(m_top);
    m_rows->addWidget(m_inspector);
    m_rows->setSizes({ 330, 336 });
    for (QSplitter *splitter : { m_rows, m_top }) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
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

void RawWindow::connectActions()
{
    auto *panes = new PaneCycle(
        { m_form, &m_composer->editor(), &m_inspector->log().table(), m_ribbon }, this);
    connect(m_actions->newWindow, &QAction::triggered, this, &RawWindow::newWindowRequested);
    connect(m_actions->connectToServer, &QAction::triggered, this, &RawWindow::connectToServer);
    connect(m_actions->send, &QAction::triggered, m_composer, &RawComposer::send);
    connect(m_actions->closeConnection, &QAction::triggered, this, &RawWindow::askForCloseCode);
    connect(m_actions->closeWindow, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->quit, &QAction::triggered, this, &RawWindow::quitRequested);
    connect(m_actions->nextPane, &QAction::triggered, panes, &PaneCycle::next);
    connect(m_actions->previousPane, &QAction::triggered, panes, &PaneCycle::previous);
    connect(m_actions->about, &QAction::triggered, this, [this] { (new AboutBox(this))->open(); });
}

void RawWindow::connectParts()
{
    connect(m_bar, &ConnectionBar::connectRequested, this, &RawWindow::connectToServer);
    connect(m_bar, &ConnectionBar::closeRequested, this, &RawWindow::closeConnection);
    connect(m_bar, &ConnectionBar::closeDialogRequested, this, &RawWindow::askForCloseCode);
    connect(m_bar, &ConnectionBar::dropRequested, this, &RawWindow::dropConnection);
    connect(m_banner, &Banner::actionTriggered, this, &RawWindow::connectToServer);
    connect(m_saved, &NamedChoice::chosen, this, &RawWindow::chooseTarget);
    connect(m_saved, &NamedChoice::saveRequested, this, &RawWindow::saveTarget);
    connect(m_saved, &NamedChoice::removeRequested, this, &RawWindow::removeTarget);
    connect(m_composer, &RawComposer::saveFailed, this, &RawWindow::sayBookProblem);
    connect(&m_book, &RawBook::changed, this, &RawWindow::refreshSaved);
    connect(&m_book, &RawBook::wasSetAside, this, &RawWindow::sayBookProblem);
    connect(&m_connection, &RawConnection::webSocketChanged, this, [this](WebSocket *webSocket) {
        m_watch.watch(webSocket);
    });
    connect(
        &m_connection, &RawConnection::readyStateChanged, this, &RawWindow::onReadyStateChanged);
    connect(&m_watch.sampler, &BufferSampler::sampled, this, &RawWindow::onSampled);
    connect(&m_watch.pinger, &Pinger::roundTripMeasured, m_bar, &ConnectionBar::setRoundTrip);
    connect(&m_watch.recorder, &ConnectionRecorder::verdictReached, this, &RawWindow::onVerdict);
    connect(m_ribbon, &StateRibbon::segmentActivated, this, [this](int index) {
        m_inspector->showTime(m_watch.timeline.segment(index).begin);
    });
}

void RawWindow::connectRecording()
{
    connect(m_actions->saveRecording, &QAction::triggered, m_files, &RecordingFiles::save);
    connect(m_actions->openRecording, &QAction::triggered, m_files, &RecordingFiles::open);
    connect(m_actions->exports->har, &QAction::triggered, m_files, &RecordingFiles::exportHar);
    connect(m_actions->exports->csv, &QAction::triggered, m_files, &RecordingFiles::exportCsv);
    connect(m_files, &RecordingFiles::opened, this, &RawWindow::recordingOpened);
    connect(m_files, &RecordingFiles::saved, this, [this](const QString &words) {
        m_status->showMessage(words, SavedWordsTime);
    });
}

void RawWindow::restoreState()
{
    restoreGeometry(m_settings.rawGeometry());
    for (QSplitter *splitter : splitters())
        splitter->restoreState(m_settings.splitter(splitter->objectName()));
    m_bar->setRecentAddresses(m_settings.recentRawAddresses());
}

QList<QSplitter *> RawWindow::splitters() const
{
    return { m_rows, m_top, &m_inspector->splitter() };
}

void RawWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setRawGeometry(saveGeometry());
    for (const QSplitter *splitter : splitters())
        m_settings.setSplitter(splitter->objectName(), splitter->saveState());
    QMainWindow::closeEvent(event);
}

} // namespace Limpid
