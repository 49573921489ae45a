// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/dispatch/timerqueue.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>
#include <array>
#include <limits>

namespace Limpid {

namespace {

using std::chrono::milliseconds;
using std::chrono::nanoseconds;
using std::chrono::seconds;

constexpr milliseconds FinestCoarse { 21 }; // below, 5 % are less than a millisecond
constexpr milliseconds VeryCoarse { 20'000 }; // from here on, 5 % are more than a second
constexpr milliseconds Longest = std::chrono::hours(24 * 365 * 100); // beyond, sums overflow
constexpr size_t NotQueued = std::numeric_limits<size_t>::max();

// Moments many timers can share, the most shared ones first.
constexpr std::array Grids
    = { milliseconds(1'000), milliseconds(500), milliseconds(250), milliseconds(200),
        milliseconds(100),   milliseconds(50),  milliseconds(25),  milliseconds(20),
        milliseconds(10),    milliseconds(5),   milliseconds(2),   milliseconds(1) };

nanoseconds nearest(nanoseconds time, milliseconds grid)
{
    return (time + grid / 2) / grid * nanoseconds(grid);
}

nanoseconds coarse(nanoseconds exact, nanoseconds tolerance)
{
    for (const auto grid : Grids) {
        const auto moment = nearest(exact, grid);
        if (moment >= exact - tolerance && moment <= exact + tolerance)
            return moment;
    }
    return exact;
}

milliseconds roundedUp(nanoseconds time)
{
    return std::chrono::ceil<milliseconds>(std::max(time, nanoseconds(0)));
}

} // namespace

struct TimerQueue::Timer
{
    int id = 0;
    QObject *object = nullptr;
    milliseconds interval {};
    Qt::TimerType type = Qt::PreciseTimer;
    nanoseconds exact {}; ///< when it is due, before it is moved to a shared moment
    nanoseconds deadline {};
    quint64 order = 0; ///< of insertion
    size_t index = NotQueued; ///< in the heap

    [[nodiscard]] bool isBefore(const Timer &other) const
    {
        return deadline == other.deadline ? order < other.order : deadline < other.deadline;
    }
    void schedule(nanoseconds when, nanoseconds now);
    void scheduleNext(nanoseconds now);
};

void TimerQueue::Timer::schedule(nanoseconds when, nanoseconds now)
{
    exact = when;
    deadline = when;
    if (interval == milliseconds(0) || type == Qt::PreciseTimer)
        return;
    if (type == Qt::VeryCoarseTimer || interval >= VeryCoarse) {
        deadline = nearest(exact, seconds(1));
        if (deadline <= now)
            deadline += seconds(1);
    } else if (interval >= FinestCoarse) {
        deadline = coarse(exact, nanoseconds(interval) / 20);
        if (deadline <= now)
            deadline = exact;
    }
}

void TimerQueue::Timer::scheduleNext(nanoseconds now)
{
    const auto next = exact + interval;
    schedule(next > now ? next : now + interval, now);
}

TimerQueue::TimerQueue(Clock clock)
    : m_clock(std::move(clock))
{
}

TimerQueue::~TimerQueue() = default;

void TimerQueue::add(int id, milliseconds interval, Qt::TimerType type, QObject *object)
{
    remove(id);
    auto timer = std::make_unique<Timer>();
    timer->id = id;
    timer->object = object;
    timer->interval = std::clamp(interval, milliseconds(0), Longest);
    timer->type = type;
    const auto now = m_clock();
    timer->schedule(now + timer->interval, now);
    insert(timer.get());
    m_ids[object].push_back(id);
    m_timers.emplace(id, std::move(timer));
}

bool TimerQueue::remove(int id)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return false;
    auto *timer = found->second.get();
    extract(timer);
    const auto ids = m_ids.find(timer->object);
    std::erase(ids->second, id);
    if (ids->second.empty())
        m_ids.erase(ids);
    m_timers.erase(found);
    return true;
}

bool TimerQueue::removeAllOf(QObject *object)
{
    const auto found = m_ids.find(object);
    if (found == m_ids.end())
        return false;
    for (const int id : found->second) {
        const auto timer = m_timers.find(id);
        extract(timer->second.get());
        m_timers.erase(timer);
    }
    m_ids.erase(found);
    return true;
}

QList<QAbstractEventDispatcher::TimerInfo> TimerQueue::timersOf(QObject *object) const
{
    QList<QAbstractEventDispatcher::TimerInfo> all;
    const auto found = m_ids.find(object);
    if (found == m_ids.end())
        return all;
    for (const int id : found->second) {
        const auto &timer = *m_timers.at(id);
        all.append({ id, int(timer.interval.count()), timer.type });
    }
    return all;
}

std::optional<milliseconds> TimerQueue::remaining(int id) const
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return std::nullopt;
    return roundedUp(found->second->deadline - m_clock());
}

std::optional<milliseconds> TimerQueue::untilNext() const
{
    if (m_heap.empty())
        return std::nullopt;
    return roundedUp(m_heap.front()->deadline - m_clock());
}

int TimerQueue::activate()
{
    if (m_heap.empty())
        return 0;
    const auto now = m_clock();
    // Whatever is put into the queue from here on waits for the next time: else a timer of 0
    // milliseconds would hold up everything else.
    const auto last = m_order;
    int sent = 0;
    while (!m_heap.empty()) {
        auto *timer = m_heap.front();
        if (timer->deadline > now || timer->order > last)
            break;
        if (fire(timer, now))
            ++sent;
    }
    return sent;
}

bool TimerQueue::fire(Timer *timer, nanoseconds now)
{
    // Outside of the heap while its object is busy with it: a nested loop does not see it.
    extract(timer);
    timer->scheduleNext(now);
    const int id = timer->id;
    const bool counts = timer->interval > milliseconds(0);
    timer->order = ++m_order;
    const auto order = timer->order;
    QTimerEvent event(id);
    QCoreApplication::sendEvent(timer->object, &event);
    // It may be gone, and another may have its number.
    const auto found = m_timers.find(id);
    if (found != m_timers.end() && found->second->order == order)
        insert(found->second.get());
    return counts;
}

void TimerQueue::insert(Timer *timer)
{
    timer->order = ++m_order;
    m_heap.push_back(timer);
    timer->index = m_heap.size() - 1;
    rise(timer->index);
}

void TimerQueue::extract(Timer *timer)
{
    const auto index = std::exchange(timer->index, NotQueued);
    if (index == NotQueued)
        return;
    auto *last = m_heap.back();
    m_heap.pop_back();
    if (last == timer)
        return;
    put(last, index);
    rise(index);
    sink(last->index);
}

void TimerQueue::rise(size_t index)
{
    auto *timer = m_heap[index];
    while (index > 0 && timer->isBefore(*m_heap[(index - 1) / 2])) {
        put(m_heap[(index - 1) / 2], index);
        index = (index - 1) / 2;
    }
    put(timer, index);
}

void TimerQueue::sink(size_t index)
{
    auto *timer = m_heap[index];
    for (auto child = 2 * index + 1; child < m_heap.size(); child = 2 * index + 1) {
        if (child + 1 < m_heap.size() && m_heap[child + 1]->isBefore(*m_heap[child]))
            ++child;
        if (!m_heap[child]->isBefore(*timer))
            break;
        put(m_heap[child], index);
        index = child;
    }
    put(timer, index);
}

void TimerQueue::put(Timer *timer, size_t index)
{
    m_heap[index] = timer;
    timer->index = index;
}

} // namespace Limpid
