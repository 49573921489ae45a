// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/backoff.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Limpid {

Backoff::Backoff(Random random)
    : m_random(std::move(random))
{
}

double Backoff::systemRandom()
{
    return QRandomGenerator::global()->generateDouble();
}

std::chrono::milliseconds Backoff::next()
{
    const auto bound = std::exchange(m_bound, std::min(2 * m_bound, LastBound));
    return std::chrono::milliseconds(qint64(m_random() * double(bound.count())));
}

void Backoff::held(std::chrono::milliseconds duration)
{
    if (duration > m_bound)
        reset();
}

} // namespace Limpid
