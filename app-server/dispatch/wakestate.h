// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace Limpid {

/// Whether a thread sleeps, so that only who finds it asleep pays for waking it.
class WakeState
{
public:
    /// Any thread. True: it is asleep, and the caller, the first to come, has to wake it.
    [[nodiscard]] bool wake() { return m_state.exchange(State::Woken) == State::Asleep; }

    /// The thread itself, as what follows. False: it was woken and must not sleep.
    [[nodiscard]] bool fallAsleep()
    {
        auto expected = State::Awake;
        return m_state.compare_exchange_strong(expected, State::Asleep);
    }
    [[nodiscard]] bool isWoken() const { return m_state.load() == State::Woken; }
    /// Whether it was woken since the last call.
    bool rise() { return m_state.exchange(State::Awake) == State::Woken; }

private:
    enum class State { Awake, Asleep, Woken };

    std::atomic<State> m_state = State::Awake;
};

} // namespace Limpid
