// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/inspect/buffersampler.h"
#include "app-client/inspect/connectionrecorder.h"
#include "app-client/inspect/pinger.h"
#include "app-client/inspect/statetimeline.h"
#include "app-client/inspect/wirebench.h"
#include "common/models/eventlogmodel.h"

namespace Limpid {

/// All that looks at the connections of one window, and what handles them, in one piece.
struct ConnectionWatch
{
    explicit ConnectionWatch(const Clock &clock);

    /// From now on this one; nullptr: none.
    void watch(WebSocket *webSocket);

    StateTimeline timeline;
    EventLogModel log;
    ConnectionRecorder recorder;
    BufferSampler sampler;
    Pinger pinger;
    WireBench bench;
};

} // namespace Limpid
