// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/wordedtable.h"

#include "app-server/gui/wordeddelegate.h"
#include "app-server/gui/wordedmodel.h"
#include "common/gui/cellpainting.h"
#include "common/gui/theme.h"

#include <QHeaderView>
#include <QScrollBar>

namespace Limpid {

WordedTable::WordedTable(QAbstractItemModel &model,
                         std::unique_ptr<TableWords> words,
                         const Theme &theme,
                         QWidget *parent)
    : QTableView(parent)
    , m_words(new WordedModel(model, std::move(words), this))
{
    setModel(m_words);
    setItemDelegate(new WordedDelegate(*m_words, theme, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(QFontMetrics(Theme::font(1)).height() + 6);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &WordedTable::onScrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &WordedTable::onRangeChanged);
}

void WordedTable::fitColumns()
{
    const QFontMetrics metrics(Theme::font(1));
    QList<int> widths;
    QList<int> elastic;
    int room = viewport()->width();
    for (int column = 0; column < m_words->columnCount(); ++column) {
        const auto &words = m_words->words();
        widths.append(qMax(metrics.horizontalAdvance(words.title(column)),
                           metrics.horizontalAdvance(words.sample(column)))
                      + 2 * CellMargin + 1);
        room -= widths.last();
        if (words.takesRoom(column))
            elastic.append(column);
    }
    for (const int column : elastic)
        widths[column] += qMax(0, room) / int(elastic.size());
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths[column]);
}

void WordedTable::onScrolled(int value)
{
    m_follows = value >= verticalScrollBar()->maximum();
}

void WordedTable::onRangeChanged(int, int to)
{
    if (m_follows)
        verticalScrollBar()->setValue(to);
}

void WordedTable::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

} // namespace Limpid
