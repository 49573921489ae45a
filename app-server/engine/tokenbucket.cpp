// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/tokenbucket.h"

#include <algorithm>
#include <cmath>

namespace Limpid {

namespace {

constexpr double Burst = 2; // seconds' worth
constexpr double Second = 1'000'000; // microseconds

} // namespace

TokenBucket::TokenBucket(double perSecond)
    : m_perSecond(perSecond)
    , m_tokens(Burst * perSecond)
{
}

double TokenBucket::tokens(qint64 now) const
{
    const auto earned = double(now - m_countedAt) / Second * m_perSecond;
    return std::min(m_tokens + earned, Burst * m_perSecond);
}

void TokenBucket::take(qint64 now)
{
    m_tokens = tokens(now) - 1;
    m_countedAt = now;
}

qint64 TokenBucket::wait(qint64 now) const
{
    const auto missing = 1 - tokens(now);
    return !isLimited() || missing <= 0 ? 0 : qint64(std::ceil(missing / m_perSecond * Second));
}

} // namespace Limpid
