// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/dispatch/workerdispatcher.h"
#include "dispatcherthread.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Limpid;
using Kind = DispatcherThread::Kind;

namespace {

/// Counts the events posted to it; from any thread.
class Counter : public QObject
{
public:
    std::atomic<int> count = 0;
    std::function<void()> slot;

protected:
    void customEvent(QEvent *) override
    {
        ++count;
        if (slot)
            slot();
    }
};

void postTo(QObject *object)
{
    QCoreApplication::postEvent(object, new QEvent(QEvent::User));
}

bool turn(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    return QAbstractEventDispatcher::instance()->processEvents(flags);
}

// What waking up left behind: how the thread was told of this very test.
void settle()
{
    while (turn()) { }
}

int openDescriptors()
{
    return int(QDir(u"/proc/self/fd"_s).entryList(QDir::System | QDir::Files).size());
}

} // namespace

class TestEventDispatcher : public QObject
{
    Q_OBJECT

private slots:
    void aRoundTellsWhetherItDidSomething_data() { DispatcherThread::addRows(); }
    void aRoundTellsWhetherItDidSomething();
    void waitingIsAnnounced_data() { DispatcherThread::addRows(); }
    void waitingIsAnnounced();
    void whatIsPostedEndsAWait_data() { DispatcherThread::addRows(); }
    void whatIsPostedEndsAWait();
    void whatIsPostedMeanwhileComesInTheNextRound_data() { DispatcherThread::addRows(); }
    void whatIsPostedMeanwhileComesInTheNextRound();
    void wakingBeforeTheWaitIsNotLost_data() { DispatcherThread::addRows(); }
    void wakingBeforeTheWaitIsNotLost();
    void interruptingWhileSlotsRunEndsTheRound_data() { DispatcherThread::addRows(); }
    void interruptingWhileSlotsRunEndsTheRound();
    void whatIsToBeDeletedWaitsForItsOwnLoop_data() { DispatcherThread::addRows(); }
    void whatIsToBeDeletedWaitsForItsOwnLoop();
    void anInnerLoopEndsAlone_data() { DispatcherThread::addRows(); }
    void anInnerLoopEndsAlone();
    void aThreadEndsWhereverItIs_data() { DispatcherThread::addRows(); }
    void aThreadEndsWhereverItIs();
    void nobodyIsMissedInAStorm_data() { DispatcherThread::addRows(); }
    void nobodyIsMissedInAStorm();
    void twoThreadsWakeEachOther_data() { DispatcherThread::addRows(); }
    void twoThreadsWakeEachOther();
    void itsDescriptorsAreClosed();
};

void TestEventDispatcher::aRoundTellsWhetherItDidSomething()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        settle();
        QVERIFY(!turn());
        Counter counter;
        postTo(&counter);
        QVERIFY(turn());
        QCOMPARE(counter.count.load(), 1);
        QVERIFY(!turn());
    });
}

void TestEventDispatcher::waitingIsAnnounced()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        settle();
        auto *dispatcher = QAbstractEventDispatcher::instance();
        QSignalSpy awake(dispatcher, &QAbstractEventDispatcher::awake);
        QSignalSpy waits(dispatcher, &QAbstractEventDispatcher::aboutToBlock);
        turn();
        QCOMPARE(awake.size(), 1);
        QCOMPARE(waits.size(), 0);
        bool isOver = false;
        QTimer::singleShot(1, Qt::PreciseTimer, dispatcher, [&] { isOver = true; });
        while (!isOver)
            turn(QEventLoop::WaitForMoreEvents);
        QVERIFY(waits.size() > 0);
        QVERIFY(awake.size() > 1);
        // Whoever has something to do before the thread sleeps may post it: it does not sleep.
        Counter counter;
        QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &counter, [&] {
            postTo(&counter);
        });
        QVERIFY(turn(QEventLoop::WaitForMoreEvents));
        turn();
        QCOMPARE(counter.count.load(), 1);
    });
}

void TestEventDispatcher::whatIsPostedEndsAWait()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        settle();
        Counter counter;
        postTo(&counter);
        // It comes first, and there is nothing else that would end this one.
        QVERIFY(turn(QEventLoop::WaitForMoreEvents));
        QCOMPARE(counter.count.load(), 1);
    });
}

void TestEventDispatcher::whatIsPostedMeanwhileComesInTheNextRound()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        settle();
        Counter counter;
        counter.slot = [&] { postTo(&counter); };
        postTo(&counter);
        for (int i = 1; i <= 5; ++i) {
            QVERIFY(turn(QEventLoop::WaitForMoreEvents));
            QCOMPARE(counter.count.load(), i);
        }
    });
}

void TestEventDispatcher::wakingBeforeTheWaitIsNotLost()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        settle();
        auto *dispatcher = QAbstractEventDispatcher::instance();
        dispatcher->wakeUp();
        dispatcher->wakeUp();
        QVERIFY(turn(QEventLoop::WaitForMoreEvents));
        QVERIFY(!turn());
        dispatcher->wakeUp();
        QVERIFY(turn(QEventLoop::WaitForMoreEvents | QEventLoop::ExcludeSocketNotifiers));
        QVERIFY(!turn());
        std::thread other([dispatcher] { dispatcher->interrupt(); });
        other.join();
        QVERIFY(turn(QEventLoop::WaitForMoreEvents));
    });
}

void TestEventDispatcher::interruptingWhileSlotsRunEndsTheRound()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        settle();
        auto *dispatcher = QAbstractEventDispatcher::instance();
        Counter counter;
        counter.slot = [dispatcher] { dispatcher->interrupt(); };
        QTimer timer;
        QSignalSpy came(&timer, &QTimer::timeout);
        timer.start(0);
        postTo(&counter);
        QVERIFY(!turn(QEventLoop::WaitForMoreEvents));
        QCOMPARE(came.size(), 0);
        turn();
        QCOMPARE(came.size(), 1);
    });
}

void TestEventDispatcher::whatIsToBeDeletedWaitsForItsOwnLoop()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        QPointer<QObject> outer;
        QPointer<QObject> inner;
        bool outlivedInner = false;
        QEventLoop loop;
        QTimer::singleShot(0, &loop, [&] {
            outer = new QObject;
            outer->deleteLater();
            QEventLoop nested;
            QTimer::singleShot(0, &nested, [&] {
                inner = new QObject;
                inner->deleteLater();
                QTimer::singleShot(5, &nested, &QEventLoop::quit);
            });
            nested.exec();
            outlivedInner = outer && !inner;
            QTimer::singleShot(5, &loop, &QEventLoop::quit);
        });
        loop.exec();
        QVERIFY(outlivedInner);
        QVERIFY(!outer);
    });
}

void TestEventDispatcher::anInnerLoopEndsAlone()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        QList<int> ends;
        QEventLoop outer;
        QTimer::singleShot(0, &outer, [&] {
            QEventLoop inner;
            QTimer::singleShot(0, &inner, [&] { inner.exit(1); });
            ends.append(inner.exec());
            QTimer::singleShot(1, &outer, [&] { outer.exit(2); });
        });
        ends.append(outer.exec());
        QCOMPARE(ends, QList<int>({ 1, 2 }));
    });
}

// A lost interruption would leave one of them waiting for ever.
void TestEventDispatcher::aThreadEndsWhereverItIs()
{
    QFETCH(Kind, kind);
    for (int i = 0; i < 300; ++i) {
        DispatcherThread thread(kind);
        if (i % 3 == 0)
            thread.run([] {});
        if (i % 3 == 1)
            thread.context()->thread()->quit();
    }
}

void TestEventDispatcher::nobodyIsMissedInAStorm()
{
    QFETCH(Kind, kind);
    constexpr int Posters = 4;
    constexpr int Each = 20'000;
    DispatcherThread thread(kind);
    Counter *counter = nullptr;
    thread.run([&] { counter = new Counter; });
    auto *dispatcher = QAbstractEventDispatcher::instance(thread.context()->thread());
    std::vector<std::thread> posters;
    for (int i = 0; i < Posters; ++i) {
        posters.emplace_back([counter, dispatcher] {
            for (int n = 0; n < Each; ++n) {
                postTo(counter);
                dispatcher->wakeUp();
            }
        });
    }
    for (auto &poster : posters)
        poster.join();
    QTRY_COMPARE_WITH_TIMEOUT(counter->count.load(), Posters * Each, 30'000);
    thread.run([&] { delete counter; });
}

// Each sleeps nearly all the time: a wake-up that comes while it falls asleep must not be lost.
void TestEventDispatcher::twoThreadsWakeEachOther()
{
    QFETCH(Kind, kind);
    constexpr int Turns = 20'000;
    DispatcherThread one(kind);
    DispatcherThread two(kind);
    Counter *ping = nullptr;
    Counter *pong = nullptr;
    one.run([&] { ping = new Counter; });
    two.run([&] {
        pong = new Counter;
        pong->slot = [ping, pong] {
            if (pong->count < Turns)
                postTo(ping);
        };
    });
    one.run([&] { ping->slot = [pong] { postTo(pong); }; });
    postTo(ping);
    QTRY_COMPARE_WITH_TIMEOUT(pong->count.load(), Turns, 30'000);
    one.run([&] { delete ping; });
    two.run([&] { delete pong; });
}

void TestEventDispatcher::itsDescriptorsAreClosed()
{
    DispatcherThread(Kind::Worker).run([] {}); // whatever is opened once, is now
    const int before = openDescriptors();
    for (int i = 0; i < 10; ++i)
        DispatcherThread(Kind::Worker).run([] {});
    QCOMPARE(openDescriptors(), before);
}

QTEST_GUILESS_MAIN(TestEventDispatcher)
#include "tst_eventdispatcher.moc"
