// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/clock.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace Limpid {

Clock steadyClock()
{
    QElapsedTimer elapsed;
    elapsed.start();
    const qint64 origin = QDateTime::currentMSecsSinceEpoch() * 1000;
    return [elapsed, origin] { return origin + elapsed.nsecsElapsed() / 1000; };
}

} // namespace Limpid
