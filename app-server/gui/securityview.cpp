// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/securityview.h"

#include "app-server/gui/securitydelegate.h"
#include "app-server/gui/securitywords.h"
#include "common/gui/cellpainting.h"
#include "common/gui/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Limpid {

using Log = SecurityLogModel;

SecurityView::SecurityView(SecurityLogModel &log, const Theme &theme, QWidget *parent)
    : QStackedWidget(parent)
    , m_log(log)
    , m_table(new QTableView(this))
    , m_ban(new QAction(tr("&Ban Address…"), this))
{
    auto *nothing = new QLabel(tr("Nothing yet. Refused handshakes, wrong join codes, clients that "
                                  "send too fast or break the protocol, and bans are listed here."),
                               this);
    nothing->setObjectName(u"securityNothing"_s);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    nothing->setMargin(16);
    nothing->setProperty("dim", true);
    buildTable(theme);
    addWidget(nothing);
    addWidget(m_table);
    connect(m_ban, &QAction::triggered, this, &SecurityView::banCurrent);
    connect(&log, &Log::rowsAboutToBeInserted, this, &SecurityView::onRowsAboutToBeInserted);
    connect(&log, &Log::rowsInserted, this, &SecurityView::onRowsInserted);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &SecurityView::onCurrentChanged);
    onCurrentChanged();
    setCurrentIndex(log.rowCount() > 0);
}

void SecurityView::buildTable(const Theme &theme)
{
    m_ban->setObjectName(u"actionBanFromLog"_s);
    m_table->setObjectName(u"security"_s);
    m_table->setAccessibleName(tr("Security log"));
    m_table->setModel(&m_log);
    m_table->setItemDelegate(new SecurityDelegate(m_log, theme, m_table));
    m_table->addAction(m_ban);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    const QFontMetrics metrics(Theme::wireFont());
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 7);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    const auto fit = [this, &metrics](Log::Column column, const QString &text) {
        m_table->setColumnWidth(column, metrics.horizontalAdvance(text) + 2 * CellMargin);
    };
    fit(Log::Time, u"00:00:00.000"_s);
    fit(Log::Address, u"192.168.100.100:55102"_s);
    fit(Log::Who, u"a nick of 16 let"_s);
    QString widest;
    for (int kind = 0; kind <= int(SecurityKind::EventsLost); ++kind) {
        const QString words = SecurityWords::kind(SecurityKind(kind));
        if (metrics.horizontalAdvance(words) > metrics.horizontalAdvance(widest))
            widest = words;
    }
    fit(Log::Kind, widest);
}

void SecurityView::onRowsAboutToBeInserted()
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    m_follows = bar->value() == bar->maximum();
}

void SecurityView::onRowsInserted()
{
    setCurrentIndex(1);
    if (m_follows)
        m_table->scrollToBottom();
}

void SecurityView::onCurrentChanged()
{
    const SecurityEvent *event = current();
    m_ban->setEnabled(event && !event->address.isNull());
}

void SecurityView::banCurrent()
{
    if (const SecurityEvent *event = current())
        emit banRequested(event->address, event->who);
}

const SecurityEvent *SecurityView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_log.event(index.row()) : nullptr;
}

} // namespace Limpid
