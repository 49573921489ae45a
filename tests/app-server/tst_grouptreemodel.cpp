// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/grouptreemodel.h"
#include "snapshotmaker.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {
using Model = GroupTreeModel;

GroupSnapshot group(const QString &name, const QList<ConnectionId> &members, bool raw = false)
{
    return { *GroupName::fromString(name), raw, members };
}

EngineSnapshot snapshotWith(const QList<GroupSnapshot> &groups)
{
    EngineSnapshot snapshot = snapshotOf(
        250'000, { openConnection(1), openConnection(2), openConnection(3), openConnection(4) });
    snapshot.groups = groups;
    return snapshot;
}

QStringList names(const Model &model, const QModelIndex &parent)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(parent); ++row)
        result.append(model.index(row, Model::Name, parent).data().toString());
    return result;
}
} // namespace

class GroupTreeModelTest : public QObject
{
    Q_OBJECT

private slots:
    void showsGroupsWithTheirMembersBeneath();
    void aMemberWithoutANickHasItsAddress();
    void aChatGroupAndARawOneOfTheSameNameAreTwo();
    void aNewGroupComesWithItsMembers();
    void tellsOnlyWhatChanged();
    void keepsPersistentIndexes();
    void followsRandomSnapshots();
};

void GroupTreeModelTest::showsGroupsWithTheirMembersBeneath()
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EngineSnapshot snapshot
        = snapshotWith({ group(u"lab"_s, { 3, 1 }), group(u"x1"_s, { 2 }, true) });
    snapshot.connections[2].slow = true;
    model.apply(snapshot);

    QCOMPARE(names(model, {}), QStringList({ u"lab"_s, u"x1"_s }));
    const QModelIndex lab = model.index(0, 0);
    QCOMPARE(model.index(0, Model::MemberCount).data().toInt(), 2);
    QCOMPARE(names(model, lab), QStringList({ u"nick-1"_s, u"nick-3"_s }));
    QCOMPARE(lab.data(Model::RawRole).toBool(), false);
    QCOMPARE(model.index(1, 0).data(Model::RawRole).toBool(), true);
    QCOMPARE(lab.data(Model::IdRole).toULongLong(), 0U);
    const QModelIndex third = model.index(1, 0, lab);
    QCOMPARE(third.data(Model::IdRole).toULongLong(), 3U);
    QCOMPARE(third.data(Model::SlowRole).toBool(), true);
    QCOMPARE(third.data(Model::GroupRole).value<GroupName>().toString(), u"lab"_s);
}

void GroupTreeModelTest::aMemberWithoutANickHasItsAddress()
{
    Model model;
    EngineSnapshot snapshot = snapshotWith({ group(u"x1"_s, { 2 }, true) });
    snapshot.connections[1].name.clear();
    model.apply(snapshot);
    QCOMPARE(names(model, model.index(0, 0)), QStringList({ u"127.0.0.1:50002"_s }));
}

void GroupTreeModelTest::aChatGroupAndARawOneOfTheSameNameAreTwo()
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.apply(snapshotWith({ group(u"x1"_s, { 1 }, true), group(u"x1"_s, { 2, 3 }) }));
    QSignalSpy inserted(&model, &Model::rowsInserted);
    model.apply(snapshotWith({ group(u"x1"_s, { 2, 3 }), group(u"x1"_s, { 1 }, true) }));
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(names(model, {}), QStringList({ u"x1"_s, u"x1"_s }));
    QCOMPARE(model.index(0, 0).data(Model::RawRole).toBool(), false);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QCOMPARE(model.rowCount(model.index(1, 0)), 1);
}

void GroupTreeModelTest::aNewGroupComesWithItsMembers()
{
    Model model;
    int members = -1;
    connect(&model, &Model::rowsInserted, this, [&](const QModelIndex &, int first) {
        members = model.rowCount(model.index(first, 0));
    });
    model.apply(snapshotWith({ group(u"lab"_s, { 1, 2, 3 }) }));
    QCOMPARE(members, 3);
}

void GroupTreeModelTest::tellsOnlyWhatChanged()
{
    Model model;
    EngineSnapshot snapshot = snapshotWith({ group(u"a"_s, { 1, 2, 3 }), group(u"b"_s, { 4 }) });
    model.apply(snapshot);
    QSignalSpy changed(&model, &Model::dataChanged);
    model.apply(snapshot);
    QCOMPARE(changed.size(), 0);

    snapshot.connections[1].name = u"bob"_s;
    model.apply(snapshot);
    const QModelIndex a = model.index(0, 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, 0, a));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(1, Model::MemberCount, a));

    snapshot.groups[1].members.append(1);
    model.apply(snapshot);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[1][0].toModelIndex(), model.index(1, 0));
}

void GroupTreeModelTest::keepsPersistentIndexes()
{
    Model model;
    model.apply(snapshotWith({ group(u"b"_s, { 1, 2 }), group(u"c"_s, { 3 }) }));
    const QPersistentModelIndex c = model.index(1, 0);
    const QPersistentModelIndex two = model.index(1, 0, model.index(0, 0));
    model.apply(snapshotWith({ group(u"a"_s, { 4 }), group(u"b"_s, { 2 }), group(u"c"_s, { 3 }) }));
    QCOMPARE(c.row(), 2);
    QCOMPARE(two.row(), 0);
    QCOMPARE(two.parent().row(), 1);
    QCOMPARE(two.data().toString(), u"nick-2"_s);
}

void GroupTreeModelTest::followsRandomSnapshots()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    SnapshotMaker server(seed);
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int step = 0; step < 200; ++step) {
        const EngineSnapshot snapshot = server.next();
        model.apply(snapshot);
        QCOMPARE(model.rowCount(), int(snapshot.groups.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            const GroupSnapshot &wanted = snapshot.groups[row];
            const QModelIndex at = model.index(row, 0);
            QCOMPARE(at.data().toString(), wanted.name.toString());
            QCOMPARE(at.data(Model::RawRole).toBool(), wanted.raw);
            QList<ConnectionId> members;
            for (int i = 0; i < model.rowCount(at); ++i)
                members.append(model.index(i, 0, at).data(Model::IdRole).toULongLong());
            QList<ConnectionId> sorted = wanted.members;
            std::ranges::sort(sorted);
            QCOMPARE(members, sorted);
        }
    }
}

QTEST_GUILESS_MAIN(GroupTreeModelTest)
#include "tst_grouptreemodel.moc"
