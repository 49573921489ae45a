// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/minutemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Limpid;

namespace {

constexpr qint64 Second = 1'000'000; // microseconds
constexpr qint64 Begin = 1'700'000'000 * Second;

/// The server so many quarters of a second after its start.
EngineSnapshot snapshotAt(int quarter)
{
    EngineSnapshot snapshot;
    snapshot.startedAt = Begin;
    snapshot.time = Begin + quarter * Second / 4;
    snapshot.counters.messagesReceived = quint64(quarter);
    snapshot.counters.bytesReceived = quint64(quarter) * 10;
    snapshot.counters.bytesSent = quint64(quarter) * 100;
    snapshot.loopLags = { 5, 3 };
    return snapshot;
}

} // namespace

class TestMinuteModel : public QObject
{
    Q_OBJECT

private slots:
    void aSecondThatHasPassedIsARow();
    void peaksWithinTheSecondAreKept();
    void theOldestSecondGoes();
    void aNewStartBeginsAnew();
};

void TestMinuteModel::aSecondThatHasPassedIsARow()
{
    MinuteModel model;
    const QAbstractItemModelTester tester(&model);
    for (int quarter = 0; quarter < 4; ++quarter)
        model.apply(snapshotAt(quarter));
    QCOMPARE(model.rowCount(), 0);
    model.apply(snapshotAt(4));
    QCOMPARE(model.rowCount(), 1);
    QVariantList row;
    for (int column = 0; column < MinuteModel::ColumnCount; ++column)
        row += model.index(0, column).data();
    QCOMPARE(row, (QVariantList { Begin, 4LL, 40LL, 400LL, 0LL, 5LL }));
    for (int quarter = 5; quarter <= 12; ++quarter)
        model.apply(snapshotAt(quarter));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.row(2).time, Begin + 2 * Second);
}

void TestMinuteModel::peaksWithinTheSecondAreKept()
{
    MinuteModel model;
    model.apply(snapshotAt(0));
    auto peak = snapshotAt(1);
    peak.bufferedAmount = 412'000;
    peak.loopLags = { 70, 9'000 };
    model.apply(peak);
    model.apply(snapshotAt(4));
    QCOMPARE(model.row(0).buffered, 412'000);
    QCOMPARE(model.row(0).lag, 9'000);
    model.apply(snapshotAt(8));
    QCOMPARE(model.row(1).buffered, 0);
}

void TestMinuteModel::theOldestSecondGoes()
{
    MinuteModel model;
    const QAbstractItemModelTester tester(&model);
    for (int quarter = 0; quarter <= 4 * (MinuteModel::MaxSeconds + 5); ++quarter)
        model.apply(snapshotAt(quarter));
    QCOMPARE(model.rowCount(), MinuteModel::MaxSeconds);
    QCOMPARE(model.row(0).time, Begin + 5 * Second);
}

void TestMinuteModel::aNewStartBeginsAnew()
{
    MinuteModel model;
    const QAbstractItemModelTester tester(&model);
    model.apply(snapshotAt(0));
    model.apply(snapshotAt(4));
    QCOMPARE(model.rowCount(), 1);
    auto stopped = snapshotAt(5);
    stopped.startedAt = 0;
    model.apply(stopped);
    QCOMPARE(model.rowCount(), 0);
    model.apply(stopped);
    auto again = snapshotAt(8);
    again.startedAt = again.time;
    again.counters = {}; // counted from zero
    model.apply(again);
    QCOMPARE(model.rowCount(), 0);
    again.time += Second;
    again.counters.messagesReceived = 7;
    model.apply(again);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.row(0).messages, 7);
}

QTEST_GUILESS_MAIN(TestMinuteModel)
#include "tst_minutemodel.moc"
