// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/keepalive.h"

#include <algorithm>

namespace Limpid {

Keepalive::Keepalive(std::chrono::milliseconds interval, std::chrono::milliseconds timeout)
    : m_interval(interval.count())
    , m_timeout(timeout.count())
{
}

Keepalive::Outcome Keepalive::check(qint64 now)
{
    if (m_heardAt >= m_pingedAt)
        m_pingedAt = -1;
    if (m_pingedAt >= 0) {
        const auto end = m_pingedAt + m_timeout;
        return { now >= end ? Verdict::GiveUp : Verdict::Wait, std::min(end, now + m_interval) };
    }
    if (now - m_heardAt < m_interval)
        return { Verdict::Wait, m_heardAt + m_interval };
    m_pingedAt = now;
    return { Verdict::Ping, now + std::min(m_interval, m_timeout) };
}

} // namespace Limpid
