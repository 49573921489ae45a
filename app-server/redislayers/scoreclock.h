// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Limpid {

/// The scores of what this process puts into Redis' sorted sets: the time, strictly increasing.
///
/// Messages of one score are ordered by their random prefix, so two of one sender must not share
/// one, also when its clock stands still or is set back.
class ScoreClock
{
public:
    /// now: seconds since the epoch. The result is at least that, and above all earlier results.
    [[nodiscard]] double next(double now);

    /// The shortest decimal that reads back as the same score, without an exponent.
    [[nodiscard]] static QByteArray toText(double score);

private:
    double m_last = 0;
};

} // namespace Limpid
