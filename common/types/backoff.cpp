// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/types/backoff.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Limpid {

Backoff::Backoff(Random random)
    : Backoff(Bounds(), std::move(random))
{
}

Backoff::Backoff(Bounds bounds, Random random)
    : m_bounds(bounds)
    , m_random(std::move(random))
    , m_bound(bounds.first)
{
}

double Backoff::systemRandom()
{
    return QRandomGenerator::global()->generateDouble();
}

std::chrono::milliseconds Backoff::next()
{
    const auto bound = double(std::exchange(m_bound, std::min(2 * m_bound, m_bounds.last)).count());
    const auto floor = m_bounds.floor * bound;
    return std::chrono::milliseconds(qint64(floor + m_random() * (bound - floor)));
}

void Backoff::held(std::chrono::milliseconds duration)
{
    if (duration > m_bound)
        reset();
}

} // namespace Limpid
