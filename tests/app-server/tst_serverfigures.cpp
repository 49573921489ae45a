// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/serverfigures.h"
#include "snapshotmaker.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class ServerFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void closedConnectionsAreNoClients();
    void namesWhoHasTheMostBuffered();
    void namesTheAddressOfWhoHasNoNick();
    void ratesAreOfTheWholeServer();
    void notListeningIsNoUpTime();
};

void ServerFiguresTest::closedConnectionsAreNoClients()
{
    ServerFigures figures;
    QList<ConnectionSnapshot> list { openConnection(1), openConnection(2), openConnection(3) };
    list[1].state = ReadyState::Closed;
    list[2].state = ReadyState::Closing;
    figures.apply(snapshotOf(1, list));
    QCOMPARE(figures.clients(), 2);
}

void ServerFiguresTest::namesWhoHasTheMostBuffered()
{
    ServerFigures figures;
    QList<ConnectionSnapshot> list { openConnection(1), openConnection(2), openConnection(3) };
    figures.apply(snapshotOf(1, list));
    QCOMPARE(figures.mostBufferedBy(), QString());
    QVERIFY(!figures.hasSlow());
    list[0].bufferedAmount = 5;
    list[1].bufferedAmount = 412'000;
    list[1].slow = true;
    list[2].bufferedAmount = 900'000;
    list[2].state = ReadyState::Closed;
    EngineSnapshot snapshot = snapshotOf(2, list);
    snapshot.bufferedAmount = 412'005;
    figures.apply(snapshot);
    QCOMPARE(figures.mostBufferedBy(), u"nick-2"_s);
    QCOMPARE(figures.bufferedAmount(), 412'005);
    QVERIFY(figures.hasSlow());
}

void ServerFiguresTest::namesTheAddressOfWhoHasNoNick()
{
    ServerFigures figures;
    ConnectionSnapshot connection = openConnection(1);
    connection.name.clear();
    connection.bufferedAmount = 1;
    figures.apply(snapshotOf(1, { connection }));
    QCOMPARE(figures.mostBufferedBy(), u"127.0.0.1:50001"_s);
}

void ServerFiguresTest::ratesAreOfTheWholeServer()
{
    ServerFigures figures;
    EngineSnapshot snapshot = snapshotOf(1'000'000, {});
    snapshot.startedAt = 500'000;
    figures.apply(snapshot);
    snapshot.time = 1'500'000;
    snapshot.counters.messagesReceived = 50;
    snapshot.counters.bytesSent = 1'000'000;
    snapshot.loopLags = { 10, 400 };
    figures.apply(snapshot);
    QCOMPARE(figures.messagesPerSecond(), 100.0);
    QCOMPARE(figures.bytesOutPerSecond(), 2e6);
    QCOMPARE(figures.upTime(), 1'000'000);
    QCOMPARE(figures.loopLag(), 400);
}

void ServerFiguresTest::notListeningIsNoUpTime()
{
    ServerFigures figures;
    EngineSnapshot snapshot = snapshotOf(1'000'000, {});
    snapshot.startedAt = 0;
    figures.apply(snapshot);
    QCOMPARE(figures.upTime(), 0);
}

QTEST_GUILESS_MAIN(ServerFiguresTest)
#include "tst_serverfigures.moc"
