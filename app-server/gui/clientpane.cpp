// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/clientpane.h"

#include "app-server/gui/clientdelegate.h"
#include "app-server/gui/clientfilter.h"
#include "app-server/gui/serverwords.h"
#include "common/gui/emptystate.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int CellPadding = 16; // both ends
constexpr int ShapeWidth = 16; // of a state, with its gap
constexpr int LeastNickWidth = 84;

/// Texts as wide as a column usually has.
QStringList samples(int column)
{
    ConnectionTableModel::Row row;
    row.connection.state = ReadyState::Open;
    row.connection.readingPaused = true;
    const QString frozen = ServerWords::cell(row, column, 0);
    row.connection.state = ReadyState::Closed;
    row.connection.closeCode = 1006;
    const QString closed = ServerWords::cell(row, column, 59'000'000);
    switch (column) {
    case ConnectionTableModel::Address:
        return { u"192.168.1.100:55102"_s };
    case ConnectionTableModel::State:
    case ConnectionTableModel::Connected:
        return { frozen, closed };
    case ConnectionTableModel::Received:
    case ConnectionTableModel::Sent:
        return { u"99,999"_s };
    case ConnectionTableModel::InRate:
    case ConnectionTableModel::OutRate:
        return { u"9,999"_s };
    default:
        return {};
    }
}

int columnWidth(int column)
{
    const bool wire = column == ConnectionTableModel::Address;
    const QFontMetrics cells(wire ? Theme::wireFont() : Theme::font(1));
    const int shape = column == ConnectionTableModel::State ? ShapeWidth : 0;
    int width = QFontMetrics(Theme::font(1)).horizontalAdvance(ServerWords::columnTitle(column));
    for (const QString &text : samples(column))
        width = qMax(width, shape + cells.horizontalAdvance(text));
    return CellPadding + width + 1;
}

} // namespace

ClientPane::ClientPane(ConnectionTableModel &model, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_filter(new ClientFilter(model, this))
    , m_count(new QLabel(this))
    , m_filterEdit(new QLineEdit(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new QTableView(m_pages))
    , m_empty(new EmptyState({}, {}, {}, m_pages))
{
    setProperty("surface", u"base"_s);
    buildTable(theme);
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

void ClientPane::buildTable(const Theme &theme)
{
    m_table->setObjectName(u"clients"_s);
    m_table->setAccessibleName(tr("Clients"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new ClientDelegate(*m_filter, theme, this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const QFontMetrics metrics(Theme::font(1));
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 8);

    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(40);
    header->setSortIndicatorClearable(true);
    for (int column = 0; column < ConnectionTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, columnWidth(column));
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
}

void ClientPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const QHeaderView *header = m_table->horizontalHeader();
    const int others = header->length() - header->sectionSize(ConnectionTableModel::Nick);
    m_table->setColumnWidth(ConnectionTableModel::Nick, qMax(LeastNickWidth, width() - others));
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
