// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace Limpid {

/// Judges whether a peer is still there: asks with a ping after a silence and gives up on who does
/// not answer (RFC 6455, 5.5.2). Anything that is received is an answer. Pure; one a connection.
class Keepalive
{
public:
    enum class Verdict { Wait, Ping, GiveUp };
    struct Outcome
    {
        Verdict verdict = Verdict::Wait;
        qint64 nextCheck = 0; ///< milliseconds, of the same clock
    };

    /// interval: of silence until the ping; timeout: from the ping on.
    Keepalive(std::chrono::milliseconds interval, std::chrono::milliseconds timeout);

    void heard(qint64 now) { m_heardAt = now; } ///< milliseconds of a steady clock
    /// To be called at the times it asks for. A silence of our own making (reading is paused) is to
    /// be told with heard().
    [[nodiscard]] Outcome check(qint64 now);

private:
    qint64 m_interval;
    qint64 m_timeout;
    qint64 m_heardAt = 0;
    qint64 m_pingedAt = -1; ///< -1: no ping is unanswered
};

} // namespace Limpid
