// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/recordingwindow.h"

#include "app-client/gui/comparisonwindow.h"
#include "app-client/gui/exportmenu.h"
#include "app-client/gui/framedetail.h"
#include "app-client/gui/logcolumns.h"
#include "app-client/gui/playbackbar.h"
#include "app-client/gui/recordingactions.h"
#include "app-client/gui/recordingfiles.h"
#include "app-client/gui/recordingwords.h"
#include "app-client/gui/replaydialog.h"
#include "app-client/gui/replaypane.h"
#include "app-client/gui/rule.h"
#include "app-client/gui/stateribbon.h"
#include "common/gui/banner.h"
#include "common/gui/logview.h"

#include <QAction>
#include <QFileInfo>
#include <QMenuBar>
#include <QSplitter>
#include <QStatusBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Limpid {

RecordingWindow::RecordingWindow(const OpenedRecording &opened,
                                 WebSocketFactory factory,
                                 const Theme &theme,
                                 QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_factory(std::move(factory))
    , m_stage(opened.recording)
    , m_player(m_stage, steadyClock())
    , m_actions(new RecordingActions(*menuBar(), this))
    , m_files(new RecordingFiles([this] { return m_stage.recording(); }, *this))
    , m_others(new RecordingFiles([this] { return m_stage.recording(); }, *this))
    , m_ribbon(new StateRibbon(m_stage.timeline(), theme, this))
    , m_banner(new Banner(theme, this))
    , m_summary(new QLabel(RecordingWords::summary(m_stage.recording()), this))
    , m_playback(new PlaybackBar(m_player, m_stage, this))
    , m_logs(new QSplitter(Qt::Vertical, this))
    , m_log(new LogView(m_stage.log(), theme, ClientLogColumns, m_logs))
    , m_detail(new FrameDetail(theme, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"recordingWindow"_s);
    setWindowTitle(tr("%1 · Limpid recording").arg(QFileInfo(opened.path).fileName()));
    setWindowFilePath(opened.path);
    buildLayout();
    connectActions();
    sayProblems(opened);
}

RecordingWindow::~RecordingWindow()
{
    delete takeCentralWidget(); // its parts look at the stage
}

void RecordingWindow::buildLayout()
{
    m_summary->setObjectName(u"recordingSummary"_s);
    m_summary->setProperty("dim", true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_log->pauseButton().hide(); // nothing comes by itself
    m_log->table().setAccessibleName(tr("Recorded log"));

    m_logs->setHandleWidth(1);
    m_logs->setChildrenCollapsible(false);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_logs);
    splitter->addWidget(m_detail);
    splitter->setCollapsible(0, false);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({ 870, 410 });
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(12, 10, 12, 8);
    strip->addWidget(m_ribbon);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 0, 4, 0);
    bar->addWidget(m_summary, 1);
    bar->addWidget(&m_log->controls());

    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(strip);
    column->addWidget(m_playback);
    column->addWidget(m_banner);
    column->addLayout(bar);
    column->addWidget(new Rule(Qt::Horizontal, page));
    column->addWidget(splitter, 1);
    setCentralWidget(page);
    statusBar()->setSizeGripEnabled(false);
    resize(1280, 760);
    m_log->table().setFocus();
}

void RecordingWindow::connectActions()
{
    connect(m_actions->open, &QAction::triggered, m_files, &RecordingFiles::open);
    connect(m_actions->exports->har, &QAction::triggered, m_files, &RecordingFiles::exportHar);
    connect(m_actions->exports->csv, &QAction::triggered, m_files, &RecordingFiles::exportCsv);
    connect(m_actions->play, &QAction::triggered, m_playback, &PlaybackBar::toggle);
    connect(m_actions->replay, &QAction::triggered, this, &RecordingWindow::askForReplay);
    connect(m_actions->compare, &QAction::triggered, m_others, &RecordingFiles::openToCompare);
    connect(m_others, &RecordingFiles::opened, this, &RecordingWindow::compareWithFile);
    connect(m_actions->closeWindow, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->quit, &QAction::triggered, this, &RecordingWindow::quitRequested);
    connect(m_files, &RecordingFiles::opened, this, &RecordingWindow::recordingOpened);
    connect(m_files, &RecordingFiles::saved, this, [this](const QString &words) {
        statusBar()->showMessage(words);
    });
    connect(m_log, &LogView::currentEntryChanged, m_detail, &FrameDetail::setEntry);
    connect(m_ribbon, &StateRibbon::segmentActivated, this, &RecordingWindow::onSegmentActivated);
}

void RecordingWindow::sayProblems(const OpenedRecording &opened)
{
    QStringList sentences { RecordingWords::problem(opened.problem),
                            RecordingWords::unknownLines(opened.unknownLines) };
    sentences.removeAll(QString());
    if (!sentences.isEmpty())
        m_banner->say(
            Banner::Kind::Warning, tr("The file is not shown whole"), sentences.join(u'\n'));
}

void RecordingWindow::onSegmentActivated(int index)
{
    m_log->showTime(m_stage.timeline().segment(index).begin);
}

void RecordingWindow::askForReplay()
{
    const Replayer would(m_stage.recording(), Replayer::Pace::Fastest, steadyClock());
    auto *dialog = new ReplayDialog(
        m_stage.recording().url(), Replayer::protocolsOf(m_stage.recording()), would, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        replay(dialog->url(), dialog->protocols(), dialog->pace());
    });
    dialog->open();
}

void RecordingWindow::replay(const QString &url, const QStringList &protocols, Replayer::Pace pace)
{
    auto webSocket = m_factory(url, protocols, nullptr);
    if (!webSocket) { // of the address the dialog has seen to it
        m_banner->say(Banner::Kind::Danger,
                      tr("Nothing was replayed"),
                      tr("These are no subprotocols: %1").arg(protocols.join(u", "_s)));
        return;
    }
    delete m_replay;
    auto replayer = std::make_unique<Replayer>(m_stage.recording(), pace, steadyClock());
    replayer->start(std::move(webSocket));
    m_replay = new ReplayPane(std::move(replayer), m_theme, m_logs);
    connect(m_replay, &ReplayPane::currentEntryChanged, m_detail, &FrameDetail::setEntry);
    connect(m_replay, &ReplayPane::compareRequested, this, &RecordingWindow::compareWithReplay);
    m_logs->addWidget(m_replay);
    m_replay->show();
}

void RecordingWindow::compareWithFile(const OpenedRecording &other)
{
    compare(*other.recording, QFileInfo(other.path).fileName());
}

void RecordingWindow::compareWithReplay()
{
    ConnectionWatch &watch = m_replay->replayer().watch();
    compare(Recording::of(watch.log, watch.timeline), tr("Replay"));
}

void RecordingWindow::compare(const Recording &other, const QString &name)
{
    auto *window = new ComparisonWindow(Comparison(m_stage.recording(), other),
                                        QFileInfo(windowFilePath()).fileName(),
                                        name,
                                        m_theme,
                                        this);
    window->show();
}

} // namespace Limpid
