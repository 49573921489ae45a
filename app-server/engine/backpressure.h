// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Limpid {

/// What becomes of a member that takes less than its groups are told.
enum class SlowConsumer {
    Close, ///< 1013: it comes back and resumes
    Drop, ///< it misses messages until it has caught up, and is told how many
};

/// Judges by what waits for one connection whether it is sent more.
///
/// From the high-water mark a connection counts as slow; past the limit the policy decides, about
/// group messages. A reply to what the connection itself said is never dropped: who asks and does
/// not read is closed, under Drop at twice the limit. Pure.
class Backpressure
{
public:
    enum class Verdict { Write, Skip, Close };

    /// highWater, limit: bytes waiting.
    Backpressure(qint64 highWater, qint64 limit, SlowConsumer policy);

    /// A group message of `size` bytes, while `waiting` bytes wait. What waits for nothing is
    /// always written, whatever its size.
    [[nodiscard]] Verdict judgeGroup(qint64 waiting, qint64 size)
    {
        return waiting == 0 && !m_skipping ? Verdict::Write : judgeWaiting(waiting, size);
    }
    [[nodiscard]] Verdict judgeReply(qint64 waiting, qint64 size) const;

    /// Notes that it did not get these.
    void skip(int messages) { m_missed += quint64(messages); }
    [[nodiscard]] bool isAbove(qint64 waiting) const { return waiting > m_highWater; }
    [[nodiscard]] bool hasMissed() const { return m_missed > 0; }
    /// Ends the skipping. Returns how many messages it cost.
    [[nodiscard]] quint64 recover();

private:
    [[nodiscard]] Verdict judgeWaiting(qint64 waiting, qint64 size);

    qint64 m_highWater;
    qint64 m_limit;
    SlowConsumer m_policy;
    bool m_skipping = false;
    quint64 m_missed = 0;
};

} // namespace Limpid
