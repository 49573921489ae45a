// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace Limpid {

/// The timers of an event dispatcher, of which thousands are started and stopped all the time.
///
/// Starting, stopping and firing cost O(log n). Objects are borrowed, and may start and stop any
/// timer while activate() runs. Not thread-safe.
class TimerQueue
{
public:
    /// A time that never goes backwards.
    using Clock = std::function<std::chrono::nanoseconds()>;

    explicit TimerQueue(Clock clock);
    ~TimerQueue();
    Q_DISABLE_COPY_MOVE(TimerQueue)

    /// A precise timer is late by less than a millisecond plus what the thread is; a coarse one is
    /// moved by up to 5 % onto a moment others are moved to as well; a very coarse one, and a
    /// coarse one from 20 s on, onto the nearest whole second. An interval of 0: every activate().
    void add(int id, std::chrono::milliseconds interval, Qt::TimerType type, QObject *object);
    /// False: there is none.
    bool remove(int id);
    bool removeAllOf(QObject *object);

    [[nodiscard]] QList<QAbstractEventDispatcher::TimerInfo> timersOf(QObject *object) const;
    /// Rounded up, 0 when overdue; nothing: there is none.
    [[nodiscard]] std::optional<std::chrono::milliseconds> remaining(int id) const;
    /// Until the first is due, rounded up; those whose object is busy with them do not count.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNext() const;

    /// Sends QTimerEvents: at most one a timer, none to an object that is busy with this timer,
    /// none for a timer started meanwhile. How much a timer is late does not change how often it
    /// comes. Returns how many were sent for intervals above 0.
    int activate();

private:
    struct Timer;

    void insert(Timer *timer);
    void extract(Timer *timer);
    void rise(size_t index);
    void sink(size_t index);
    void put(Timer *timer, size_t index);
    bool fire(Timer *timer, std::chrono::nanoseconds now);

    const Clock m_clock;
    std::unordered_map<int, std::unique_ptr<Timer>> m_timers;
    std::unordered_map<QObject *, std::vector<int>> m_ids; ///< by object
    std::vector<Timer *> m_heap; ///< by deadline, then by order; without busy ones
    quint64 m_order = 0;
};

} // namespace Limpid
