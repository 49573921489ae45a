// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatcherthread.h"
#include "notifiercounter.h"
#include "socketpair.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEventLoop>
#include <QPointer>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <memory>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Limpid;
using Kind = DispatcherThread::Kind;

class TestEventDispatcherSockets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachTypeIsToldWhatItAskedFor_data() { DispatcherThread::addRows(); }
    void eachTypeIsToldWhatItAskedFor();
    void outOfBandDataIsAnException_data() { DispatcherThread::addRows(); }
    void outOfBandDataIsAnException();
    void whatIsNotReadIsToldAgain_data() { DispatcherThread::addRows(); }
    void whatIsNotReadIsToldAgain();
    void nothingReachesANotifierTakenAwayInTheSameRound_data();
    void nothingReachesANotifierTakenAwayInTheSameRound();
    void aNotifierMayGoInItsOwnSlot_data() { DispatcherThread::addRows(); }
    void aNotifierMayGoInItsOwnSlot();
    void aHangUpIsToldToReadersAndWriters_data() { DispatcherThread::addRows(); }
    void aHangUpIsToldToReadersAndWriters();
    void aBrokenPipeIsToldToItsWriter_data() { DispatcherThread::addRows(); }
    void aBrokenPipeIsToldToItsWriter();
    void aWriteNotifierIsSwitchedWithinARound_data() { DispatcherThread::addRows(); }
    void aWriteNotifierIsSwitchedWithinARound();
    void aNestedLoopServesTheOthers_data() { DispatcherThread::addRows(); }
    void aNestedLoopServesTheOthers();
    void notifiersCanBeLeftOut_data() { DispatcherThread::addRows(); }
    void notifiersCanBeLeftOut();
    void moreThanOneWaitTakesAreAllServed_data() { DispatcherThread::addRows(); }
    void moreThanOneWaitTakesAreAllServed();
};

void TestEventDispatcherSockets::initTestCase()
{
    rlimit limit {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = qMin<rlim_t>(limit.rlim_max, 4'096);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

void TestEventDispatcherSockets::eachTypeIsToldWhatItAskedFor()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        SocketPair pair;
        Counter read(pair.near(), QSocketNotifier::Read);
        Counter write(pair.near(), QSocketNotifier::Write);
        Counter exception(pair.near(), QSocketNotifier::Exception);
        turn();
        QCOMPARE(read.count, 0);
        QCOMPARE(write.count, 1);
        pair.fill();
        turn();
        QCOMPARE(write.count, 1);
        pair.send("x");
        turn();
        QCOMPARE(read.count, 1);
        QCOMPARE(write.count, 1);
        QCOMPARE(exception.count, 0);
    });
}

void TestEventDispatcherSockets::outOfBandDataIsAnException()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket client;
        client.connectToHost(server.serverAddress(), server.serverPort());
        QVERIFY(client.waitForConnected());
        QVERIFY(server.waitForNewConnection(5'000));
        const std::unique_ptr<QTcpSocket> accepted(server.nextPendingConnection());
        const int number = ::dup(int(accepted->socketDescriptor()));
        Counter exception(number, QSocketNotifier::Exception);
        QCOMPARE(::send(int(client.socketDescriptor()), "!", 1, MSG_OOB), 1);
        QVERIFY(DispatcherThread::until([&] { return exception.count > 0; }));
        exception.setEnabled(false);
        ::close(number);
    });
}

void TestEventDispatcherSockets::whatIsNotReadIsToldAgain()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        SocketPair pair;
        Counter read(pair.near(), QSocketNotifier::Read);
        pair.send("x");
        for (int i = 1; i <= 3; ++i) {
            turn();
            QCOMPARE(read.count, i);
        }
        QCOMPARE(pair.take(), "x");
        turn();
        QCOMPARE(read.count, 3);
    });
}

void TestEventDispatcherSockets::nothingReachesANotifierTakenAwayInTheSameRound_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("how");
    for (const auto *how : { "disabled", "enabled again", "deleted", "made anew" }) {
        QTest::addRow("Qt's, %s", how) << Kind::Qt << QString::fromLatin1(how);
        QTest::addRow("the workers', %s", how) << Kind::Worker << QString::fromLatin1(how);
    }
}

// Whichever of two is activated first takes the other away.
void TestEventDispatcherSockets::nothingReachesANotifierTakenAwayInTheSameRound()
{
    QFETCH(Kind, kind);
    QFETCH(QString, how);
    DispatcherThread(kind).run([how] {
        std::array<SocketPair, 2> pairs;
        std::array<std::unique_ptr<Counter>, 2> counters;
        int activated = 0;
        const std::function<void(size_t)> onActivated = [&](size_t self) {
            ++activated;
            const auto other = 1 - self;
            (void)pairs[other].take();
            if (how == u"deleted" || how == u"made anew")
                counters[other].reset();
            else
                counters[other]->setEnabled(false);
            if (how == u"enabled again")
                counters[other]->setEnabled(true);
            if (how == u"made anew") {
                counters[other] = std::make_unique<Counter>(
                    pairs[other].near(), QSocketNotifier::Read, [&, other] { onActivated(other); });
            }
        };
        for (size_t i = 0; i < 2; ++i) {
            counters[i] = std::make_unique<Counter>(
                pairs[i].near(), QSocketNotifier::Read, [&, i] { onActivated(i); });
            pairs[i].send("x");
        }
        turn();
        QCOMPARE(activated, 1);
        if (how != u"enabled again" && how != u"made anew")
            return;
        const size_t back = counters[0]->count > 0 ? 1 : 0;
        (void)pairs[1 - back].take();
        turn();
        QCOMPARE(activated, 1);
        pairs[back].send("y");
        turn();
        QCOMPARE(activated, 2);
    });
}

void TestEventDispatcherSockets::aNotifierMayGoInItsOwnSlot()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        SocketPair pair;
        auto *write = new QSocketNotifier(pair.near(), QSocketNotifier::Write);
        const QPointer<QSocketNotifier> alive(write);
        Counter read(pair.near(), QSocketNotifier::Read);
        QObject::connect(write, &QSocketNotifier::activated, write, [write] { delete write; });
        turn();
        QVERIFY(!alive);
        pair.send("x");
        turn();
        QCOMPARE(read.count, 1);
    });
}

void TestEventDispatcherSockets::aHangUpIsToldToReadersAndWriters()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        SocketPair pair;
        pair.fill();
        Counter read(pair.near(), QSocketNotifier::Read);
        Counter write(pair.near(), QSocketNotifier::Write);
        Counter exception(pair.near(), QSocketNotifier::Exception);
        turn();
        QCOMPARE(write.count, 0);
        pair.closeFar();
        turn();
        QCOMPARE(read.count, 1);
        QCOMPARE(write.count, 1);
        QCOMPARE(exception.count, 1);
    });
}

void TestEventDispatcherSockets::aBrokenPipeIsToldToItsWriter()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        std::array<int, 2> ends { -1, -1 };
        QCOMPARE(::pipe2(ends.data(), O_NONBLOCK | O_CLOEXEC), 0);
        const QByteArray page(4'096, 'x');
        while (::write(ends[1], page.constData(), size_t(page.size())) > 0) { }
        Counter write(ends[1], QSocketNotifier::Write);
        turn();
        QCOMPARE(write.count, 0);
        ::close(ends[0]);
        turn();
        QCOMPARE(write.count, 1);
        write.setEnabled(false);
        ::close(ends[1]);
    });
}

void TestEventDispatcherSockets::aWriteNotifierIsSwitchedWithinARound()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        SocketPair pair;
        Counter read(pair.near(), QSocketNotifier::Read);
        Counter write(pair.near(), QSocketNotifier::Write);
        write.setEnabled(false);
        turn();
        QCOMPARE(write.count, 0);
        write.setEnabled(true);
        turn();
        QCOMPARE(write.count, 1);
        write.setEnabled(false);
        write.setEnabled(true);
        turn();
        QCOMPARE(write.count, 2);
        write.setEnabled(false);
        pair.send("x");
        turn();
        QCOMPARE(read.count, 1);
        QCOMPARE(write.count, 2);
    });
}

void TestEventDispatcherSockets::aNestedLoopServesTheOthers()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        std::array<SocketPair, 3> pairs;
        std::vector<std::unique_ptr<Counter>> counters;
        int depth = 0;
        int deepest = 0;
        for (const auto &pair : pairs) {
            counters.push_back(std::make_unique<Counter>(pair.near(), QSocketNotifier::Read, [&] {
                (void)pair.take();
                deepest = qMax(deepest, ++depth);
                turn();
                --depth;
            }));
            pair.send("x");
        }
        turn();
        QCOMPARE(deepest, 3);
        for (const auto &counter : counters)
            QCOMPARE(counter->count, 1);
        turn();
        for (const auto &counter : counters)
            QCOMPARE(counter->count, 1);
    });
}

void TestEventDispatcherSockets::notifiersCanBeLeftOut()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        SocketPair pair;
        Counter read(pair.near(), QSocketNotifier::Read);
        pair.send("x");
        turn(QEventLoop::ExcludeSocketNotifiers);
        QCOMPARE(read.count, 0);
        // It still waits for what is not left out.
        bool isOver = false;
        QTimer::singleShot(1, Qt::PreciseTimer, &read, [&] { isOver = true; });
        while (!isOver)
            turn(QEventLoop::ExcludeSocketNotifiers | QEventLoop::WaitForMoreEvents);
        QCOMPARE(read.count, 0);
        turn();
        QCOMPARE(read.count, 1);
    });
}

void TestEventDispatcherSockets::moreThanOneWaitTakesAreAllServed()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        constexpr int Many = 1'200;
        std::vector<std::unique_ptr<Counter>> counters;
        for (int i = 0; i < Many; ++i) {
            const int number = ::eventfd(1, EFD_CLOEXEC);
            QVERIFY(number >= 0);
            counters.push_back(std::make_unique<Counter>(number, QSocketNotifier::Read));
        }
        // None of them is ever read: still each has its turn.
        for (int i = 0; i < 3; ++i)
            turn();
        for (const auto &counter : counters) {
            QVERIFY(counter->count > 0);
            counter->setEnabled(false);
            ::close(int(counter->socket()));
        }
    });
}

QTEST_GUILESS_MAIN(TestEventDispatcherSockets)
#include "tst_eventdispatchersockets.moc"
