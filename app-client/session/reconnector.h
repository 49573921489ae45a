// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/backoff.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace Limpid {

/// Says when a lost connection is to be tried again, and counts the seconds until then.
///
/// It tries at once when the network comes back, where Qt can tell. Whoever owns it says what was
/// lost, connects when tryNow() comes, and says when that has worked.
class Reconnector : public QObject
{
    Q_OBJECT

public:
    explicit Reconnector(Backoff backoff = Backoff(), QObject *parent = nullptr);

    /// A connection was lost, or a try has failed: waits for the next.
    void begin();
    /// A try has succeeded. If that does not hold, it goes on waiting longer and longer.
    void succeed();
    /// Nobody wants a try any more, or somebody tries by hand.
    void stop();
    /// Does not wait any longer; without effect if it does not wait.
    void hurry();

    [[nodiscard]] bool isWaiting() const { return m_timer.isActive(); }
    /// A begin() has not been followed by succeed() or stop(): what fails now is one more try.
    [[nodiscard]] bool isTrying() const { return m_isTrying; }
    [[nodiscard]] int secondsLeft() const; ///< rounded up; 0: it does not wait

signals:
    void secondsLeftChanged(int seconds); ///< at begin(), then at every second
    void tryNow();

private:
    void rest();
    void onDue();
    void tellSeconds();
    void watchNetwork();

    Backoff m_backoff;
    QTimer m_timer;
    QTimer m_seconds;
    QElapsedTimer m_success; ///< invalid: there was none
    bool m_isTrying = false;
};

} // namespace Limpid
