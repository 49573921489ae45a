// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchedview.h"

#include <QEvent>
#include <QTableView>

namespace Limpid {

WatchedView::WatchedView(QTableView &table)
    : QObject(&table)
{
    table.viewport()->installEventFilter(this);
    restart();
}

void WatchedView::restart()
{
    m_paints = 0;
    m_longest = 0;
    m_since.start();
}

bool WatchedView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        ++m_paints;
        m_longest = qMax(m_longest, double(m_since.nsecsElapsed()) / 1e6);
        m_since.start();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Limpid
