// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/connectionwatch.h"

namespace Limpid {

ConnectionWatch::ConnectionWatch(const Clock &clock)
    : timeline(clock)
    , recorder(timeline, log, clock)
{
}

void ConnectionWatch::watch(WebSocket *webSocket)
{
    recorder.watch(webSocket);
    sampler.watch(webSocket);
    pinger.watch(webSocket);
}

} // namespace Limpid
