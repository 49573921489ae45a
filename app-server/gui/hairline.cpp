// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/hairline.h"

#include <QFrame>

namespace Limpid {

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    return line;
}

} // namespace Limpid
