// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatcherthread.h"
#include "notifiercounter.h"
#include "socketpair.h"

#include <QTemporaryFile>
#include <QTest>

#include <memory>
#include <unistd.h>

using namespace Limpid;
using Kind = DispatcherThread::Kind;

/// Descriptors that are no sockets, are closed too early, or mean another file suddenly.
class TestEventDispatcherDescriptors : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsAlwaysReady_data() { DispatcherThread::addRows(); }
    void aFileIsAlwaysReady();
    void aReusedNumberIsAnotherSocket_data();
    void aReusedNumberIsAnotherSocket();
    void aClosedFileThatLivesOnDoesNotSpin();
    void aSocketClosedBeforeItsNotifierIsHarmless_data() { DispatcherThread::addRows(); }
    void aSocketClosedBeforeItsNotifierIsHarmless();
};

void TestEventDispatcherDescriptors::aFileIsAlwaysReady()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        QTemporaryFile file;
        QVERIFY(file.open());
        SocketPair pair;
        pair.send("x");
        Counter read(file.handle(), QSocketNotifier::Read);
        Counter write(file.handle(), QSocketNotifier::Write);
        Counter exception(file.handle(), QSocketNotifier::Exception);
        Counter socket(pair.near(), QSocketNotifier::Read);
        for (int i = 1; i <= 3; ++i) {
            turn(QEventLoop::WaitForMoreEvents);
            QCOMPARE(read.count, i);
            QCOMPARE(write.count, i);
            QCOMPARE(exception.count, 0);
            QCOMPARE(socket.count, i);
        }
        write.setEnabled(false);
        turn();
        QCOMPARE(read.count, 4);
        QCOMPARE(write.count, 3);
        read.setEnabled(false);
        socket.setEnabled(false);
        QVERIFY(idleRounds() < 10);
    });
}

void TestEventDispatcherDescriptors::aReusedNumberIsAnotherSocket_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("goesFirst");
    QTest::addColumn<bool>("livesOn");
    QTest::newRow("Qt's, notifier first") << Kind::Qt << true << false;
    QTest::newRow("Qt's, socket first") << Kind::Qt << false << false;
    QTest::newRow("Qt's, socket first, a duplicate lives on") << Kind::Qt << false << true;
    QTest::newRow("the workers', notifier first") << Kind::Worker << true << false;
    QTest::newRow("the workers', socket first") << Kind::Worker << false << false;
    QTest::newRow("the workers', notifier first, a duplicate lives on")
        << Kind::Worker << true << true;
    QTest::newRow("the workers', socket first, a duplicate lives on")
        << Kind::Worker << false << true;
}

void TestEventDispatcherDescriptors::aReusedNumberIsAnotherSocket()
{
    QFETCH(Kind, kind);
    QFETCH(bool, goesFirst);
    QFETCH(bool, livesOn);
    DispatcherThread(kind).run([goesFirst, livesOn] {
        SocketPair old;
        SocketPair fresh;
        auto before = std::make_unique<Counter>(old.near(), QSocketNotifier::Read);
        turn(); // it is armed
        const int number = old.near();
        const int duplicate = livesOn ? ::dup(number) : -1;
        if (goesFirst)
            before.reset();
        QCOMPARE(::dup2(fresh.near(), number), number); // closes it, and takes its number
        Counter after(number, QSocketNotifier::Read);
        before.reset();
        if (livesOn)
            old.send("for the duplicate");
        turn();
        QCOMPARE(after.count, 0);
        QVERIFY(idleRounds() < 10);
        fresh.send("x");
        turn();
        QCOMPARE(after.count, 1);
        after.setEnabled(false);
        if (livesOn)
            ::close(duplicate);
    });
}

// Qt's polls the number, which is free: it has no such case.
void TestEventDispatcherDescriptors::aClosedFileThatLivesOnDoesNotSpin()
{
    DispatcherThread(Kind::Worker).run([] {
        SocketPair pair;
        SocketPair other;
        Counter others(other.near(), QSocketNotifier::Read);
        auto notifier = std::make_unique<Counter>(pair.near(), QSocketNotifier::Read);
        turn();
        const int duplicate = ::dup(pair.near());
        pair.closeNear();
        notifier.reset();
        pair.send("x");
        QVERIFY(idleRounds() < 10);
        other.send("x");
        turn();
        QCOMPARE(others.count, 1);
        ::close(duplicate);
    });
}

void TestEventDispatcherDescriptors::aSocketClosedBeforeItsNotifierIsHarmless()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        SocketPair pair;
        SocketPair other;
        Counter others(other.near(), QSocketNotifier::Read);
        auto read = std::make_unique<Counter>(pair.near(), QSocketNotifier::Read);
        auto write = std::make_unique<Counter>(pair.near(), QSocketNotifier::Write);
        turn();
        pair.closeNear();
        write.reset();
        turn(); // Qt's warns here
        QCOMPARE(read->count, 0);
        read.reset();
        other.send("x");
        turn();
        QCOMPARE(others.count, 1);
    });
}

QTEST_GUILESS_MAIN(TestEventDispatcherDescriptors)
#include "tst_eventdispatcherdescriptors.moc"
