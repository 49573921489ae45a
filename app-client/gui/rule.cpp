// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/rule.h"

namespace Limpid {

Rule::Rule(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    setBackgroundRole(QPalette::Mid);
    setAutoFillBackground(true);
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

} // namespace Limpid
