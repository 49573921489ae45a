// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "testserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

/// The closing handshake of RFC 6455, 7, from either side, on the wire.
class TestClosingHandshake : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theClientsCodeIsEchoedAndTcpEnds_data();
    void theClientsCodeIsEchoedAndTcpEnds();
    void theServerWaitsForTheClientsClose();
    void aClientThatNeverAnswersIsCutAfterTheTimeout();
    void aClientThatNeverEndsTcpIsCutAfterLingering();
    void theServersCodeArrivesThoughInputWasUnread();
    void whatComesBeforeTheClientsCloseIsNotServed();
    void closeFramesMayCross();
    void aCloseBehindABurstIsSeenAsItWas_data();
    void aCloseBehindABurstIsSeenAsItWas();
    void aLongReasonIsCutBetweenCharacters();

private:
    void open(RawClient &client);
    [[nodiscard]] ConnectionId connectionId();

    std::unique_ptr<TestServer> m_server;
};

void TestClosingHandshake::init()
{
    EngineConfig config;
    config.closingTimeout = std::chrono::milliseconds(700);
    config.lingerTimeout = std::chrono::milliseconds(300);
    m_server = std::make_unique<TestServer>();
    QVERIFY(m_server->start(config));
}

void TestClosingHandshake::cleanup()
{
    m_server.reset();
}

void TestClosingHandshake::open(RawClient &client)
{
    client.upgrade("/echo/");
    QTRY_VERIFY(client.isOpen());
    QTRY_VERIFY(connectionId() != 0);
}

ConnectionId TestClosingHandshake::connectionId()
{
    return m_server->connectionAt(u"/echo/"_s);
}

void TestClosingHandshake::theClientsCodeIsEchoedAndTcpEnds_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("seen");
    QTest::newRow("1000") << RawClient::closeBody(1000, "bye") << QByteArray("1000 bye") << 1000;
    QTest::newRow("1001") << RawClient::closeBody(1001) << QByteArray("1001") << 1001;
    QTest::newRow("a private code")
        << RawClient::closeBody(4321, "größer") << QByteArray("4321 größer") << 4321;
    QTest::newRow("the longest reason") << RawClient::closeBody(3000, QByteArray(123, 'a'))
                                        << "3000 " + QByteArray(123, 'a') << 3000;
    // QWebSocket answers these two otherwise than RFC 6455 has it; what they were is known all the
    // same.
    QTest::newRow("no code") << QByteArray() << QByteArray("1000") << 1005;
    QTest::newRow("a code newer than QWebSocket")
        << RawClient::closeBody(1012) << QByteArray("1002") << 1012;
}

void TestClosingHandshake::theClientsCodeIsEchoedAndTcpEnds()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, answer);
    RawClient client(m_server->port());
    open(client);
    client.sendClose(body);
    QTRY_VERIFY(client.isEnded());
    QVERIFY(!client.wasReset());
    QVERIFY2(client.close().startsWith(answer), client.close().constData());
    QTRY_COMPARE(m_server->lastLogged(LogKind::Closed).fin, true);
    QTEST(int(m_server->lastLogged(LogKind::Closed).code), "seen");
}

void TestClosingHandshake::theServerWaitsForTheClientsClose()
{
    RawClient client(m_server->port());
    open(client);
    m_server->engine().closeConnection(connectionId(), 4001, u"kicked"_s);
    QTRY_COMPARE(client.close(), "4001 kicked");
    // CLOSING is a state one can see, as long as the client has not answered.
    QTRY_COMPARE(m_server->snapshot().connections.constFirst().state, ReadyState::Closing);
    QVERIFY(!client.isEnded());
    client.sendClose(RawClient::closeBody(4001));
    QTRY_VERIFY(client.isEnded());
    QVERIFY(!client.wasReset());
    QTRY_COMPARE(m_server->lastLogged(LogKind::Closed).code, quint16(4001));
    QCOMPARE(m_server->lastLogged(LogKind::Closed).text, u"kicked"_s);
    QVERIFY(m_server->lastLogged(LogKind::Closed).fin);
    QTRY_COMPARE(m_server->snapshot().connections.constFirst().state, ReadyState::Closed);
    QCOMPARE(m_server->snapshot().connections.constFirst().closeCode, quint16(4001));
}

void TestClosingHandshake::aClientThatNeverAnswersIsCutAfterTheTimeout()
{
    RawClient client(m_server->port());
    open(client);
    QElapsedTimer timer;
    timer.start();
    m_server->engine().closeConnection(connectionId(), 4001, {});
    QTRY_VERIFY(client.isEnded());
    QVERIFY(timer.elapsed() >= 650);
    QTRY_COMPARE(m_server->lastLogged(LogKind::Closed).code, quint16(4001));
    QVERIFY(!m_server->lastLogged(LogKind::Closed).fin);
}

void TestClosingHandshake::aClientThatNeverEndsTcpIsCutAfterLingering()
{
    RawClient client(m_server->port());
    open(client);
    // The client says Close but never looks at what the server says.
    client.setReadingPaused(true);
    client.sendClose(RawClient::closeBody(1000));
    QTRY_COMPARE(m_server->snapshot().connections.constFirst().state, ReadyState::Closed);
    QCOMPARE(m_server->snapshot().connections.constFirst().closeCode, quint16(1000));
}

void TestClosingHandshake::theServersCodeArrivesThoughInputWasUnread()
{
    RawClient client(m_server->port());
    open(client);
    m_server->engine().setReadingPaused(connectionId(), true);
    QTRY_VERIFY(m_server->snapshot().connections.constFirst().readingPaused);
    for (int i = 0; i < 100; ++i)
        client.send(0x82, QByteArray(60'000, 'x'));
    QVERIFY(client.bytesToWrite() > 0); // the kernel is full, on both sides
    m_server->engine().closeConnection(connectionId(), 4002, u"enough"_s);
    QTRY_COMPARE(client.close(), "4002 enough");
    client.sendClose(RawClient::closeBody(4002));
    QTRY_VERIFY(client.isEnded());
    QVERIFY(!client.wasReset());
    QTRY_VERIFY(m_server->lastLogged(LogKind::Closed).fin);
}

void TestClosingHandshake::whatComesBeforeTheClientsCloseIsNotServed()
{
    RawClient client(m_server->port());
    open(client);
    m_server->engine().closeConnection(connectionId(), 4001, {});
    QTRY_COMPARE(client.close(), "4001");
    client.sendText("too late");
    client.sendClose(RawClient::closeBody(4001));
    QTRY_VERIFY(client.isEnded());
    QCOMPARE(client.frames().size(), 1);
}

void TestClosingHandshake::aCloseBehindABurstIsSeenAsItWas_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("going away, as a tab does") << RawClient::closeBody(1001, "bye") << 1001;
    QTest::newRow("without a body") << QByteArray() << 1005;
    QTest::newRow("a body that looks like the head of a Close")
        << RawClient::closeBody(4000, QByteArray(20, 'a')) << 4000;
}

void TestClosingHandshake::aCloseBehindABurstIsSeenAsItWas()
{
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    RawClient client(m_server->port());
    open(client);
    client.write(RawClient::frame(0x81, QByteArray(20'000, 'x')) + RawClient::frame(0x88, body));
    QTRY_VERIFY(client.isEnded());
    QTRY_COMPARE(int(m_server->lastLogged(LogKind::Closed).code), code);
    QVERIFY(m_server->lastLogged(LogKind::Closed).fin);
}

void TestClosingHandshake::closeFramesMayCross()
{
    RawClient client(m_server->port());
    open(client);
    m_server->engine().setReadingPaused(connectionId(), true);
    QTRY_VERIFY(m_server->snapshot().connections.constFirst().readingPaused);
    client.sendClose(RawClient::closeBody(4100, "mine"));
    m_server->engine().closeConnection(connectionId(), 4200, u"ours"_s);
    QTRY_VERIFY(client.isEnded());
    QVERIFY(!client.wasReset());
    QCOMPARE(client.close(), "4200 ours");
    QCOMPARE(client.frames().size(), 1);
}

void TestClosingHandshake::aLongReasonIsCutBetweenCharacters()
{
    RawClient client(m_server->port());
    open(client);
    m_server->engine().closeConnection(connectionId(), 4001, u"é"_s.repeated(100));
    QTRY_COMPARE(client.close(), "4001 " + u"é"_s.repeated(61).toUtf8());
    client.sendClose(RawClient::closeBody(4001));
    QTRY_VERIFY(client.isEnded());
}

QTEST_GUILESS_MAIN(TestClosingHandshake)
#include "tst_closinghandshake.moc"
