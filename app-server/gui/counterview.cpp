// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/counterview.h"

#include "app-server/gui/counterdelegate.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace Limpid {

CounterView::CounterView(CounterModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"figures"_s);
    setAccessibleName(tr("Figures of the server"));
    setModel(&model);
    setItemDelegate(new CounterDelegate(model, theme, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(CounterModel::Name, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(CounterModel::Value, QHeaderView::Fixed);
    horizontalHeader()->resizeSection(CounterModel::Value, fontMetrics().averageCharWidth() * 16);
}

} // namespace Limpid
