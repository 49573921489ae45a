// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redis/retrydelay.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Limpid {

RetryDelay::RetryDelay(Random random)
    : m_random(std::move(random))
{
}

double RetryDelay::systemRandom()
{
    return QRandomGenerator::global()->generateDouble();
}

std::chrono::milliseconds RetryDelay::next()
{
    const auto half = std::exchange(m_bound, std::min(2 * m_bound, LastBound)) / 2;
    return half + std::chrono::milliseconds(qint64(m_random() * double(half.count())));
}

} // namespace Limpid
