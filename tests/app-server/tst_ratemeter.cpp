// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/ratemeter.h"

#include <QTest>

using namespace Limpid;

class RateMeterTest : public QObject
{
    Q_OBJECT

private slots:
    void oneValueIsNoRate();
    void aSteadyCounterHasItsRate();
    void aSingleMessageCountsForOneSecond();
    void aLateSnapshotDoesNotRaiseTheRate();
    void aCounterThatWentBackStartsAnew();
    void aTimeThatDoesNotAdvanceStartsAnew();
};

void RateMeterTest::oneValueIsNoRate()
{
    RateMeter meter;
    QCOMPARE(meter.perSecond(), 0.0);
    meter.add(1'000'000, 500);
    QCOMPARE(meter.perSecond(), 0.0);
}

void RateMeterTest::aSteadyCounterHasItsRate()
{
    RateMeter meter;
    for (int i = 0; i < 20; ++i) {
        meter.add(i * 250'000, quint64(i) * 25);
        if (i > 0)
            QCOMPARE(meter.perSecond(), 100.0);
    }
}

void RateMeterTest::aSingleMessageCountsForOneSecond()
{
    RateMeter meter;
    for (int i = 0; i < 5; ++i)
        meter.add(i * 250'000, 0);
    for (int i = 5; i < 9; ++i) {
        meter.add(i * 250'000, 1);
        QCOMPARE(meter.perSecond(), 1.0);
    }
    meter.add(9 * 250'000, 1);
    QCOMPARE(meter.perSecond(), 0.0);
}

void RateMeterTest::aLateSnapshotDoesNotRaiseTheRate()
{
    RateMeter meter;
    meter.add(0, 0);
    meter.add(4'000'000, 40);
    QCOMPARE(meter.perSecond(), 10.0);
}

void RateMeterTest::aCounterThatWentBackStartsAnew()
{
    RateMeter meter;
    meter.add(0, 1'000);
    meter.add(250'000, 2'000);
    meter.add(500'000, 10);
    QCOMPARE(meter.perSecond(), 0.0);
    meter.add(1'500'000, 17);
    QCOMPARE(meter.perSecond(), 7.0);
}

void RateMeterTest::aTimeThatDoesNotAdvanceStartsAnew()
{
    RateMeter meter;
    meter.add(1'000'000, 0);
    meter.add(1'000'000, 9);
    QCOMPARE(meter.perSecond(), 0.0);
    meter.add(2'000'000, 12);
    QCOMPARE(meter.perSecond(), 3.0);
}

QTEST_GUILESS_MAIN(RateMeterTest)
#include "tst_ratemeter.moc"
