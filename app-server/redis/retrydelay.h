// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace Limpid {

/// How long to wait before Redis is tried again: a bound that doubles, and of it at least a half.
///
/// The rest is random, so that servers that lost one Redis do not come back to it all at once.
class RetryDelay
{
public:
    using Random = std::function<double()>; ///< from 0 to below 1

    static constexpr std::chrono::milliseconds FirstBound { 50 };
    static constexpr std::chrono::milliseconds LastBound { 5'000 };

    explicit RetryDelay(Random random = &RetryDelay::systemRandom);

    [[nodiscard]] std::chrono::milliseconds next();
    void reset() { m_bound = FirstBound; } ///< a try has succeeded

private:
    [[nodiscard]] static double systemRandom();

    Random m_random;
    std::chrono::milliseconds m_bound = FirstBound;
};

} // namespace Limpid
