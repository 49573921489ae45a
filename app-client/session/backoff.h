// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace Limpid {

/// How long to wait before the next try: exponential, with full jitter.
///
/// Each wait is drawn evenly from nothing to a bound that doubles from 250 ms to 30 s, so that
/// clients who lost one server do not come back to it all at once. Pure.
class Backoff
{
public:
    /// random: from 0 to below 1.
    using Random = std::function<double()>;

    static constexpr std::chrono::milliseconds FirstBound { 250 };
    static constexpr std::chrono::milliseconds LastBound { 30'000 };

    explicit Backoff(Random random = &Backoff::systemRandom);

    [[nodiscard]] std::chrono::milliseconds next();
    void reset() { m_bound = FirstBound; } ///< a try has succeeded

private:
    [[nodiscard]] static double systemRandom();

    Random m_random;
    std::chrono::milliseconds m_bound = FirstBound;
};

} // namespace Limpid
