// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/connectiontablemodel.h"
#include "snapshotmaker.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {
using Model = ConnectionTableModel;
constexpr qint64 Tick = 250'000;

QList<ConnectionSnapshot> connections(std::initializer_list<ConnectionId> ids)
{
    QList<ConnectionSnapshot> result;
    for (const ConnectionId id : ids)
        result.append(openConnection(id));
    return result;
}

QList<ConnectionId> ids(const Model &model)
{
    QList<ConnectionId> result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row, 0).data(Model::IdRole).toULongLong());
    return result;
}
} // namespace

class ConnectionTableModelTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsRawValues();
    void writesAnIpv6AddressInBrackets();
    void insertsAndRemovesByRanges();
    void keepsPersistentIndexesOnTheirConnection();
    void anUnchangedSnapshotTellsNothing();
    void tellsOnlyWhatChanged();
    void tellsOneRangeWhenManyRowsChangeApart();
    void aRoundTripAloneIsTold();
    void ratesComeFromTheCounters();
    void remembersWhenAConnectionClosed();
    void findsRowsById();
    void followsRandomSnapshots();
};

void ConnectionTableModelTest::holdsRawValues()
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ConnectionSnapshot ada = openConnection(7);
    ada.slow = true;
    ada.bufferedAmount = 412'000;
    ada.messagesReceived = 3;
    ada.messagesSent = 5;
    ada.roundTrip = 1'200;
    ada.skipped = 8;
    ada.connectedAt = 123;
    ada.state = ReadyState::Closed;
    ada.closeCode = 4001;
    model.apply(snapshotOf(Tick, { ada }));

    const auto at = [&model](int column) { return model.index(0, column).data(); };
    QCOMPARE(at(Model::Nick).toString(), u"nick-7"_s);
    QCOMPARE(at(Model::Address).toString(), u"127.0.0.1:50007"_s);
    QCOMPARE(at(Model::State).toInt(), int(ReadyState::Closed));
    QCOMPARE(at(Model::BufferedAmount).toLongLong(), 412'000);
    QCOMPARE(at(Model::Received).toULongLong(), 3U);
    QCOMPARE(at(Model::Sent).toULongLong(), 5U);
    QCOMPARE(at(Model::RoundTrip).toLongLong(), 1'200);
    QCOMPARE(at(Model::Skipped).toULongLong(), 8U);
    QCOMPARE(at(Model::Connected).toLongLong(), 123);
    const QModelIndex index = model.index(0, Model::State);
    QCOMPARE(index.data(Model::IdRole).toULongLong(), 7U);
    QCOMPARE(index.data(Model::SlowRole).toBool(), true);
    QCOMPARE(index.data(Model::CodeRole).toInt(), 4001);
    QCOMPARE(index.data(Model::PathRole).toString(), u"/"_s);
}

void ConnectionTableModelTest::writesAnIpv6AddressInBrackets()
{
    Model model;
    QList<ConnectionSnapshot> list = connections({ 1, 2 });
    list[0].address = QHostAddress(QHostAddress::LocalHostIPv6);
    list[1].address = QHostAddress(u"::ffff:192.168.1.7"_s);
    model.apply(snapshotOf(Tick, list));
    QCOMPARE(model.row(0).address, u"[::1]:50001"_s);
    QCOMPARE(model.row(1).address, u"192.168.1.7:50002"_s);
}

void ConnectionTableModelTest::insertsAndRemovesByRanges()
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy inserted(&model, &Model::rowsInserted);
    QSignalSpy removed(&model, &Model::rowsRemoved);

    model.apply(snapshotOf(Tick, connections({ 2, 3, 4, 8, 9 })));
    QCOMPARE(inserted.size(), 1);
    model.apply(snapshotOf(2 * Tick, connections({ 1, 4, 5, 6, 8, 10 })));
    QCOMPARE(ids(model), QList<ConnectionId>({ 1, 4, 5, 6, 8, 10 }));
    QCOMPARE(removed.size(), 2); // 9; 2 and 3
    QCOMPARE(inserted.size(), 1 + 3); // 1; 5 and 6; 10
}

void ConnectionTableModelTest::keepsPersistentIndexesOnTheirConnection()
{
    Model model;
    model.apply(snapshotOf(Tick, connections({ 1, 2, 3 })));
    const QPersistentModelIndex two = model.index(1, 0);
    const QPersistentModelIndex three = model.index(2, 0);
    model.apply(snapshotOf(2 * Tick, connections({ 2, 4, 5 })));
    QCOMPARE(two.row(), 0);
    QCOMPARE(two.data(Model::IdRole).toULongLong(), 2U);
    QVERIFY(!three.isValid());
}

void ConnectionTableModelTest::anUnchangedSnapshotTellsNothing()
{
    Model model;
    model.apply(snapshotOf(Tick, connections({ 1, 2, 3 })));
    QSignalSpy changed(&model, &Model::dataChanged);
    model.apply(snapshotOf(2 * Tick, connections({ 1, 2, 3 })));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(model.time(), 2 * Tick);
}

void ConnectionTableModelTest::tellsOnlyWhatChanged()
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<ConnectionSnapshot> list = connections({ 1, 2, 3, 4, 5, 6 });
    model.apply(snapshotOf(Tick, list));
    QSignalSpy changed(&model, &Model::dataChanged);
    list[1].slow = true;
    list[2].bufferedAmount = 9;
    list[5].name = u"eve"_s;
    model.apply(snapshotOf(2 * Tick, list));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, Model::State));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(2, Model::BufferedAmount));
    QCOMPARE(changed[1][0].toModelIndex(), model.index(5, Model::Nick));
    QCOMPARE(changed[1][1].toModelIndex(), model.index(5, Model::Nick));
}

void ConnectionTableModelTest::tellsOneRangeWhenManyRowsChangeApart()
{
    Model model;
    QList<ConnectionSnapshot> list;
    for (ConnectionId id = 1; id <= 1'000; ++id)
        list.append(openConnection(id));
    model.apply(snapshotOf(Tick, list));
    QSignalSpy changed(&model, &Model::dataChanged);
    for (int i = 10; i < 1'000; i += 2)
        list[i].bufferedAmount = 1;
    model.apply(snapshotOf(2 * Tick, list));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(10, Model::BufferedAmount));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(998, Model::BufferedAmount));
}

/// An idle client answers a ping, or a slow one is skipped, and nothing else changes.
void ConnectionTableModelTest::aRoundTripAloneIsTold()
{
    Model model;
    QList<ConnectionSnapshot> list = connections({ 1, 2 });
    model.apply(snapshotOf(Tick, list));
    QSignalSpy changed(&model, &Model::dataChanged);
    list[1].roundTrip = 900;
    model.apply(snapshotOf(2 * Tick, list));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, Model::RoundTrip));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(1, Model::RoundTrip));
    QCOMPARE(model.row(1).connection.roundTrip, 900);
    list[1].skipped = 3;
    model.apply(snapshotOf(3 * Tick, list));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[1][0].toModelIndex(), model.index(1, Model::Skipped));
    QCOMPARE(model.row(1).connection.skipped, 3U);
}

void ConnectionTableModelTest::ratesComeFromTheCounters()
{
    Model model;
    QList<ConnectionSnapshot> list = connections({ 1 });
    for (int tick = 1; tick <= 6; ++tick) {
        list[0].messagesReceived += 10;
        list[0].messagesSent += 1;
        model.apply(snapshotOf(tick * Tick, list));
    }
    QCOMPARE(model.index(0, Model::InRate).data().toDouble(), 40.0);
    QCOMPARE(model.index(0, Model::OutRate).data().toDouble(), 4.0);
}

void ConnectionTableModelTest::remembersWhenAConnectionClosed()
{
    Model model;
    QList<ConnectionSnapshot> list = connections({ 1 });
    model.apply(snapshotOf(Tick, list));
    QCOMPARE(model.row(0).closedAt, 0);
    list[0].state = ReadyState::Closed;
    model.apply(snapshotOf(2 * Tick, list));
    model.apply(snapshotOf(3 * Tick, list));
    QCOMPARE(model.row(0).closedAt, 2 * Tick);
}

void ConnectionTableModelTest::findsRowsById()
{
    Model model;
    model.apply(snapshotOf(Tick, connections({ 3, 5, 9 })));
    QCOMPARE(model.rowOf(3), 0);
    QCOMPARE(model.rowOf(9), 2);
    QCOMPARE(model.rowOf(4), -1);
    QCOMPARE(model.rowOf(10), -1);
    QVERIFY(!model.find(4));
    QCOMPARE(model.find(5)->connection.name, u"nick-5"_s);
}

void ConnectionTableModelTest::followsRandomSnapshots()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    SnapshotMaker server(seed);
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    // What a view knows is what the signals told it; a copy kept up by them must equal the model.
    QList<QVariantList> told;
    const auto copyRow = [&model](int row) {
        QVariantList values;
        for (int column = 0; column < Model::ColumnCount; ++column)
            values.append(model.index(row, column).data());
        return values;
    };
    connect(&model, &Model::rowsInserted, this, [&](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            told.insert(row, copyRow(row));
    });
    connect(&model, &Model::rowsRemoved, this, [&](const QModelIndex &, int first, int last) {
        told.remove(first, last - first + 1);
    });
    connect(&model, &Model::dataChanged, this, [&](const QModelIndex &from, const QModelIndex &to) {
        for (int row = from.row(); row <= to.row(); ++row)
            for (int column = from.column(); column <= to.column(); ++column)
                told[row][column] = model.index(row, column).data();
    });
    for (int step = 0; step < 300; ++step) {
        const EngineSnapshot snapshot = server.next();
        model.apply(snapshot);
        QCOMPARE(model.rowCount(), int(snapshot.connections.size()));
        QCOMPARE(told.size(), snapshot.connections.size());
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.row(row).connection, snapshot.connections[row]);
            QCOMPARE(told[row], copyRow(row));
        }
    }
}

QTEST_GUILESS_MAIN(ConnectionTableModelTest)
#include "tst_connectiontablemodel.moc"
