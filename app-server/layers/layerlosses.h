// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Limpid {

/// How many messages a channel layer has lost since it was made, by cause.
///
/// A message to a group counts once for each channel it has not reached.
struct LayerLosses
{
    quint64 overCapacity = 0; ///< a channel of the group was full (on Redis: all of its process)
    quint64 overflowed = 0; ///< the oldest of a channel that is not received from fast enough
    quint64 expired = 0; ///< nobody received them in time
    quint64 undecodable = 0; ///< under another key, sealed too long ago, or not of a layer at all
    quint64 undeliverable = 0; ///< to a channel that this process has not, or not any more

    friend bool operator==(const LayerLosses &, const LayerLosses &) = default;
};

} // namespace Limpid
