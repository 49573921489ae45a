// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/inspector.h"

#include "app-client/gui/closecard.h"
#include "app-client/gui/framedetail.h"
#include "app-client/gui/handshakeview.h"
#include "app-client/gui/logcolumns.h"
#include "app-client/gui/rule.h"
#include "app-client/gui/workbench.h"
#include "app-client/inspect/closeverdict.h"
#include "app-client/inspect/connectionrecorder.h"
#include "common/gui/logview.h"
#include "common/gui/words.h"
#include "common/gui/wrappingbar.h"
#include "common/models/eventlogmodel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int LastFrames = 5; ///< of a connection that has ended
constexpr int PreviewLength = 60; ///< characters

/// What does not fit in a low window.
QScrollArea *scrolled(QWidget &page, QWidget *parent)
{
    auto *scroller = new QScrollArea(parent);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setWidget(&page);
    return scroller;
}

} // namespace

Inspector::Inspector(EventLogModel &log,
                     const ConnectionRecorder &recorder,
                     WireBench &bench,
                     const Theme &theme,
                     QWidget *parent)
    : QFrame(parent)
    , m_model(log)
    , m_recorder(recorder)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, m_pages))
    , m_log(new LogView(log, theme, ClientLogColumns, m_splitter))
    , m_detail(new FrameDetail(theme, m_splitter))
    , m_handshake(new HandshakeView(m_pages))
    , m_closeCard(new CloseCard(m_pages))
    , m_workbench(new Workbench(bench, m_pages))
{
    setObjectName(u"inspector"_s);
    setProperty("surface", u"window"_s);
    m_tabs->setObjectName(u"inspectorTabs"_s);
    m_tabs->setAccessibleName(tr("Inspector"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->addTab(tr("Log"));
    m_tabs->addTab(tr("Handshake"));
    m_tabs->addTab(tr("Why it closed"));
    m_tabs->addTab(tr("Workbench"));
    m_splitter->setObjectName(u"inspectorSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({ 860, 380 });
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_handshake);
    m_pages->addWidget(scrolled(*m_closeCard, m_pages));
    m_pages->addWidget(scrolled(*m_workbench, m_pages));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new WrappingBar(*m_tabs, m_log->controls(), this);
    bar->setContentsMargins(8, 0, 4, 0);
    layout->addWidget(bar);
    layout->addWidget(new Rule(Qt::Horizontal, this));
    layout->addWidget(m_pages, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, &Inspector::onTabChanged);
    connect(m_log, &LogView::currentEntryChanged, m_detail, &FrameDetail::setEntry);
    connect(&recorder, &ConnectionRecorder::handshakeChanged, this, &Inspector::updateHandshake);
    connect(&recorder, &ConnectionRecorder::verdictReached, this, &Inspector::onVerdict);
    updateHandshake();
}

void Inspector::showTime(qint64 time)
{
    m_model.flush();
    m_tabs->setCurrentIndex(0);
    m_log->showTime(time);
}

void Inspector::onTabChanged(int index)
{
    m_tabs->updateGeometry(); // the chosen one is bold, and its words may be longer
    m_pages->setCurrentIndex(index);
    m_log->controls().setVisible(index == 0);
}

void Inspector::updateHandshake()
{
    m_handshake->setHeads(m_recorder.handshakeRequest(), m_recorder.handshakeResponse());
}

void Inspector::onVerdict(const CloseVerdict &verdict)
{
    m_model.flush();
    m_closeCard->setVerdict(verdict, lastFrames());
}

QStringList Inspector::lastFrames() const
{
    QStringList lines;
    for (int row = m_model.rowCount() - 1; row >= 0 && lines.size() < LastFrames; --row) {
        const LogEntry &entry = m_model.entry(row);
        if (entry.kind == LogKind::State && entry.state == ReadyState::Connecting)
            break; // what is before is another connection's
        if (entry.kind != LogKind::Frame)
            continue;
        const QString arrow = entry.direction == Direction::Sent ? u"→"_s : u"←"_s;
        lines.prepend(u"%1 %2 %3 %4"_s.arg(arrow,
                                           Words::logKind(entry),
                                           Words::bytes(entry.payloadLength),
                                           Words::logPreview(entry).left(PreviewLength)));
    }
    return lines;
}

} // namespace Limpid
