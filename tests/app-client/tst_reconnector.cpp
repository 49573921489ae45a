// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/reconnector.h"

#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace std::chrono_literals;

class TestReconnector : public QObject
{
    Q_OBJECT

private slots:
    void theBoundOfTheWaitDoublesTo30Seconds();
    void theWaitIsDrawnFromAllOfIt();
    void aResetBeginsAnew();
    void onlyWhatHeldBeginsAnew_data();
    void onlyWhatHeldBeginsAnew();
    void whatBreaksAtOnceIsWaitedForLongerEachTime();
    void itTriesWhenTheWaitIsOver();
    void itCanBeHurried();
    void whatIsStoppedIsNotTried();
};

void TestReconnector::theBoundOfTheWaitDoublesTo30Seconds()
{
    Backoff backoff([] { return 0.999'999; });
    std::chrono::milliseconds bound = 250ms;
    for (int i = 0; i < 12; ++i) {
        QCOMPARE(backoff.next(), bound - 1ms);
        bound = std::min(2 * bound, std::chrono::milliseconds(30s));
    }
}

void TestReconnector::theWaitIsDrawnFromAllOfIt()
{
    double random = 0;
    Backoff backoff([&random] { return random; });
    QCOMPARE(backoff.next(), 0ms);
    random = 0.5;
    QCOMPARE(backoff.next(), 250ms);
}

void TestReconnector::aResetBeginsAnew()
{
    Backoff backoff([] { return 0.5; });
    for (int i = 0; i < 5; ++i)
        (void)backoff.next();
    backoff.reset();
    QCOMPARE(backoff.next(), 125ms);
}

void TestReconnector::onlyWhatHeldBeginsAnew_data()
{
    QTest::addColumn<int>("held");
    QTest::addColumn<int>("wait");
    // After five waits the bound is 8 s.
    QTest::newRow("broken at once") << 0 << 4'000;
    QTest::newRow("broken before the bound") << 8'000 << 4'000;
    QTest::newRow("held") << 8'001 << 125;
}

void TestReconnector::onlyWhatHeldBeginsAnew()
{
    QFETCH(int, held);
    Backoff backoff([] { return 0.5; });
    for (int i = 0; i < 5; ++i)
        (void)backoff.next();
    backoff.held(std::chrono::milliseconds(held));
    QTEST(int(backoff.next().count()), "wait");
}

void TestReconnector::whatBreaksAtOnceIsWaitedForLongerEachTime()
{
    Reconnector reconnector(Backoff([] { return 0.999; }));
    for (int i = 0; i < 8; ++i) {
        reconnector.begin();
        reconnector.succeed();
        QVERIFY(!reconnector.isTrying());
        QVERIFY(!reconnector.isWaiting());
    }
    reconnector.begin();
    QVERIFY(reconnector.secondsLeft() > 20); // of about 30
    reconnector.stop();
    reconnector.begin();
    QCOMPARE(reconnector.secondsLeft(), 1);
}

void TestReconnector::itTriesWhenTheWaitIsOver()
{
    Reconnector reconnector(Backoff([] { return 0.1; }));
    QSignalSpy tries(&reconnector, &Reconnector::tryNow);
    QSignalSpy seconds(&reconnector, &Reconnector::secondsLeftChanged);
    QVERIFY(!reconnector.isTrying());
    reconnector.begin();
    QVERIFY(reconnector.isWaiting());
    QCOMPARE(seconds.size(), 1);
    QCOMPARE(seconds.at(0).at(0).toInt(), 1);
    QTRY_COMPARE(tries.size(), 1);
    QVERIFY(!reconnector.isWaiting());
    QVERIFY(reconnector.isTrying());
}

void TestReconnector::itCanBeHurried()
{
    Reconnector reconnector(Backoff([] { return 0.999; }));
    QSignalSpy tries(&reconnector, &Reconnector::tryNow);
    reconnector.hurry();
    QCOMPARE(tries.size(), 0);
    for (int i = 1; i <= 8; ++i) {
        reconnector.begin();
        reconnector.hurry();
        QCOMPARE(tries.size(), i);
    }
    QVERIFY(reconnector.isTrying());
}

void TestReconnector::whatIsStoppedIsNotTried()
{
    Reconnector reconnector(Backoff([] { return 0.0; }));
    QSignalSpy tries(&reconnector, &Reconnector::tryNow);
    reconnector.begin();
    reconnector.stop();
    QCOMPARE(reconnector.secondsLeft(), 0);
    QVERIFY(!reconnector.isTrying());
    QVERIFY(!QTest::qWaitFor([&tries] { return tries.size() > 0; }, 100));
}

QTEST_GUILESS_MAIN(TestReconnector)
#include "tst_reconnector.moc"
