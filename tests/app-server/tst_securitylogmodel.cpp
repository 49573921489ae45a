// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/securitylogmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;
using Log = SecurityLogModel;

class TestSecurityLogModel : public QObject
{
    Q_OBJECT

private slots:
    void holdsRawValues();
    void theOldestGoWhenThereAreTooMany();
    void aBatchLargerThanTheLogKeepsItsNewest();

private:
    [[nodiscard]] static std::vector<SecurityEvent> events(int first, int last)
    {
        std::vector<SecurityEvent> made;
        for (int i = first; i <= last; ++i)
            made.push_back({ .time = i });
        return made;
    }
};

void TestSecurityLogModel::holdsRawValues()
{
    Log log;
    const QAbstractItemModelTester tester(&log);
    SecurityEvent event;
    event.time = 7;
    event.kind = SecurityKind::WrongCode;
    event.cause = "join_code";
    event.address = QHostAddress(u"::ffff:10.0.0.2"_s);
    event.port = 55102;
    event.who = u"bob"_s;
    log.append({ event });
    QCOMPARE(log.rowCount(), 1);
    QCOMPARE(log.index(0, Log::Time).data().toLongLong(), 7);
    QCOMPARE(log.index(0, Log::Kind).data().toInt(), int(SecurityKind::WrongCode));
    QCOMPARE(log.index(0, Log::Address).data().toString(), u"10.0.0.2:55102"_s);
    QCOMPARE(log.index(0, Log::Who).data().toString(), u"bob"_s);
    QCOMPARE(log.index(0, Log::Detail).data().toString(), u"join_code"_s);
    event.port = 0;
    event.address = QHostAddress(u"10.0.0.3"_s);
    log.append({ event });
    QCOMPARE(log.index(1, Log::Address).data().toString(), u"10.0.0.3"_s);
}

void TestSecurityLogModel::theOldestGoWhenThereAreTooMany()
{
    Log log(3);
    const QAbstractItemModelTester tester(&log);
    log.append(events(1, 2));
    log.append(events(3, 4));
    log.append({});
    QCOMPARE(log.rowCount(), 3);
    QCOMPARE(log.event(0).time, 2);
    QCOMPARE(log.event(2).time, 4);
}

void TestSecurityLogModel::aBatchLargerThanTheLogKeepsItsNewest()
{
    Log log(3);
    const QAbstractItemModelTester tester(&log);
    log.append(events(1, 1));
    log.append(events(2, 9));
    QCOMPARE(log.rowCount(), 3);
    QCOMPARE(log.event(0).time, 7);
    QCOMPARE(log.event(2).time, 9);
}

QTEST_GUILESS_MAIN(TestSecurityLogModel)
#include "tst_securitylogmodel.moc"
