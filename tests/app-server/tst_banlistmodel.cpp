// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/banfile.h"
#include "app-server/models/banlistmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestBanListModel : public QObject
{
    Q_OBJECT

private slots:
    void anAddressIsBannedOnceAndLifted();
    void whatIsOnePlaceIsBannedOnce_data();
    void whatIsOnePlaceIsBannedOnce();
    void bansAreThereInTheNextRun();
    void whatIsNoAddressInAFileIsLeftOut();
};

void TestBanListModel::anAddressIsBannedOnceAndLifted()
{
    BanListModel bans;
    const QAbstractItemModelTester tester(&bans);
    QSignalSpy banned(&bans, &BanListModel::banned);
    QSignalSpy lifted(&bans, &BanListModel::lifted);
    const Ban bob { QHostAddress(u"10.0.0.2"_s), u"bob"_s, 7 };
    QVERIFY(bans.add(bob));
    QVERIFY(!bans.add(bob));
    QVERIFY(!bans.add({}));
    QVERIFY(bans.add({ QHostAddress(u"10.0.0.3"_s), {}, 8 }));
    QCOMPARE(banned.size(), 2);
    QCOMPARE(bans.rowCount(), 2);
    QCOMPARE(bans.index(0, BanListModel::Address).data().toString(), u"10.0.0.2"_s);
    QCOMPARE(bans.index(0, BanListModel::Who).data().toString(), u"bob"_s);
    QCOMPARE(bans.index(0, BanListModel::Since).data().toLongLong(), 7);
    bans.lift(0);
    QCOMPARE(lifted.size(), 1);
    QCOMPARE(lifted[0][0].value<Ban>(), bob);
    QCOMPARE(bans.bans().size(), 1);
    QCOMPARE(bans.bans()[0].address, QHostAddress(u"10.0.0.3"_s));
}

void TestBanListModel::whatIsOnePlaceIsBannedOnce_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("IPv4 mapped into IPv6") << u"10.0.0.2"_s << u"::ffff:10.0.0.2"_s << true;
    QTest::newRow("one network of IPv6") << u"2001:db8::1"_s << u"2001:db8::2:3"_s << true;
    QTest::newRow("two networks of IPv6") << u"2001:db8::1"_s << u"2001:db8:0:1::1"_s << false;
    QTest::newRow("two of IPv4") << u"10.0.0.2"_s << u"10.0.0.3"_s << false;
}

void TestBanListModel::whatIsOnePlaceIsBannedOnce()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, same);
    BanListModel bans;
    QVERIFY(bans.add({ QHostAddress(one), {}, 1 }));
    QCOMPARE(bans.add({ QHostAddress(other), {}, 2 }), !same);
}

void TestBanListModel::bansAreThereInTheNextRun()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"server.ini"_s);
    const QList<Ban> kept { { QHostAddress(u"10.0.0.2"_s), u"収, bob"_s, 1'700'000'000'000'000 },
                            { QHostAddress(u"2001:db8::"_s), {}, 8 } };
    BanFile(name).write(kept);
    QCOMPARE(BanFile(name).read(), kept);
    BanListModel bans;
    const QAbstractItemModelTester tester(&bans);
    bans.setBans(BanFile(name).read());
    QCOMPARE(bans.bans(), kept);
    BanFile(name).write(kept.mid(1)); // what was lifted is gone from the file, too
    QCOMPARE(BanFile(name).read(), kept.mid(1));
    BanFile(name).write({});
    QVERIFY(BanFile(name).read().isEmpty());
}

void TestBanListModel::whatIsNoAddressInAFileIsLeftOut()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"server.ini"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[bans]\n1\\address=everybody\n2\\address=10.0.0.2\n3\\who=x\nsize=3\n");
    file.close();
    const QList<Ban> read = BanFile(name).read();
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0].address, QHostAddress(u"10.0.0.2"_s));
}

QTEST_GUILESS_MAIN(TestBanListModel)
#include "tst_banlistmodel.moc"
