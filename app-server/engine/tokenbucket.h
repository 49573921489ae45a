// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Limpid {

/// Lets so many through in a second, and a burst of twice as many after a pause.
///
/// What has come can not be sent back, so that one may be taken too many; wait() then tells how
/// long to take no more. Pure; time is that of any steady clock.
class TokenBucket
{
public:
    /// perSecond: 0 is no limit.
    explicit TokenBucket(double perSecond);

    [[nodiscard]] bool isLimited() const { return m_perSecond > 0; }
    void take(qint64 now); ///< microseconds
    /// Microseconds from `now` until one may be taken; 0: now.
    [[nodiscard]] qint64 wait(qint64 now) const;

private:
    [[nodiscard]] double tokens(qint64 now) const;

    double m_perSecond;
    double m_tokens;
    qint64 m_countedAt = 0; ///< microseconds
};

} // namespace Limpid
