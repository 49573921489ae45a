// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/models/eventlogmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

LogEntry line(qint64 time, const QByteArray &payload = {})
{
    LogEntry entry;
    entry.time = time;
    entry.payload = payload;
    return entry;
}

std::vector<LogEntry> lines(qint64 first, int count)
{
    std::vector<LogEntry> entries;
    for (int i = 0; i < count; ++i) {
        entries.push_back(line(first + i));
    }
    return entries;
}

} // namespace

class TestEventLogModel : public QObject
{
    Q_OBJECT

private slots:
    void linesAreShownInOneBatchWithoutBeingAskedFor();
    void pastTheLimitTheOldestLinesGoInOneRemoval();
    void aBatchLargerThanTheRingLeavesItsNewestLines();
    void memoryIsBounded();
    void theNewestLineIsKeptWhateverItsSize();
    void pausedLinesAreCollectedAndShownOnResume();
    void aPauseStillShowsWhatCameBeforeIt();
    void pausedLinesAreBoundedToo();
    void aPausedLogTellsHowManyLinesWait();
    void clearForgetsLinesButNotTheirNumber();
    void theDisplayRoleHoldsRawValues();
    void aFrameBecomesALine();
    void aHundredThousandLinesAreTakenQuickly();
};

void TestEventLogModel::linesAreShownInOneBatchWithoutBeingAskedFor()
{
    EventLogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy counts(&model, &EventLogModel::countsChanged);

    model.append(line(1));
    model.append(lines(2, 99));

    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.pendingCount(), 100);
    QTRY_COMPARE(model.rowCount(), 100);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(counts.size(), 1);
    QCOMPARE(model.pendingCount(), 0);
    QCOMPARE(model.totalCount(), 100);
    QCOMPARE(model.entry(0).time, 1);
    QCOMPARE(model.entry(99).time, 100);
}

void TestEventLogModel::pastTheLimitTheOldestLinesGoInOneRemoval()
{
    EventLogModel model({ .lines = 10 });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.append(lines(0, 8));
    model.flush();
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);

    model.append(lines(8, 5));
    model.flush();

    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.entry(0).time, 3);
    QCOMPARE(model.entry(9).time, 12);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][1].toInt(), 0);
    QCOMPARE(removed[0][2].toInt(), 2);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.memory(), 10 * line(0).memory());
}

void TestEventLogModel::aBatchLargerThanTheRingLeavesItsNewestLines()
{
    EventLogModel model({ .lines = 10 });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.append(lines(0, 4));
    model.flush();

    model.append(lines(4, 1'000));
    QCOMPARE(model.pendingCount(), 10);
    model.flush();

    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.entry(0).time, 994);
    QCOMPARE(model.entry(9).time, 1'003);
    QCOMPARE(model.totalCount(), 1'004);
    QCOMPARE(model.memory(), 10 * line(0).memory());
}

void TestEventLogModel::memoryIsBounded()
{
    const QByteArray payload(1'000, 'x');
    const qint64 one = line(0, payload).memory();
    EventLogModel model({ .lines = 100'000, .memory = 20 * one });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    for (int i = 0; i < 100; ++i) {
        model.append(line(i, payload));
        QVERIFY(model.memory() <= 2 * 20 * one);
        if (i % 7 == 0) {
            model.flush();
            QVERIFY(model.memory() <= 20 * one);
        }
    }
    model.flush();

    QCOMPARE(model.rowCount(), 20);
    QCOMPARE(model.memory(), 20 * one);
    QCOMPARE(model.entry(0).time, 80);
}

void TestEventLogModel::theNewestLineIsKeptWhateverItsSize()
{
    EventLogModel model({ .lines = 100, .memory = 10'000 });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.append(lines(0, 5));
    model.flush();

    model.append(line(5, QByteArray(50'000, 'x')));
    model.flush();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.entry(0).time, 5);

    model.append(line(6));
    model.flush();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.entry(0).time, 6);
}

void TestEventLogModel::pausedLinesAreCollectedAndShownOnResume()
{
    EventLogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy paused(&model, &EventLogModel::pausedChanged);
    model.setPaused(true);
    model.setPaused(true);

    model.append(lines(0, 3));
    model.flush();
    QVERIFY(model.isPaused());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.pendingCount(), 3);

    model.setPaused(false);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.pendingCount(), 0);
    QCOMPARE(paused.size(), 2);
}

void TestEventLogModel::aPauseStillShowsWhatCameBeforeIt()
{
    EventLogModel model;
    model.append(lines(0, 3));

    model.setPaused(true);

    QCOMPARE(model.rowCount(), 3);
}

void TestEventLogModel::pausedLinesAreBoundedToo()
{
    EventLogModel model({ .lines = 10 });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.append(lines(0, 10));
    model.setPaused(true);

    model.append(lines(10, 25));

    QCOMPARE(model.pendingCount(), 10);
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.entry(0).time, 0);
    model.setPaused(false);
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.entry(0).time, 25);
}

void TestEventLogModel::aPausedLogTellsHowManyLinesWait()
{
    EventLogModel model;
    model.setPaused(true);
    QSignalSpy counts(&model, &EventLogModel::countsChanged);

    model.append(lines(0, 5));
    model.append(lines(5, 5));

    QVERIFY(counts.wait());
    QCOMPARE(counts.size(), 1);
    QCOMPARE(model.pendingCount(), 10);
}

void TestEventLogModel::clearForgetsLinesButNotTheirNumber()
{
    EventLogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.append(lines(0, 3));
    model.flush();
    model.append(lines(3, 2));

    model.clear();

    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.pendingCount(), 0);
    QCOMPARE(model.memory(), 0);
    QCOMPARE(model.totalCount(), 5);
}

void TestEventLogModel::theDisplayRoleHoldsRawValues()
{
    EventLogModel model;
    LogEntry entry;
    entry.time = 1'500;
    entry.kind = LogKind::Frame;
    entry.direction = Direction::Sent;
    entry.fin = false;
    entry.masked = true;
    entry.payloadLength = 300;
    entry.wireLength = 308;
    entry.subject = u"ada"_s;
    entry.payload = "hello"_qba;
    model.append(line(1'000));
    model.append(entry);
    entry.text = u"why"_s;
    model.append(entry);
    model.flush();
    const auto value = [&model](int row, int column) {
        return model.data(model.index(row, column), Qt::DisplayRole);
    };

    QCOMPARE(value(0, EventLogModel::Delta), QVariant(qint64(0)));
    QCOMPARE(value(1, EventLogModel::Time), QVariant(qint64(1'500)));
    QCOMPARE(value(1, EventLogModel::Delta), QVariant(qint64(500)));
    QCOMPARE(value(1, EventLogModel::Way).value<Direction>(), Direction::Sent);
    QCOMPARE(value(1, EventLogModel::Kind).value<LogKind>(), LogKind::Frame);
    QCOMPARE(value(1, EventLogModel::Fin), QVariant(false));
    QCOMPARE(value(1, EventLogModel::Mask), QVariant(true));
    QCOMPARE(value(1, EventLogModel::Payload), QVariant(qint64(300)));
    QCOMPARE(value(1, EventLogModel::Wire), QVariant(qint64(308)));
    QCOMPARE(value(1, EventLogModel::Subject), QVariant(u"ada"_s));
    QCOMPARE(value(1, EventLogModel::Preview), QVariant("hello"_qba));
    QCOMPARE(value(2, EventLogModel::Preview), QVariant(u"why"_s));
    QCOMPARE(model.data(model.index(1, 0), EventLogModel::EntryRole).value<LogEntry>().wireLength,
             308);
    QVERIFY(!model.data(model.index(1, 0), Qt::DecorationRole).isValid());
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
}

void TestEventLogModel::aFrameBecomesALine()
{
    FrameInfo frame;
    frame.direction = Direction::Received;
    frame.opcode = Opcode::Ping;
    frame.fin = false;
    frame.rsv = 4;
    frame.masked = true;
    frame.maskingKey = 0x01020304;
    frame.payloadLength = 5;
    frame.wireLength = 11;
    frame.time = 77;
    frame.payload = "hello";

    const LogEntry entry = logEntry(frame);

    QCOMPARE(entry.kind, LogKind::Frame);
    QCOMPARE(entry.direction, Direction::Received);
    QCOMPARE(entry.opcode, Opcode::Ping);
    QCOMPARE(entry.fin, false);
    QCOMPARE(entry.rsv, quint8(4));
    QCOMPARE(entry.masked, true);
    QCOMPARE(entry.maskingKey, 0x01020304u);
    QCOMPARE(entry.payloadLength, 5);
    QCOMPARE(entry.wireLength, 11);
    QCOMPARE(entry.time, 77);
    QCOMPARE(entry.payload, "hello"_qba);
}

// 20,000 lines a second are to leave the window's thread nearly free; a quadratic ring would need
// minutes here.
void TestEventLogModel::aHundredThousandLinesAreTakenQuickly()
{
    EventLogModel model;
    QElapsedTimer clock;
    clock.start();

    for (int batch = 0; batch < 300; ++batch) {
        model.append(lines(batch * 1'000, 1'000));
        model.flush();
    }

    QCOMPARE(model.rowCount(), 100'000);
    QCOMPARE(model.totalCount(), 300'000);
    QVERIFY2(clock.elapsed() < 15'000, QByteArray::number(clock.elapsed()).constData());
}

QTEST_GUILESS_MAIN(TestEventLogModel)
#include "tst_eventlogmodel.moc"
