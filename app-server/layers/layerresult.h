// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Limpid {

/// Why a channel layer has not done what it was asked.
enum class LayerFault {
    None, ///< it has
    ChannelFull, ///< as many messages wait as may; only for send(): the message is gone
    NoSuchChannel, ///< the channel would have to be one of this process
    Unavailable ///< what the layer stands on is away, or refused; reason says more
};

/// What became of something a channel layer was asked.
struct LayerResult
{
    LayerFault fault = LayerFault::None;
    QString reason; ///< English, for a log; empty without a fault

    /// The usual words for a fault.
    [[nodiscard]] static LayerResult of(LayerFault fault);
    [[nodiscard]] bool isDone() const { return fault == LayerFault::None; }
};

} // namespace Limpid
