// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace Limpid {

/// How long to wait before the next try: exponential, with jitter.
///
/// Each wait is drawn evenly from a floor to a bound that doubles, so that those who lost one
/// server do not come back to it all at once. What breaks again soon is waited for as if it had not
/// been there. Pure.
class Backoff
{
public:
    /// random: from 0 to below 1.
    using Random = std::function<double()>;

    struct Bounds
    {
        std::chrono::milliseconds first { 250 };
        std::chrono::milliseconds last { 30'000 };
        double floor = 0; ///< share of the bound that is always waited for; 0: full jitter
    };

    explicit Backoff(Random random = &Backoff::systemRandom);
    explicit Backoff(Bounds bounds, Random random = &Backoff::systemRandom);

    [[nodiscard]] std::chrono::milliseconds next();
    void reset() { m_bound = m_bounds.first; } ///< it is there, or somebody wants it at once
    /// A try has succeeded, and that held so long: longer than one would wait now, it begins anew.
    void held(std::chrono::milliseconds duration);

private:
    [[nodiscard]] static double systemRandom();

    Bounds m_bounds;
    Random m_random;
    std::chrono::milliseconds m_bound;
};

} // namespace Limpid
