// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/ribbonlayout.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Limpid;

class TestRibbonLayout : public QObject
{
    Q_OBJECT

private slots:
    void theWholeWidthIsUsed_data();
    void theWholeWidthIsUsed();
    void noSegmentIsNarrowerThanItsNumber();
    void longerStatesAreWiderByTheLogarithm();
    void theOldestGiveWayWhereThereIsNoRoom();
};

void TestRibbonLayout::theWholeWidthIsUsed_data()
{
    QTest::addColumn<QList<qint64>>("dwells");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("shown");
    QTest::newRow("none") << QList<qint64> {} << 1000 << 0;
    QTest::newRow("one") << QList<qint64> { 5 } << 1000 << 1;
    QTest::newRow("nothing has lasted yet") << QList<qint64> { 0, 0, 0 } << 1000 << 3;
    QTest::newRow("a whole life") << QList<qint64> { 940, 192'000'000, 45, 2'100'000 } << 1216 << 4;
    QTest::newRow("a width no number divides") << QList<qint64> { 7, 70, 700 } << 997 << 3;
    QTest::newRow("no room at all") << QList<qint64> { 7, 70 } << 33 << 0;
}

void TestRibbonLayout::theWholeWidthIsUsed()
{
    QFETCH(const QList<qint64>, dwells);
    QFETCH(const int, width);
    QFETCH(const int, shown);
    const QList<int> widths = ribbonWidths(dwells, width);
    QCOMPARE(widths.size(), shown);
    QCOMPARE(std::accumulate(widths.cbegin(), widths.cend(), 0), shown == 0 ? 0 : width);
}

void TestRibbonLayout::noSegmentIsNarrowerThanItsNumber()
{
    const QList<int> widths = ribbonWidths({ 40, 86'400'000'000, 0, 3 }, 300);
    QCOMPARE(widths.size(), 4);
    QVERIFY(*std::min_element(widths.cbegin(), widths.cend()) >= MinimumSegmentWidth);
}

void TestRibbonLayout::longerStatesAreWiderByTheLogarithm()
{
    // Three, six and nine digits: what is past the minimum stands as 3 to 6 to 9.
    const QList<int> widths = ribbonWidths({ 999, 999'999, 999'999'999 }, 3 * 34 + 1800);
    QCOMPARE(widths, (QList<int> { 34 + 300, 34 + 600, 34 + 900 }));
}

void TestRibbonLayout::theOldestGiveWayWhereThereIsNoRoom()
{
    const QList<int> widths = ribbonWidths({ 1'000'000'000, 9, 9 }, 2 * MinimumSegmentWidth + 10);
    QCOMPARE(widths, (QList<int> { 39, 39 }));
}

QTEST_GUILESS_MAIN(TestRibbonLayout)
#include "tst_ribbonlayout.moc"
