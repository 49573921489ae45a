// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Limpid {

/// Counts the seconds since it was made.
class Seconds
{
public:
    [[nodiscard]] double passed() const
    {
        return std::chrono::duration<double>(Clock::now() - m_start).count();
    }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_start = Clock::now();
};

} // namespace Limpid
