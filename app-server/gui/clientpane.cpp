// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/clientpane.h"

#include "app-server/gui/clientfilter.h"
#include "app-server/gui/clienttable.h"
#include "common/gui/emptystate.h"
#include "common/gui/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Limpid {

ClientPane::ClientPane(ConnectionTableModel &model, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_filter(new ClientFilter(model, this))
    , m_count(new QLabel(this))
    , m_filterEdit(new QLineEdit(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new ClientTable(*m_filter, theme, m_pages))
    , m_empty(new EmptyState({}, {}, {}, m_pages))
{
    setProperty("surface", u"base"_s);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_empty->button().setObjectName(u"inviteCopy"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHead();
    layout->addWidget(m_pages, 1);

    connect(m_filterEdit, &QLineEdit::textChanged, this, &ClientPane::onFilterEdited);
    connect(m_empty, &EmptyState::actionTriggered, this, &ClientPane::copyAddressRequested);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &ClientPane::onCurrentRowChanged);
    updateCount();
}

void ClientPane::buildHead()
{
    m_count->setProperty("heading", true);
    m_count->setObjectName(u"clientCount"_s);
    m_filterEdit->setObjectName(u"clientFilter"_s);
    m_filterEdit->setPlaceholderText(tr("nick, address, path or state"));
    m_filterEdit->setAccessibleName(tr("Filter of the clients"));
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->setMaximumWidth(260);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 6, 8, 6);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_filterEdit, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

void ClientPane::apply(const EngineSnapshot &snapshot)
{
    {
        const QScopedValueRollback applying(m_applying, true);
        m_model.apply(snapshot);
    }
    settleSelection();
    updateCount();
    m_table->viewport()->update(); // ages grow without a change of the model
}

void ClientPane::setInvitation(const QString &address)
{
    m_empty->setWords(tr("Nobody is here yet"),
                      tr("Clients connect to %1. Give them this address.").arg(address),
                      tr("Copy address"));
}

void ClientPane::setClientActions(const QList<QAction *> &actions)
{
    m_table->addActions(actions);
}

void ClientPane::select(ConnectionId id)
{
    const QModelIndex index = m_filter->indexOf(id);
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void ClientPane::onFilterEdited(const QString &text)
{
    {
        const QScopedValueRollback applying(m_applying, true);
        m_filter->setText(text);
    }
    settleSelection();
    updateCount();
}

void ClientPane::onCurrentRowChanged(const QModelIndex &current)
{
    if (m_applying)
        return; // the view went to a neighbour of a row that is gone; settleSelection() mends it
    const ConnectionId id = current.data(ConnectionTableModel::IdRole).toULongLong();
    if (id == m_selected)
        return;
    m_selected = id;
    emit selectedChanged(id);
}

void ClientPane::settleSelection()
{
    const ConnectionId current
        = m_table->currentIndex().data(ConnectionTableModel::IdRole).toULongLong();
    if (current == m_selected)
        return;
    m_selected = 0;
    m_table->selectionModel()->clear();
    emit selectedChanged(0);
}

void ClientPane::updateCount()
{
    const int all = m_model.rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all
                         ? tr("CLIENTS")
                         : tr("CLIENTS %1 of %2").arg(Words::count(shown), Words::count(all)));
    m_pages->setCurrentWidget(all == 0 ? static_cast<QWidget *>(m_empty) : m_table);
}

} // namespace Limpid
