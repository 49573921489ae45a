// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/backpressure.h"

#include <algorithm>
#include <utility>

namespace Limpid {

Backpressure::Backpressure(qint64 highWater, qint64 limit, SlowConsumer policy)
    : m_highWater(std::min(highWater, limit))
    , m_limit(limit)
    , m_policy(policy)
{
}

Backpressure::Verdict Backpressure::judgeWaiting(qint64 waiting, qint64 size)
{
    const bool isOver = waiting > 0 && waiting + size > m_limit;
    if (m_policy == SlowConsumer::Close)
        return isOver ? Verdict::Close : Verdict::Write;
    m_skipping = isOver || m_skipping;
    return m_skipping ? Verdict::Skip : Verdict::Write;
}

Backpressure::Verdict Backpressure::judgeReply(qint64 waiting, qint64 size) const
{
    const auto limit = m_policy == SlowConsumer::Drop ? 2 * m_limit : m_limit;
    return waiting > 0 && waiting + size > limit ? Verdict::Close : Verdict::Write;
}

quint64 Backpressure::recover()
{
    m_skipping = false;
    return std::exchange(m_missed, 0);
}

} // namespace Limpid
