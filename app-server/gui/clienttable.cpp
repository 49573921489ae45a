// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/clienttable.h"

#include "app-server/gui/clientdelegate.h"
#include "app-server/gui/clientfilter.h"
#include "app-server/gui/serverwords.h"
#include "common/gui/theme.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <numeric>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

using Column = ConnectionTableModel::Column;

constexpr int CellPadding = 16; // both ends
constexpr int ShapeWidth = 16; // of a state, with its gap
constexpr int LeastNickWidth = 84;

/// Who goes first where there is little room; what belongs together goes together.
QList<QList<Column>> hidingOrder()
{
    return { { Column::Skipped },
             { Column::Received, Column::Sent },
             { Column::InRate, Column::OutRate },
             { Column::Connected },
             { Column::Address },
             { Column::RoundTrip } };
}

/// Texts as wide as a column usually has.
QStringList samples(int column)
{
    ConnectionTableModel::Row row;
    row.connection.state = ReadyState::Open;
    row.connection.readingPaused = true;
    row.connection.roundTrip = 999'000;
    const QString frozen = ServerWords::cell(row, column, 0);
    row.connection.state = ReadyState::Closed;
    row.connection.closeCode = 1006;
    const QString closed = ServerWords::cell(row, column, 59'000'000);
    switch (column) {
    case Column::Address:
        return { u"192.168.1.100:55102"_s };
    case Column::State:
    case Column::Connected:
    case Column::RoundTrip:
        return { frozen, closed };
    case Column::Received:
    case Column::Sent:
        return { u"99,999"_s };
    case Column::Skipped:
    case Column::InRate:
    case Column::OutRate:
        return { u"9,999"_s };
    default:
        return {};
    }
}

int naturalWidth(int column)
{
    const bool wire = column == Column::Address;
    const QFontMetrics cells(wire ? Theme::wireFont() : Theme::font(1));
    const int shape = column == Column::State ? ShapeWidth : 0;
    int width = QFontMetrics(Theme::font(1)).horizontalAdvance(ServerWords::columnTitle(column));
    for (const QString &text : samples(column))
        width = qMax(width, shape + cells.horizontalAdvance(text));
    return CellPadding + width + 1;
}

} // namespace

ClientTable::ClientTable(ClientFilter &clients, const Theme &theme, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"clients"_s);
    setAccessibleName(tr("Clients"));
    setModel(&clients);
    setItemDelegate(new ClientDelegate(clients, theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(QFontMetrics(Theme::font(1)).height() + 8);
    buildColumns();
    setSortingEnabled(true);
}

void ClientTable::buildColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(40);
    header->setSortIndicatorClearable(true);
    header->setSectionResizeMode(Column::Nick, QHeaderView::Stretch);
    for (int column = 0; column < Column::ColumnCount; ++column) {
        m_widths[std::size_t(column)]
            = column == Column::Nick ? LeastNickWidth : naturalWidth(column);
        setColumnWidth(column, m_widths[std::size_t(column)]);
    }
    header->setSortIndicator(-1, Qt::AscendingOrder);
    connect(header, &QHeaderView::sectionResized, this, &ClientTable::onSectionResized);
}

void ClientTable::fitColumns()
{
    const QScopedValueRollback fitting(m_fitting, true);
    int wanted = std::accumulate(m_widths.begin(), m_widths.end(), 0);
    for (const QList<Column> &columns : hidingOrder()) {
        const bool hidden = wanted > viewport()->width();
        for (const Column column : columns) {
            setColumnHidden(column, hidden);
            if (hidden)
                wanted -= m_widths[std::size_t(column)];
        }
    }
}

/// A column that is dragged wider costs the nick its room, then other columns.
void ClientTable::onSectionResized(int column, int, int width)
{
    if (m_fitting || column == Column::Nick || width == 0)
        return;
    m_widths[std::size_t(column)] = width;
    fitColumns();
}

void ClientTable::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

} // namespace Limpid
