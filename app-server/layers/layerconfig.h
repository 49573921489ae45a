// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/channelcapacity.h"

#include <chrono>
#include <functional>

namespace Limpid {

/// What every channel layer can be told; names and defaults are Django Channels'.
struct LayerConfig
{
    /// Seconds since the epoch, UTC. Any thread.
    using Clock = std::function<double()>;

    [[nodiscard]] static double systemClock()
    {
        return std::chrono::duration<double>(std::chrono::system_clock::now().time_since_epoch())
            .count();
    }

    std::chrono::seconds expiry { 60 }; ///< how long a message waits to be received
    std::chrono::seconds groupExpiry { 86'400 }; ///< how long a channel stays in a group
    ChannelCapacity capacity; ///< how many messages wait in a channel
    Clock clock = &LayerConfig::systemClock;
};

} // namespace Limpid
