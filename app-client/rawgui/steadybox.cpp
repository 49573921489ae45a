// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/rawgui/steadybox.h"

#include <QWheelEvent>

namespace Limpid {

void SteadyBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace Limpid
