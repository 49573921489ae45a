// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redislayers/scoreclock.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace Limpid {

double ScoreClock::next(double now)
{
    m_last = std::max(now, std::nextafter(m_last, std::numeric_limits<double>::infinity()));
    return m_last;
}

QByteArray ScoreClock::toText(double score)
{
    std::array<char, 400> text {}; // a double has at most 309 digits before its point
    const auto end = std::to_chars(text.begin(), text.end(), score, std::chars_format::fixed).ptr;
    return QByteArray(text.data(), end - text.data());
}

} // namespace Limpid
