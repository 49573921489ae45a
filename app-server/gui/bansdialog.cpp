// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/bansdialog.h"

#include "app-server/gui/bandelegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Limpid {

BansDialog::BansDialog(BanListModel &bans, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_bans(bans)
    , m_pages(new QStackedWidget(this))
    , m_table(new QTableView(m_pages))
    , m_lift(new QPushButton(tr("&Lift"), this))
{
    setObjectName(u"bansDialog"_s);
    setWindowTitle(tr("Banned addresses"));
    resize(520, 320);
    buildTable(theme);
    auto *nobody = new QLabel(tr("No address is banned. Select a client and choose “Ban…” to ban "
                                 "the one it comes from."),
                              m_pages);
    nobody->setObjectName(u"bansNobody"_s);
    nobody->setAlignment(Qt::AlignCenter);
    nobody->setWordWrap(true);
    nobody->setProperty("dim", true);
    m_pages->addWidget(nobody);
    m_pages->addWidget(m_table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_lift->setObjectName(u"bansLift"_s);
    m_lift->setToolTip(tr("Let clients from this address in again"));
    buttons->addButton(m_lift, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_lift, &QPushButton::clicked, this, &BansDialog::lift);
    connect(&bans, &QAbstractItemModel::rowsInserted, this, &BansDialog::refresh);
    connect(&bans, &QAbstractItemModel::rowsRemoved, this, &BansDialog::refresh);
    connect(new QShortcut(QKeySequence::Delete, m_table),
            &QShortcut::activated,
            this,
            &BansDialog::lift);
    refresh();
}

void BansDialog::buildTable(const Theme &theme)
{
    m_table->setObjectName(u"bans"_s);
    m_table->setAccessibleName(tr("Banned addresses"));
    m_table->setModel(&m_bans);
    m_table->setItemDelegate(new BanDelegate(m_bans, theme, m_table));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(BanListModel::Who, QHeaderView::Stretch);
}

void BansDialog::lift()
{
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        m_bans.lift(current.row());
}

void BansDialog::refresh()
{
    const int bans = m_bans.rowCount();
    m_pages->setCurrentIndex(bans > 0);
    m_lift->setEnabled(bans > 0);
    if (bans > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_bans.index(0, 0));
}

} // namespace Limpid
