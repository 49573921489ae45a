// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/dispatch/timerqueue.h"

#include <QObject>
#include <QTest>
#include <QTimerEvent>

#include <random>

using namespace Limpid;
using namespace std::chrono_literals;

namespace {

/// Notes which timers reach it, and may do something then.
class Listener : public QObject
{
public:
    QList<int> heard;
    std::function<void(int)> slot;

protected:
    void timerEvent(QTimerEvent *event) override
    {
        heard.append(event->timerId());
        if (const auto now = slot) // it may be replaced meanwhile
            now(event->timerId());
    }
};

} // namespace

class TestTimerQueue : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_now = 1'000s + 123'456'789ns; }
    void aPreciseTimerKeepsItsPeriod();
    void waitingTimesAreRoundedUp();
    void aCoarseTimerIsAtMostFivePercentOff_data();
    void aCoarseTimerIsAtMostFivePercentOff();
    void coarseTimersMeet();
    void aVeryCoarseTimerComesOnTheSecond_data();
    void aVeryCoarseTimerComesOnTheSecond();
    void latenessIsNotMadeUpFor();
    void nothingIsOnceEveryTime();
    void whatIsStartedMeanwhileWaits();
    void aBusyTimerIsNotSentAgain();
    void aNumberMayBeUsedAgainInItsOwnSlot();
    void allOfAnObjectGo();
    void whatIsAskedForIsTold();
    void theOrderIsThatOfTheDeadlines();

private:
    std::chrono::nanoseconds m_now {};
    TimerQueue::Clock m_clock = [this] { return m_now; };
};

void TestTimerQueue::aPreciseTimerKeepsItsPeriod()
{
    Listener listener;
    TimerQueue queue(m_clock);
    queue.add(1, 10ms, Qt::PreciseTimer, &listener);
    m_now += 10ms - 1ns;
    QCOMPARE(queue.activate(), 0);
    m_now += 3ms + 1ns; // 3 ms late
    QCOMPARE(queue.activate(), 1);
    QCOMPARE(*queue.remaining(1), 7ms);
    m_now += 7ms;
    QCOMPARE(queue.activate(), 1);
    QCOMPARE(listener.heard.size(), 2);
}

void TestTimerQueue::waitingTimesAreRoundedUp()
{
    Listener listener;
    TimerQueue queue(m_clock);
    QVERIFY(!queue.untilNext());
    queue.add(1, 10ms, Qt::PreciseTimer, &listener);
    QCOMPARE(*queue.untilNext(), 10ms);
    m_now += 1ns;
    QCOMPARE(*queue.untilNext(), 10ms);
    m_now += 10ms - 2ns;
    QCOMPARE(*queue.untilNext(), 1ms);
    m_now += 5ms;
    QCOMPARE(*queue.untilNext(), 0ms);
    QCOMPARE(*queue.remaining(1), 0ms);
}

void TestTimerQueue::aCoarseTimerIsAtMostFivePercentOff_data()
{
    QTest::addColumn<int>("interval");
    for (const int interval : { 1, 19, 20, 21, 39, 50, 99, 100, 105, 133, 250, 999, 5'000, 19'999 })
        QTest::addRow("%d ms", interval) << interval;
}

void TestTimerQueue::aCoarseTimerIsAtMostFivePercentOff()
{
    QFETCH(int, interval);
    Listener listener;
    std::minstd_rand random(1);
    for (int i = 0; i < 200; ++i) {
        TimerQueue queue(m_clock);
        m_now += std::chrono::nanoseconds(random());
        queue.add(1, std::chrono::milliseconds(interval), Qt::CoarseTimer, &listener);
        // It does not add up over the periods.
        const auto start = m_now;
        for (int period = 1; period <= 10; ++period) {
            const auto exact = start + period * std::chrono::milliseconds(interval);
            const auto tolerance = interval <= 20 ? 0ns : interval * 50'000ns;
            m_now = std::max(m_now, exact - tolerance - 1ns);
            QCOMPARE(queue.activate(), 0);
            m_now = exact + tolerance;
            QCOMPARE(queue.activate(), 1);
        }
    }
}

void TestTimerQueue::coarseTimersMeet()
{
    m_now = 1'000s + 20ms;
    Listener listener;
    TimerQueue queue(m_clock);
    for (int i = 0; i < 50; ++i) {
        queue.add(i + 1, 2'000ms, Qt::CoarseTimer, &listener);
        m_now += 700'001ns;
    }
    m_now += *queue.untilNext();
    QCOMPARE(queue.activate(), 50);
}

void TestTimerQueue::aVeryCoarseTimerComesOnTheSecond_data()
{
    QTest::addColumn<int>("interval");
    QTest::addColumn<Qt::TimerType>("type");
    QTest::newRow("less than a second") << 300 << Qt::VeryCoarseTimer;
    QTest::newRow("a second") << 1'000 << Qt::VeryCoarseTimer;
    QTest::newRow("a second and a half") << 1'500 << Qt::VeryCoarseTimer;
    QTest::newRow("coarse, 20 seconds") << 20'000 << Qt::CoarseTimer;
}

void TestTimerQueue::aVeryCoarseTimerComesOnTheSecond()
{
    QFETCH(int, interval);
    QFETCH(Qt::TimerType, type);
    Listener listener;
    TimerQueue queue(m_clock);
    queue.add(1, std::chrono::milliseconds(interval), type, &listener);
    for (int i = 0; i < 5; ++i) {
        const auto before = m_now;
        const auto wait = *queue.remaining(1);
        QVERIFY(wait > 0ms);
        m_now += wait - 1ms;
        QCOMPARE(queue.activate(), 0);
        m_now += 1ms;
        m_now -= m_now % 1s; // the rest is what was rounded up
        QCOMPARE(queue.activate(), 1);
        QVERIFY(m_now - before <= std::chrono::milliseconds(interval) + 1s);
    }
}

void TestTimerQueue::latenessIsNotMadeUpFor()
{
    Listener listener;
    TimerQueue queue(m_clock);
    queue.add(1, 10ms, Qt::PreciseTimer, &listener);
    queue.add(2, 100ms, Qt::CoarseTimer, &listener);
    m_now += 10s + 95ms;
    QCOMPARE(queue.activate(), 2);
    QCOMPARE(queue.activate(), 0);
    QVERIFY(*queue.untilNext() > 0ms);
}

void TestTimerQueue::nothingIsOnceEveryTime()
{
    Listener listener;
    TimerQueue queue(m_clock);
    queue.add(1, 0ms, Qt::CoarseTimer, &listener);
    queue.add(2, 10ms, Qt::PreciseTimer, &listener);
    queue.add(3, 0ms, Qt::PreciseTimer, &listener);
    QCOMPARE(*queue.untilNext(), 0ms);
    QCOMPARE(queue.activate(), 0); // they do not count
    QCOMPARE(listener.heard, QList<int>({ 1, 3 }));
    m_now += 10ms;
    QCOMPARE(queue.activate(), 1);
    QCOMPARE(listener.heard.size(), 5);
}

void TestTimerQueue::whatIsStartedMeanwhileWaits()
{
    Listener listener;
    TimerQueue queue(m_clock);
    int next = 1;
    listener.slot = [&](int id) {
        queue.remove(id);
        queue.add(++next, 0ms, Qt::CoarseTimer, &listener);
    };
    queue.add(1, 0ms, Qt::CoarseTimer, &listener);
    for (int i = 1; i <= 3; ++i) {
        queue.activate();
        QCOMPARE(listener.heard.size(), i);
    }
}

void TestTimerQueue::aBusyTimerIsNotSentAgain()
{
    Listener listener;
    TimerQueue queue(m_clock);
    queue.add(1, 10ms, Qt::PreciseTimer, &listener);
    queue.add(2, 0ms, Qt::PreciseTimer, &listener);
    listener.slot = [&](int id) {
        listener.slot = {};
        QCOMPARE(id, 2);
        m_now += 25ms;
        queue.activate(); // as a nested loop does
        queue.activate();
        QCOMPARE(listener.heard, QList<int>({ 2, 1 }));
        QCOMPARE(*queue.untilNext(), 10ms);
    };
    queue.activate();
    QCOMPARE(*queue.untilNext(), 0ms);
}

void TestTimerQueue::aNumberMayBeUsedAgainInItsOwnSlot()
{
    Listener listener;
    TimerQueue queue(m_clock);
    queue.add(1, 10ms, Qt::PreciseTimer, &listener);
    listener.slot = [&](int) {
        QVERIFY(queue.remove(1));
        QVERIFY(!queue.remaining(1));
        queue.add(1, 50ms, Qt::PreciseTimer, &listener);
    };
    m_now += 10ms;
    QCOMPARE(queue.activate(), 1);
    QCOMPARE(*queue.remaining(1), 50ms);
    listener.slot = [&](int) { QVERIFY(queue.removeAllOf(&listener)); };
    m_now += 50ms;
    QCOMPARE(queue.activate(), 1);
    QVERIFY(!queue.untilNext());
}

void TestTimerQueue::allOfAnObjectGo()
{
    Listener one;
    Listener other;
    TimerQueue queue(m_clock);
    queue.add(1, 10ms, Qt::PreciseTimer, &one);
    queue.add(2, 10ms, Qt::PreciseTimer, &other);
    queue.add(3, 10ms, Qt::PreciseTimer, &one);
    QVERIFY(queue.removeAllOf(&one));
    QVERIFY(!queue.removeAllOf(&one));
    QVERIFY(!queue.remove(3));
    m_now += 10ms;
    QCOMPARE(queue.activate(), 1);
    QCOMPARE(other.heard, QList<int>({ 2 }));
}

void TestTimerQueue::whatIsAskedForIsTold()
{
    Listener listener;
    TimerQueue queue(m_clock);
    queue.add(1, 1'234ms, Qt::VeryCoarseTimer, &listener);
    const auto timers = queue.timersOf(&listener);
    QCOMPARE(timers.size(), 1);
    QCOMPARE(timers[0].timerId, 1);
    QCOMPARE(timers[0].interval, 1'234);
    QCOMPARE(timers[0].timerType, Qt::VeryCoarseTimer);
    QVERIFY(queue.timersOf(this).isEmpty());
}

void TestTimerQueue::theOrderIsThatOfTheDeadlines()
{
    constexpr int Many = 2'000;
    Listener listener;
    TimerQueue queue(m_clock);
    std::minstd_rand random(1);
    QHash<int, int> intervals;
    for (int id = 1; id <= Many; ++id) {
        const int interval = 1 + int(random() % 10'000);
        queue.add(id, std::chrono::milliseconds(interval), Qt::PreciseTimer, &listener);
        intervals.insert(id, interval);
    }
    for (int id = 3; id <= Many; id += 3) {
        QVERIFY(queue.remove(id));
        intervals.remove(id);
    }
    m_now += 10s;
    QCOMPARE(queue.activate(), int(intervals.size()));
    int last = 0;
    for (const int id : std::as_const(listener.heard)) {
        QVERIFY(intervals.value(id) >= last);
        last = intervals.take(id);
    }
    QVERIFY(intervals.isEmpty());
}

QTEST_GUILESS_MAIN(TestTimerQueue)
#include "tst_timerqueue.moc"
