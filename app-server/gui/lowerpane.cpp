// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/lowerpane.h"

#include "app-server/gui/counterview.h"
#include "app-server/gui/hairline.h"
#include "app-server/gui/ledgerpane.h"
#include "app-server/gui/securityview.h"
#include "common/gui/logview.h"

#include <QHeaderView>
#include <QLineEdit>
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
    m_tabs->addTab(tr("Live log"));
    m_tabs->addTab(tr("Figures"));
    m_tabs->addTab(tr("Security"));
    m_pages->addWidget(m_log);
    m_pages->addWidget(new CounterView(counters, theme, m_pages));
    auto *securityView = new SecurityView(security, theme, m_pages);
    m_pages->addWidget(securityView);
    m_tabs->addTab(tr("Fan-out"));
    m_pages->addWidget(m_ledger);
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

void LowerPane::showPage(int page)
{
    m_pages->setCurrentIndex(page);
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
