// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace Limpid {

/// How long to wait before the next try: exponential, with full jitter.
///
/// Each wait is drawn evenly from nothing to a bound that doubles from 250 ms to 30 s, so that
/// clients who lost one server do not come back to it all at once. What breaks again soon is waited
/// for as if it had not been there. Pure.
class Backoff
{
public:
    /// random: from 0 to below 1.
    using Random = std::function<double()>;

    static constexpr std::chrono::milliseconds FirstBound { 250 };
    static constexpr std::chrono::milliseconds LastBound { 30'000 };

    explicit Backoff(Random random = &Backoff::systemRandom);

    [[nodiscard]] std::chrono::milliseconds next();
    void reset() { m_bound = FirstBound; } ///< somebody wants it at once
    /// A try has succeeded, and that held so long: longer than one would wait now, it begins anew.
    void held(std::chrono::milliseconds duration);

private:
    [[nodiscard]] static double systemRandom();

    Random m_random;
    std::chrono::milliseconds m_bound = FirstBound;
};

} // namespace Limpid
