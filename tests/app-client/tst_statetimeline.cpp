// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/statetimeline.h"

#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestStateTimeline : public QObject
{
    Q_OBJECT

private slots:
    void everyStateHasItsDwellTime();
    void theNewestStateGoesOn();
    void theSameStateTwiceIsOneSegment();
    void phasesBelongToTheNewestConnecting();
    void aCloseBelongsToClosedOnly();
    void theOldestSegmentsGoPastTheLimit();
    void openingAgainIsAReconnect();
    void aClockThatStandsStillGivesZeroAndNotLess();
};

void TestStateTimeline::everyStateHasItsDwellTime()
{
    qint64 now = 1'000'000;
    StateTimeline timeline([&now] { return now; });
    QCOMPARE(timeline.state(), ReadyState::Closed);
    timeline.begin(ReadyState::Connecting);
    now += 940;
    timeline.begin(ReadyState::Open);
    now += 192'000'000;
    timeline.begin(ReadyState::Closing);
    now += 45;
    timeline.begin(ReadyState::Closed);

    QCOMPARE(timeline.count(), 4);
    QCOMPARE(timeline.dwell(0), 940);
    QCOMPARE(timeline.dwell(1), 192'000'000);
    QCOMPARE(timeline.dwell(2), 45);
    QCOMPARE(timeline.segment(1).begin, 1'000'940);
    QCOMPARE(timeline.segment(1).end, 193'000'940);
    QCOMPARE(timeline.state(), ReadyState::Closed);
}

void TestStateTimeline::theNewestStateGoesOn()
{
    qint64 now = 0;
    StateTimeline timeline([&now] { return now; });
    timeline.begin(ReadyState::Open);
    now = 250'000;
    QCOMPARE(timeline.dwell(0), 250'000);
    QCOMPARE(timeline.segment(0).end, -1);
    now = 500'000;
    QCOMPARE(timeline.dwell(0), 500'000);
}

void TestStateTimeline::theSameStateTwiceIsOneSegment()
{
    StateTimeline timeline([] { return 0; });
    const QSignalSpy changed(&timeline, &StateTimeline::changed);
    timeline.begin(ReadyState::Open);
    timeline.begin(ReadyState::Open);
    QCOMPARE(timeline.count(), 1);
    QCOMPARE(changed.count(), 1);
}

void TestStateTimeline::phasesBelongToTheNewestConnecting()
{
    StateTimeline timeline([] { return 0; });
    const ConnectTimes first { 1, 2, -1, 3 };
    const ConnectTimes second { 4, 5, -1, 6 };
    timeline.setPhases(first); // nothing to belong to
    timeline.begin(ReadyState::Connecting);
    timeline.setPhases(first);
    timeline.begin(ReadyState::Closed);
    timeline.begin(ReadyState::Connecting);
    timeline.begin(ReadyState::Open);
    timeline.setPhases(second);
    QCOMPARE(timeline.segment(0).phases, first);
    QCOMPARE(timeline.segment(2).phases, second);
    QCOMPARE(timeline.segment(3).phases, ConnectTimes());
}

void TestStateTimeline::aCloseBelongsToClosedOnly()
{
    StateTimeline timeline([] { return 0; });
    const CloseEvent kicked { true, 4001, u"be kind"_s };
    timeline.begin(ReadyState::Open);
    timeline.setClose(kicked);
    QCOMPARE(timeline.segment(0).close, CloseEvent());
    timeline.begin(ReadyState::Closed);
    timeline.setClose(kicked);
    QCOMPARE(timeline.segment(1).close, kicked);
}

void TestStateTimeline::theOldestSegmentsGoPastTheLimit()
{
    qint64 now = 0;
    StateTimeline timeline([&now] { return ++now; }, 3);
    for (int i = 0; i < 5; ++i)
        timeline.begin(i % 2 == 0 ? ReadyState::Connecting : ReadyState::Closed);
    QCOMPARE(timeline.count(), 3);
    QCOMPARE(timeline.dropped(), 2);
    QCOMPARE(timeline.segment(0).begin, 3);
}

void TestStateTimeline::openingAgainIsAReconnect()
{
    StateTimeline timeline([] { return 0; });
    timeline.begin(ReadyState::Open);
    QCOMPARE(timeline.reconnects(), 0);
    timeline.begin(ReadyState::Closed);
    timeline.begin(ReadyState::Connecting);
    timeline.begin(ReadyState::Open);
    QCOMPARE(timeline.reconnects(), 1);
}

void TestStateTimeline::aClockThatStandsStillGivesZeroAndNotLess()
{
    qint64 now = 10;
    StateTimeline timeline([&now] { return now; });
    timeline.begin(ReadyState::Open);
    QCOMPARE(timeline.dwell(0), 0);
    now = 9;
    QCOMPARE(timeline.dwell(0), 0);
}

QTEST_GUILESS_MAIN(TestStateTimeline)
#include "tst_statetimeline.moc"
