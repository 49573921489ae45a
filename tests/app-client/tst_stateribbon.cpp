// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/ribbonlayout.h"
#include "app-client/gui/stateribbon.h"
#include "app-client/inspect/statetimeline.h"
#include "common/gui/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestStateRibbon : public QObject
{
    Q_OBJECT

private slots:
    void everySegmentSaysNumberWordAndTime();
    void aStateThatGoesOnGrows();
    void aStateOfMicrosecondsIsStillSeen();
    void everyStateIsPaintedInItsColour();
    void theArrowKeysWalkAlongAndTellAScreenReader();
    void aClickActivatesTheSegmentUnderIt();

private:
    void liveThrough(StateTimeline &timeline);

    qint64 m_now = 0;
};

void TestStateRibbon::liveThrough(StateTimeline &timeline)
{
    timeline.begin(ReadyState::Connecting);
    m_now += 1'500;
    timeline.begin(ReadyState::Open);
    timeline.setPhases({ 200, 400, -1, 900 });
    m_now += 192'000'000;
    timeline.begin(ReadyState::Closing);
    m_now += 45;
    timeline.begin(ReadyState::Closed);
    timeline.setClose({ true, 4001, u"be kind"_s });
    m_now += 2'100'000;
}

void TestStateRibbon::everySegmentSaysNumberWordAndTime()
{
    Theme theme(*qApp, Theme::Scheme::Light);
    StateTimeline timeline([this] { return m_now; });
    const StateRibbon ribbon(timeline, theme);
    QCOMPARE(ribbon.segmentCount(), 0);
    liveThrough(timeline);
    QCOMPARE(ribbon.segmentCount(), 4);
    QCOMPARE(ribbon.segmentText(0),
             u"0 CONNECTING 1.5 ms · DNS 200 µs · TCP 400 µs · upgrade 900 µs"_s);
    QCOMPARE(ribbon.segmentText(1), u"1 OPEN 3 m 12 s"_s);
    QCOMPARE(ribbon.segmentText(2), u"2 CLOSING 45 µs"_s);
    QCOMPARE(ribbon.segmentText(3), u"3 CLOSED 4001 · 2.1 s"_s);
}

void TestStateRibbon::aStateThatGoesOnGrows()
{
    Theme theme(*qApp, Theme::Scheme::Light);
    StateTimeline timeline([this] { return m_now; });
    StateRibbon ribbon(timeline, theme);
    ribbon.resize(1000, 28);
    timeline.begin(ReadyState::Connecting);
    m_now += 1'000;
    timeline.begin(ReadyState::Open);
    m_now += 1'000;
    const int before = ribbon.segmentRect(1).width();
    m_now += 60'000'000;
    QVERIFY(ribbon.segmentRect(1).width() > before);
    QCOMPARE(ribbon.segmentText(1), u"1 OPEN 1 m 00 s"_s);
}

void TestStateRibbon::aStateOfMicrosecondsIsStillSeen()
{
    Theme theme(*qApp, Theme::Scheme::Light);
    StateTimeline timeline([this] { return m_now; });
    StateRibbon ribbon(timeline, theme);
    ribbon.resize(200, 28);
    liveThrough(timeline);
    QVERIFY(ribbon.segmentRect(2).width() >= MinimumSegmentWidth);
    QCOMPARE(ribbon.segmentRect(3).right(), 199); // the newest stands on the right
}

void TestStateRibbon::everyStateIsPaintedInItsColour()
{
    Theme theme(*qApp, Theme::Scheme::Dark);
    StateTimeline timeline([this] { return m_now; });
    StateRibbon ribbon(timeline, theme);
    ribbon.resize(1000, 28);
    liveThrough(timeline);
    const QImage image = ribbon.grab().toImage();
    for (int i = 0; i < 3; ++i) { // CLOSED is hatched
        const QPoint corner = ribbon.segmentRect(i).topLeft() + QPoint(10, 4);
        QCOMPARE(image.pixelColor(corner), theme.colors().state(timeline.segment(i).state));
    }
}

void TestStateRibbon::theArrowKeysWalkAlongAndTellAScreenReader()
{
    Theme theme(*qApp, Theme::Scheme::Light);
    StateTimeline timeline([this] { return m_now; });
    StateRibbon ribbon(timeline, theme);
    QCOMPARE(ribbon.accessibleDescription(), u"No connection yet"_s);
    QTest::keyClick(&ribbon, Qt::Key_Left); // nowhere to go
    liveThrough(timeline);
    const QSignalSpy activated(&ribbon, &StateRibbon::segmentActivated);
    QVERIFY(ribbon.accessibleDescription().startsWith(u"3 CLOSED"_s));
    QTest::keyClick(&ribbon, Qt::Key_Left);
    QVERIFY(ribbon.accessibleDescription().startsWith(u"2 CLOSING"_s));
    QTest::keyClick(&ribbon, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].toInt(), 2);
}

void TestStateRibbon::aClickActivatesTheSegmentUnderIt()
{
    Theme theme(*qApp, Theme::Scheme::Light);
    StateTimeline timeline([this] { return m_now; });
    StateRibbon ribbon(timeline, theme);
    ribbon.resize(1000, 28);
    liveThrough(timeline);
    const QSignalSpy activated(&ribbon, &StateRibbon::segmentActivated);
    QTest::mouseClick(&ribbon, Qt::LeftButton, {}, ribbon.segmentRect(1).center());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated[0][0].toInt(), 1);
}

QTEST_MAIN(TestStateRibbon)
#include "tst_stateribbon.moc"
