// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/ratemeter.h"

namespace Limpid {

namespace {
constexpr double MicrosecondsPerSecond = 1'000'000.0;
}

void RateMeter::add(qint64 time, quint64 counter)
{
    if (m_count > 0 && (time <= newest().time || counter < newest().counter))
        clear();
    m_samples[m_next] = { time, counter };
    m_next = quint8((m_next + 1U) % m_samples.size());
    if (m_count < m_samples.size())
        ++m_count;
}

void RateMeter::clear()
{
    m_next = 0;
    m_count = 0;
}

double RateMeter::perSecond() const
{
    if (m_count < 2)
        return 0;
    const double seconds = double(newest().time - oldest().time) / MicrosecondsPerSecond;
    return double(newest().counter - oldest().counter) / seconds;
}

const RateMeter::Sample &RateMeter::newest() const
{
    return m_samples[(m_next + m_samples.size() - 1) % m_samples.size()];
}

const RateMeter::Sample &RateMeter::oldest() const
{
    return m_samples[(m_next + m_samples.size() - m_count) % m_samples.size()];
}

} // namespace Limpid
