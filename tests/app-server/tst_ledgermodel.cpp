// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/deliverymodel.h"
#include "app-server/models/ledgermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;
using Outcome = MemberDelivery::Outcome;

namespace {

FanoutRecord makeRecord(qint64 time, const QList<Outcome> &outcomes = { Outcome::Sent })
{
    FanoutRecord record;
    record.time = time;
    record.group = GroupName::fromString(u"lab"_s).value();
    record.senderName = u"ada"_s;
    record.payload = 64;
    record.microseconds = 800;
    for (const auto outcome : outcomes)
        record.deliveries.append({ ConnectionId(record.deliveries.size() + 1), {}, outcome, 0 });
    return record;
}

} // namespace

class TestLedgerModel : public QObject
{
    Q_OBJECT

private slots:
    void aRowHoldsRawValues();
    void theOldestMessagesGoFirst();
    void membersAreBoundedToo();
    void aBatchLargerThanTheRingLeavesItsEnd();
    void whatWasLostIsAddedUp();
    void whoDidNotGetItComesFirst();
};

void TestLedgerModel::aRowHoldsRawValues()
{
    LedgerModel model;
    const QAbstractItemModelTester tester(&model);
    model.append({ makeRecord(7,
                              { Outcome::Sent,
                                Outcome::Closed,
                                Outcome::Sent,
                                Outcome::Queued,
                                Outcome::Skipped,
                                Outcome::Sent }) },
                 0);
    QVariantList row;
    for (int column = 0; column < LedgerModel::ColumnCount; ++column)
        row += model.index(0, column).data();
    QCOMPARE(row, (QVariantList { 7LL, u"lab"_s, u"ada"_s, 64LL, 3, 1, 1, 1, 800LL }));
    QCOMPARE(model.record(0).deliveries.size(), 6);
}

void TestLedgerModel::theOldestMessagesGoFirst()
{
    LedgerModel model;
    const QAbstractItemModelTester tester(&model);
    std::vector<FanoutRecord> records;
    for (int i = 0; i < LedgerModel::MaxMessages; ++i)
        records.push_back(makeRecord(i));
    model.append(records, 0);
    QCOMPARE(model.rowCount(), LedgerModel::MaxMessages);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.append({ makeRecord(5'000), makeRecord(5'001) }, 0);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(model.rowCount(), LedgerModel::MaxMessages);
    QCOMPARE(model.record(0).time, 2);
    QCOMPARE(model.record(model.rowCount() - 1).time, 5'001);
}

void TestLedgerModel::membersAreBoundedToo()
{
    LedgerModel model;
    const QAbstractItemModelTester tester(&model);
    const QList<Outcome> many(LedgerModel::MaxDeliveries / 4, Outcome::Sent);
    for (int i = 0; i < 6; ++i)
        model.append({ makeRecord(i, many) }, 0);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.record(0).time, 2);
    // One that is too large alone is shown all the same.
    model.append({ makeRecord(6, QList<Outcome>(LedgerModel::MaxDeliveries + 1, Outcome::Sent)) },
                 0);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.record(0).time, 6);
    model.append({ makeRecord(7) }, 0);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.record(0).time, 7);
}

void TestLedgerModel::aBatchLargerThanTheRingLeavesItsEnd()
{
    LedgerModel model;
    const QAbstractItemModelTester tester(&model);
    std::vector<FanoutRecord> records;
    for (int i = 0; i < LedgerModel::MaxMessages + 10; ++i)
        records.push_back(makeRecord(i));
    model.append(records, 0);
    QCOMPARE(model.rowCount(), LedgerModel::MaxMessages);
    QCOMPARE(model.record(0).time, 10);
}

void TestLedgerModel::whatWasLostIsAddedUp()
{
    LedgerModel model;
    QSignalSpy lost(&model, &LedgerModel::lostChanged);
    model.append({ makeRecord(1) }, 0);
    QCOMPARE(lost.size(), 0);
    model.append({ makeRecord(2) }, 3);
    model.append({ makeRecord(3) }, 4);
    QCOMPARE(model.lost(), 7);
    QCOMPARE(lost.size(), 2);
}

void TestLedgerModel::whoDidNotGetItComesFirst()
{
    DeliveryModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDeliveries({ { 1, u"bob"_s, Outcome::Sent, 0 },
                          { 2, u"Ada"_s, Outcome::Sent, 0 },
                          { 3, u"cyd"_s, Outcome::Skipped, 300'000 },
                          { 4, u"dan"_s, Outcome::Queued, 7 },
                          { 5, u"eve"_s, Outcome::Closed, 400'000 } });
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row, DeliveryModel::Member).data().toString();
    QCOMPARE(names, (QStringList { u"eve"_s, u"cyd"_s, u"dan"_s, u"Ada"_s, u"bob"_s }));
    QCOMPARE(model.index(1, DeliveryModel::Outcome).data().toInt(), int(Outcome::Skipped));
    QCOMPARE(model.index(1, DeliveryModel::Waiting).data().toLongLong(), 300'000);
    model.setDeliveries({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestLedgerModel)
#include "tst_ledgermodel.moc"
