// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/ledgerpane.h"

#include "app-server/gui/deliverytablewords.h"
#include "app-server/gui/ledgerwords.h"
#include "app-server/gui/wordedtable.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Limpid {

LedgerPane::LedgerPane(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_pages(new QStackedWidget(this))
    , m_lost(new QLabel(this))
{
    setProperty("surface", u"base"_s);
    auto *hint = new QLabel(tr("Each message to a group that is sent while you look here is "
                               "listed, with what became of it for each member."),
                            m_pages);
    hint->setObjectName(u"ledgerHint"_s);
    hint->setProperty("dim", true);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    hint->setMargin(12);
    m_lost->setObjectName(u"ledgerLost"_s);
    m_lost->setProperty("dim", true);
    m_lost->setContentsMargins(8, 2, 8, 2);
    m_lost->hide();
    m_pages->addWidget(hint);
    m_pages->addWidget(buildTables(theme));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_lost);
    connect(&m_ledger, &LedgerModel::lostChanged, this, &LedgerPane::showLost);
}

QWidget *LedgerPane::buildTables(const Theme &theme)
{
    auto *split = new QSplitter(Qt::Horizontal, m_pages);
    split->setObjectName(u"splitLedger"_s);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    m_messages = new WordedTable(m_ledger, std::make_unique<LedgerWords>(m_ledger), theme, split);
    m_messages->setObjectName(u"ledger"_s);
    m_messages->setAccessibleName(tr("Messages to groups"));
    m_members = new WordedTable(
        m_deliveries, std::make_unique<DeliveryTableWords>(m_deliveries), theme, split);
    m_members->setObjectName(u"deliveries"_s);
    m_members->setAccessibleName(tr("What became of the message for each member"));
    setFocusProxy(m_messages);
    split->addWidget(m_messages);
    split->addWidget(m_members);
    split->setSizes({ 700, 400 });
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    connect(m_messages->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &LedgerPane::showDeliveries);
    return split;
}

QWidget &LedgerPane::messages() const
{
    return *m_messages;
}

void LedgerPane::append(const std::vector<FanoutRecord> &records, int lost)
{
    m_ledger.append(records, lost);
    if (m_ledger.rowCount() > 0)
        m_pages->setCurrentIndex(1);
}

void LedgerPane::showDeliveries(const QModelIndex &current)
{
    m_deliveries.setDeliveries(current.isValid() ? m_ledger.record(current.row()).deliveries
                                                 : QList<MemberDelivery>());
}

void LedgerPane::showLost(qint64 lost)
{
    m_lost->setText(tr("%n more came too fast to be listed.", nullptr, int(lost)));
    m_lost->show();
}

void LedgerPane::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    emit lookedAtChanged(true);
}

void LedgerPane::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit lookedAtChanged(false);
}

} // namespace Limpid
