// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/lowerpane.h"

#include "app-server/gui/counterview.h"
#include "app-server/gui/hairline.h"
#include "app-server/gui/ledgerpane.h"
#include "app-server/gui/minutewords.h"
#include "app-server/gui/securityview.h"
#include "app-server/gui/wordedtable.h"
#include "common/gui/logview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Limpid {

using Log = EventLogModel;

LowerPane::LowerPane(EventLogModel &log,
                     CounterModel &counters,
                     SecurityLogModel &security,
                     Theme &theme,
                     QWidget *parent)
    : QFrame(parent)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_ledger(new LedgerPane(theme, m_pages))
{
    setProperty("surface", u"window"_s);
    m_log = new LogView(log, theme, { Log::Time, Log::Kind, Log::Subject, Log::Preview }, this);
    m_log->table().horizontalHeader()->hide();
    m_tabs->setObjectName(u"lowerTabs"_s);
    m_tabs->setAccessibleName(tr("Live log and tables"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    addPage(tr("Live log"), m_log, &m_log->table());
    auto *figures = new CounterView(counters, theme, m_pages);
    addPage(tr("Figures"), figures, figures);
    addPage(tr("Fan-out"), m_ledger, &m_ledger->messages());
    auto *minute = buildMinute(theme);
    addPage(tr("Last minute"), minute, minute);
    auto *securityView = new SecurityView(security, theme, m_pages);
    addPage(tr("Security"), securityView, securityView);
    QSizePolicy policy = m_log->controls().sizePolicy();
    policy.setRetainSizeWhenHidden(true); // or the tabs jump
    m_log->controls().setSizePolicy(policy);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 0, 0);
    head->addWidget(m_tabs, 0, Qt::AlignBottom);
    head->addStretch();
    head->addWidget(&m_log->controls());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(hairline(this));
    layout->addWidget(m_pages, 1);
    connect(securityView, &SecurityView::banRequested, this, &LowerPane::banRequested);
    connect(m_tabs, &QTabBar::currentChanged, this, &LowerPane::showPage);
}

void LowerPane::addPage(const QString &title, QWidget *page, QWidget *inside)
{
    const int index = m_tabs->addTab(title);
    m_pages->addWidget(page);
    m_insides.append(inside);
    const QKeySequence keys(Qt::ALT | Qt::Key(Qt::Key_1 + index));
    m_tabs->setTabToolTip(index, keys.toString(QKeySequence::NativeText));
    const auto *shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, [this, index] { openPage(index); });
}

QWidget *LowerPane::buildMinute(const Theme &theme)
{
    auto *table = new WordedTable(m_minute, std::make_unique<MinuteWords>(), theme, m_pages);
    table->setObjectName(u"minute"_s);
    table->setAccessibleName(tr("Last minute, a second a row"));
    return table;
}

void LowerPane::apply(const EngineSnapshot &snapshot)
{
    m_minute.apply(snapshot);
}

/// And goes there, so that it can be read on; where there is nothing yet, to its tab.
void LowerPane::openPage(int page)
{
    m_tabs->setCurrentIndex(page);
    QWidget *inside = m_insides.at(page);
    (inside->isVisible() ? inside : static_cast<QWidget *>(m_tabs))
        ->setFocus(Qt::ShortcutFocusReason);
}

void LowerPane::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    m_tabs->updateGeometry(); // the chosen tab is bold, and the bar as much wider
    m_log->controls().setVisible(page == 0);
}

void LowerPane::onTappedChanged(ConnectionId id)
{
    if (id == 0)
        return;
    m_tabs->setCurrentIndex(0);
    m_log->setColumns({ Log::Time,
                        Log::Way,
                        Log::Kind,
                        Log::Fin,
                        Log::Mask,
                        Log::Payload,
                        Log::Wire,
                        Log::Subject,
                        Log::Preview });
    m_log->table().horizontalHeader()->show();
}

void LowerPane::findInLog()
{
    m_tabs->setCurrentIndex(0);
    m_log->filterEdit().setFocus();
}

} // namespace Limpid
