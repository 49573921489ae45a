// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace Limpid {

/// What time it is, in microseconds since the epoch, UTC; never goes back. Tests give their own.
using Clock = std::function<qint64()>;

/// The system's time when it was made, carried on by the monotonic clock: setting the computer's
/// clock bends no dwell time.
[[nodiscard]] Clock steadyClock();

} // namespace Limpid
