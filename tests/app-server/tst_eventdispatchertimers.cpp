// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatcherthread.h"
#include "socketpair.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>
#include <QTimerEvent>

#include <memory>
#include <random>

using namespace Limpid;
using Kind = DispatcherThread::Kind;

namespace {

/// Has timers of its own, and does something when one comes.
class Listener : public QObject
{
public:
    int count = 0;
    std::function<void(int)> slot;

protected:
    void timerEvent(QTimerEvent *event) override
    {
        ++count;
        if (const auto now = slot) // it may be replaced meanwhile
            now(event->timerId());
    }
};

bool turn(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    return QAbstractEventDispatcher::instance()->processEvents(flags);
}

} // namespace

class TestEventDispatcherTimers : public QObject
{
    Q_OBJECT

private slots:
    void aTimerIsNeverEarly_data();
    void aTimerIsNeverEarly();
    void nothingIsOnceARoundBesideSockets_data() { DispatcherThread::addRows(); }
    void nothingIsOnceARoundBesideSockets();
    void aTimerMayBeChangedInItsOwnSlot_data() { DispatcherThread::addRows(); }
    void aTimerMayBeChangedInItsOwnSlot();
    void aBusyTimerIsNotSentIntoANestedLoop_data() { DispatcherThread::addRows(); }
    void aBusyTimerIsNotSentIntoANestedLoop();
    void timersCanBeLeftOut_data() { DispatcherThread::addRows(); }
    void timersCanBeLeftOut();
    void timersGoWithTheirObject_data() { DispatcherThread::addRows(); }
    void timersGoWithTheirObject();
    void timersMoveWithTheirObject_data() { DispatcherThread::addRows(); }
    void timersMoveWithTheirObject();
    void thousandsComeOnceEach_data() { DispatcherThread::addRows(); }
    void thousandsComeOnceEach();
};

void TestEventDispatcherTimers::aTimerIsNeverEarly_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Qt::TimerType>("type");
    QTest::addColumn<int>("interval");
    QTest::addColumn<int>("earliest");
    for (const auto &[kind, name] :
         { std::pair(Kind::Qt, "Qt's"), { Kind::Worker, "the workers'" } }) {
        QTest::addRow("%s, precise", name) << kind << Qt::PreciseTimer << 13 << 13;
        QTest::addRow("%s, coarse", name) << kind << Qt::CoarseTimer << 200 << 190;
        QTest::addRow("%s, very coarse", name) << kind << Qt::VeryCoarseTimer << 1'000 << 490;
    }
}

void TestEventDispatcherTimers::aTimerIsNeverEarly()
{
    QFETCH(Kind, kind);
    QFETCH(Qt::TimerType, type);
    QFETCH(int, interval);
    QFETCH(int, earliest);
    DispatcherThread(kind).run([=] {
        QTimer timer;
        timer.setTimerType(type);
        timer.setSingleShot(true);
        bool isOver = false;
        QObject::connect(&timer, &QTimer::timeout, &timer, [&] { isOver = true; });
        QElapsedTimer clock;
        clock.start();
        timer.start(interval);
        QVERIFY(timer.remainingTime() > 0);
        QVERIFY(DispatcherThread::until([&] { return isOver; }));
        QVERIFY2(clock.elapsed() >= earliest, qPrintable(QString::number(clock.elapsed())));
    });
}

void TestEventDispatcherTimers::nothingIsOnceARoundBesideSockets()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        SocketPair pair;
        QSocketNotifier read(pair.near(), QSocketNotifier::Read);
        int reads = 0;
        QObject::connect(&read, &QSocketNotifier::activated, &read, [&] { ++reads; });
        pair.send("never read");
        Listener listener;
        listener.startTimer(0);
        for (int i = 1; i <= 100; ++i) {
            turn(QEventLoop::WaitForMoreEvents);
            QCOMPARE(listener.count, i);
            QCOMPARE(reads, i);
        }
    });
}

void TestEventDispatcherTimers::aTimerMayBeChangedInItsOwnSlot()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        Listener listener;
        int second = 0;
        const int first = listener.startTimer(5, Qt::PreciseTimer);
        listener.slot = [&](int id) {
            if (listener.count == 1) {
                QCOMPARE(id, first);
                QVERIFY(dispatcher->remainingTime(first) >= 0);
                QCOMPARE(dispatcher->registeredTimers(&listener).size(), 1);
                listener.killTimer(first);
                QVERIFY(dispatcher->registeredTimers(&listener).isEmpty());
                second = listener.startTimer(7, Qt::PreciseTimer);
            } else {
                QCOMPARE(id, second);
                QVERIFY(dispatcher->unregisterTimers(&listener));
                QVERIFY(!dispatcher->unregisterTimer(id));
            }
        };
        QVERIFY(DispatcherThread::until([&] { return listener.count == 2; }));
        QVERIFY(dispatcher->registeredTimers(&listener).isEmpty());
    });
}

void TestEventDispatcherTimers::aBusyTimerIsNotSentIntoANestedLoop()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        Listener slow;
        Listener quick;
        bool isNested = false;
        slow.slot = [&](int) {
            slow.slot = {};
            isNested = true;
            const int before = quick.count;
            QVERIFY(DispatcherThread::until([&] { return quick.count >= before + 20; }));
            QCOMPARE(slow.count, 1);
            isNested = false;
        };
        slow.startTimer(1, Qt::PreciseTimer);
        quick.startTimer(1, Qt::PreciseTimer);
        QVERIFY(DispatcherThread::until([&] { return slow.count > 1; }));
        QVERIFY(!isNested);
    });
}

void TestEventDispatcherTimers::timersCanBeLeftOut()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        while (turn()) { } // what woke the thread for this very test
        Listener listener;
        listener.startTimer(0);
        QVERIFY(!turn(QEventLoop::X11ExcludeTimers));
        QCOMPARE(listener.count, 0);
        QVERIFY(!turn()); // those of 0 milliseconds do not count
        QCOMPARE(listener.count, 1);
    });
}

void TestEventDispatcherTimers::timersGoWithTheirObject()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        auto listener = std::make_unique<Listener>();
        auto doomed = std::make_unique<Listener>();
        doomed->startTimer(0);
        doomed->startTimer(1, Qt::PreciseTimer);
        listener->slot = [&](int) { doomed.reset(); };
        listener->startTimer(0);
        turn();
        turn();
        QVERIFY(!doomed);
        listener->slot = [&](int) { listener.reset(); };
        turn();
        QVERIFY(!listener);
    });
}

void TestEventDispatcherTimers::timersMoveWithTheirObject()
{
    QFETCH(Kind, kind);
    DispatcherThread from(kind);
    DispatcherThread to(kind);
    Listener *listener = nullptr;
    from.run([&] {
        listener = new Listener;
        listener->startTimer(3, Qt::PreciseTimer);
        listener->moveToThread(to.context()->thread());
        QVERIFY(QAbstractEventDispatcher::instance()->registeredTimers(listener).isEmpty());
    });
    to.run([&] {
        QVERIFY(DispatcherThread::until([&] { return listener->count > 2; }));
        delete listener;
    });
}

void TestEventDispatcherTimers::thousandsComeOnceEach()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        constexpr int Many = 5'000;
        QObject context;
        std::minstd_rand random(1);
        std::vector<std::unique_ptr<QTimer>> timers;
        std::vector<int> counts(Many);
        int came = 0;
        for (int i = 0; i < Many; ++i) {
            auto timer = std::make_unique<QTimer>();
            timer->setSingleShot(true);
            timer->setTimerType(i % 2 ? Qt::PreciseTimer : Qt::CoarseTimer);
            QObject::connect(timer.get(), &QTimer::timeout, &context, [&, i] {
                ++counts[size_t(i)];
                ++came;
            });
            timer->start(int(random() % 200));
            timers.push_back(std::move(timer));
        }
        int stopped = 0;
        for (int i = 0; i < Many; i += 3) {
            timers[size_t(i)]->stop();
            ++stopped;
        }
        QVERIFY(DispatcherThread::until([&] { return came >= Many - stopped; }));
        for (int i = 0; i < Many; ++i)
            QCOMPARE(counts[size_t(i)], i % 3 ? 1 : 0);
    });
}

QTEST_GUILESS_MAIN(TestEventDispatcherTimers)
#include "tst_eventdispatchertimers.moc"
