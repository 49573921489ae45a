// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/panecycle.h"

#include <QApplication>
#include <QWidget>

namespace Limpid {

PaneCycle::PaneCycle(QList<QWidget *> stops, QObject *parent)
    : QObject(parent)
    , m_stops(std::move(stops))
{
}

void PaneCycle::next()
{
    move(1);
}

void PaneCycle::previous()
{
    move(-1);
}

void PaneCycle::move(int step)
{
    const int count = static_cast<int>(m_stops.size());
    int at = step > 0 ? count - 1 : 0;
    for (int i = 0; i < count; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (m_stops[i]->hasFocus() || (focus && m_stops[i]->isAncestorOf(focus)))
            at = i;
    }
    for (int tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        if (!m_stops[at]->isVisible() || !m_stops[at]->isEnabled())
            continue;
        m_stops[at]->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

} // namespace Limpid
