// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/dispatch/epolleventdispatcher.h"
#include "app-server/dispatch/workerdispatcher.h"

namespace Limpid {

QAbstractEventDispatcher *newWorkerDispatcher()
{
    return new EpollEventDispatcher;
}

} // namespace Limpid
