// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/countermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using Figure = CounterModel::Figure;

class TestCounterModel : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryFigureInItsOrder();
    void aNewCauseIsInsertedWhereItBelongs();
    void onlyWhatChangedIsTold();
    void aNewStartForgetsCauses();

private:
    [[nodiscard]] static qint64 valueOf(const CounterModel &model, Figure figure, int number = 0);
};

qint64 TestCounterModel::valueOf(const CounterModel &model, Figure figure, int number)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.row(row).figure == figure && model.row(row).number == number)
            return model.row(row).value;
    }
    return -1;
}

void TestCounterModel::showsEveryFigureInItsOrder()
{
    CounterModel model;
    const QAbstractItemModelTester tester(&model);
    EngineSnapshot snapshot;
    snapshot.counters.accepted = 5;
    snapshot.counters.closesSent = { { 1001, 2 }, { 1013, 3 } };
    snapshot.counters.closesReceived = { { 1006, 4 } };
    snapshot.counters.refused = { { "full", 7 } };
    snapshot.counters.layerLost = { { "expired", 8 }, { "unsent", 0 } };
    snapshot.largestBuffer = 99;
    snapshot.loopLags = { 10, 20 };
    model.apply(snapshot);
    QCOMPARE(valueOf(model, Figure::Accepted), 5);
    QCOMPARE(valueOf(model, Figure::CloseSent, 1001), 2);
    QCOMPARE(valueOf(model, Figure::CloseSent, 1013), 3);
    QCOMPARE(valueOf(model, Figure::CloseReceived, 1006), 4);
    QCOMPARE(valueOf(model, Figure::Refused), 7);
    QCOMPARE(valueOf(model, Figure::LayerLost), 8); // and no other, which was none
    QCOMPARE(valueOf(model, Figure::LargestBuffer), 99);
    QCOMPARE(valueOf(model, Figure::LoopLag, 1), 20);
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(model.row(row - 1).key() < model.row(row).key());
}

void TestCounterModel::aNewCauseIsInsertedWhereItBelongs()
{
    CounterModel model;
    const QAbstractItemModelTester tester(&model);
    EngineSnapshot snapshot;
    snapshot.counters.refused = { { "full", 1 } };
    model.apply(snapshot);
    const int before = model.rowCount();
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    snapshot.counters.refused = { { "address_full", 1 }, { "full", 1 }, { "origin", 1 } };
    model.apply(snapshot);
    QCOMPARE(model.rowCount(), before + 2);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(model.row(2).cause, "address_full");
    QCOMPARE(model.row(4).cause, "origin");
}

void TestCounterModel::onlyWhatChangedIsTold()
{
    CounterModel model;
    const QAbstractItemModelTester tester(&model);
    EngineSnapshot snapshot;
    model.apply(snapshot);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.apply(snapshot);
    QCOMPARE(changed.size(), 0);
    snapshot.counters.pings = 1;
    model.apply(snapshot);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().column(), int(CounterModel::Value));
}

void TestCounterModel::aNewStartForgetsCauses()
{
    CounterModel model;
    const QAbstractItemModelTester tester(&model);
    EngineSnapshot snapshot;
    const EngineSnapshot fresh = snapshot;
    model.apply(fresh);
    const int rows = model.rowCount();
    snapshot.counters.refused = { { "full", 1 }, { "origin", 2 } };
    snapshot.loopLags = { 1, 2, 3 };
    model.apply(snapshot);
    QCOMPARE(model.rowCount(), rows + 5);
    model.apply(fresh);
    QCOMPARE(model.rowCount(), rows);
}

QTEST_GUILESS_MAIN(TestCounterModel)
#include "tst_countermodel.moc"
