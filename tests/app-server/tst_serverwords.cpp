// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/serverwords.h"
#include "snapshotmaker.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class ServerWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void ageIsNoFinerThanOneWatches_data();
    void ageIsNoFinerThanOneWatches();
    void rateIsWholeFromOneUp_data();
    void rateIsWholeFromOneUp();
    void stateTellsWhatHoldsAConnectionUp_data();
    void stateTellsWhatHoldsAConnectionUp();
    void whoHasNoNickIsNamedByItsPath();
};

void ServerWordsTest::ageIsNoFinerThanOneWatches_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("the clock went back") << qint64(-5) << u"0 s"_s;
    QTest::newRow("seconds") << qint64(59) << u"59 s"_s;
    QTest::newRow("minutes") << qint64(60 * 41 + 59) << u"41 m"_s;
    QTest::newRow("hours") << qint64(2 * 3600 + 5 * 60) << u"2 h 05 m"_s;
    QTest::newRow("days") << qint64(3 * 86'400 + 4 * 3600) << u"3 d 4 h"_s;
}

void ServerWordsTest::ageIsNoFinerThanOneWatches()
{
    QFETCH(const qint64, seconds);
    QTEST(ServerWords::age(seconds * 1'000'000), "words");
}

void ServerWordsTest::rateIsWholeFromOneUp_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << 0.0 << u"0"_s;
    QTest::newRow("now and then") << 0.8 << u"0.8"_s;
    QTest::newRow("whole") << 41.4 << u"41"_s;
    QTest::newRow("thousands") << 1'204.0 << u"1,204"_s;
}

void ServerWordsTest::rateIsWholeFromOneUp()
{
    QFETCH(const double, rate);
    QLocale::setDefault(QLocale::English);
    QTEST(ServerWords::rate(rate), "words");
}

void ServerWordsTest::stateTellsWhatHoldsAConnectionUp_data()
{
    QTest::addColumn<ConnectionSnapshot>("connection");
    QTest::addColumn<QString>("words");
    ConnectionSnapshot c = openConnection(1);
    QTest::newRow("open") << c << u"OPEN 1"_s;
    c.slow = true;
    QTest::newRow("slow") << c << u"OPEN 1, slow"_s;
    c.readingPaused = true;
    QTest::newRow("frozen") << c << u"OPEN 1, frozen"_s;
    c.state = ReadyState::Closing;
    QTest::newRow("closing") << c << u"CLOSING 2"_s;
    c.state = ReadyState::Closed;
    c.closeCode = 4001;
    QTest::newRow("closed") << c << u"CLOSED 3 · 4001"_s;
}

void ServerWordsTest::stateTellsWhatHoldsAConnectionUp()
{
    QFETCH(const ConnectionSnapshot, connection);
    QTEST(ServerWords::state(connection), "words");
}

void ServerWordsTest::whoHasNoNickIsNamedByItsPath()
{
    ConnectionSnapshot c = openConnection(1);
    QCOMPARE(ServerWords::name(c), u"nick-1"_s);
    c.name.clear();
    c.path = u"/chat/x1/"_s;
    QCOMPARE(ServerWords::name(c), u"/chat/x1/"_s);
}

QTEST_MAIN(ServerWordsTest)
#include "tst_serverwords.moc"
