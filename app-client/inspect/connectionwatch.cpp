// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/connectionwatch.h"

namespace Limpid {

ConnectionWatch::ConnectionWatch(const Clock &clock)
    : timeline(clock)
    , recorder(timeline, log, clock)
    , bench(clock)
{
    QObject::connect(&bench, &WireBench::closing, &recorder, &ConnectionRecorder::noteClosedHere);
}

void ConnectionWatch::watch(WebSocket *webSocket)
{
    recorder.watch(webSocket);
    sampler.watch(webSocket);
    pinger.watch(webSocket);
    bench.watch(webSocket);
}

} // namespace Limpid
