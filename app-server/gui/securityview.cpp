// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/securityview.h"

#include "app-server/gui/securitytablewords.h"
#include "app-server/gui/wordedtable.h"

#include <QAction>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Limpid {

using Log = SecurityLogModel;

SecurityView::SecurityView(SecurityLogModel &log, const Theme &theme, QWidget *parent)
    : QStackedWidget(parent)
    , m_log(log)
    , m_table(new WordedTable(log, std::make_unique<SecurityTableWords>(log), theme, this))
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
    m_ban->setObjectName(u"actionBanFromLog"_s);
    m_table->setObjectName(u"security"_s);
    m_table->setAccessibleName(tr("Security log"));
    m_table->addAction(m_ban);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    addWidget(nothing);
    addWidget(m_table);
    connect(m_ban, &QAction::triggered, this, &SecurityView::banCurrent);
    connect(&log, &Log::rowsInserted, this, &SecurityView::onRowsInserted);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &SecurityView::onCurrentChanged);
    onCurrentChanged();
    setCurrentIndex(log.rowCount() > 0);
}

void SecurityView::onRowsInserted()
{
    setCurrentIndex(1);
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
