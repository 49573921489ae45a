// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace Limpid {

/// The rate of a counter that only grows, from its values in successive snapshots.
///
/// The rate is the mean over the last four intervals: one second at four snapshots a second, so
/// that a single message is 1/s for a second and not 4/s for a quarter of it.
class RateMeter
{
public:
    /// time: microseconds, later than the time before. A counter or a time that went back is a
    /// counter that was started anew: the measuring begins again with it.
    void add(qint64 time, quint64 counter);
    void clear();

    [[nodiscard]] double perSecond() const; ///< 0 until there are two values

private:
    struct Sample
    {
        qint64 time = 0;
        quint64 counter = 0;
    };

    [[nodiscard]] const Sample &newest() const;
    [[nodiscard]] const Sample &oldest() const;

    std::array<Sample, 5> m_samples;
    quint8 m_next = 0;
    quint8 m_count = 0;
};

} // namespace Limpid
