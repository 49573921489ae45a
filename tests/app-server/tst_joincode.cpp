// SPDX-License-Identifier: GPL-3.0-or-later
// The join code: as a rule with a clock of its own, and at the doors of a real server.
#include "app-server/consumers/joincode.h"
#include "rawclient.h"
#include "testserver.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestJoinCode : public QObject
{
    Q_OBJECT

private slots:
    void aFewWrongGuessesCostNothing();
    void thenEachWaitsLongerThanTheOneBefore();
    void guessesAtOnceWaitForEachOther();
    void otherAddressesDoNotWait();
    void theRightCodeEndsTheWaiting();
    void whoSaysItComesIn_data();
    void whoSaysItComesIn();
    void whoDoesNotIsToldAndClosed();
    void whoHasGoneMeanwhileTakesNoNick();
    void relaysAskForItToo();
    void aPageOfAnotherOriginIsRefused();

private:
    const QHostAddress m_here = QHostAddress(QHostAddress::LocalHost);
    const QHostAddress m_there = QHostAddress(u"192.0.2.1"_s);
    std::chrono::milliseconds m_now { 0 };
};

void TestJoinCode::aFewWrongGuessesCostNothing()
{
    JoinCode code([this] { return m_now; });
    QVERIFY(!code.isNeeded());
    code.set(u"öffne dich"_s);
    QVERIFY(code.isNeeded());
    for (int i = 0; i < JoinCode::FreeTries; ++i) {
        QCOMPARE(code.takeTurn(m_here), 0ms);
        QVERIFY(!code.isRight(m_here, u"oeffne dich"_s));
    }
    QVERIFY(code.takeTurn(m_here) > 0ms);
}

void TestJoinCode::thenEachWaitsLongerThanTheOneBefore()
{
    JoinCode code([this] { return m_now; });
    code.set(u"sesame"_s);
    for (int i = 0; i < JoinCode::FreeTries; ++i)
        QVERIFY(!code.isRight(m_here, {}));
    std::chrono::milliseconds before = 0ms;
    for (int i = 0; i < 8; ++i) {
        const auto wait = code.takeTurn(m_here);
        QVERIFY(wait > before || wait == JoinCode::LongestDelay);
        m_now += wait;
        QVERIFY(!code.isRight(m_here, u"sesam"_s));
        before = wait;
    }
    QCOMPARE(before, JoinCode::LongestDelay);
}

void TestJoinCode::guessesAtOnceWaitForEachOther()
{
    JoinCode code([this] { return m_now; });
    code.set(u"sesame"_s);
    for (int i = 0; i < JoinCode::FreeTries; ++i)
        QVERIFY(!code.isRight(m_here, {}));
    const auto first = code.takeTurn(m_here);
    const auto second = code.takeTurn(m_here);
    const auto third = code.takeTurn(m_here);
    QVERIFY(second >= first + JoinCode::FirstDelay);
    QVERIFY(third >= second + JoinCode::FirstDelay);
}

void TestJoinCode::otherAddressesDoNotWait()
{
    JoinCode code([this] { return m_now; });
    code.set(u"sesame"_s);
    for (int i = 0; i < 10; ++i)
        QVERIFY(!code.isRight(m_here, {}));
    QCOMPARE(code.takeTurn(m_there), 0ms);
}

void TestJoinCode::theRightCodeEndsTheWaiting()
{
    JoinCode code([this] { return m_now; });
    code.set(u"sesame"_s);
    for (int i = 0; i < 10; ++i)
        QVERIFY(!code.isRight(m_here, {}));
    QVERIFY(code.isRight(m_here, u"sesame"_s));
    QCOMPARE(code.takeTurn(m_here), 0ms);
}

void TestJoinCode::whoSaysItComesIn_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("hello");
    QTest::newRow("in hello") << QByteArray("/")
                              << QByteArray(R"({"type":"hello","nick":"ada","secret":"a & b"})");
    QTest::newRow("in the address")
        << QByteArray("/?secret=a%20%26%20b") << QByteArray(R"({"type":"hello","nick":"ada"})");
}

void TestJoinCode::whoSaysItComesIn()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, hello);
    TestServer server;
    EngineConfig config;
    config.joinCode = u"a & b"_s;
    QVERIFY(server.start(config));
    RawClient client(server.port());
    client.upgrade(path, RawClient::Chat);
    QTRY_VERIFY(client.isOpen());
    // What is said right behind it is not lost, though hello may have had to wait.
    client.write(RawClient::frame(0x81, hello)
                 + RawClient::frame(0x81, R"({"type":"group.join","group":"g"})"));
    QTRY_COMPARE(client.frames().size(), 2);
    QVERIFY(client.frames().at(0).payload.contains(R"("type":"welcome")"));
    QVERIFY(client.frames().at(1).payload.contains(R"("type":"group.joined")"));
}

void TestJoinCode::whoDoesNotIsToldAndClosed()
{
    TestServer server;
    EngineConfig config;
    config.joinCode = u"sesame"_s;
    QVERIFY(server.start(config));
    for (int guess = 0; guess < JoinCode::FreeTries + 1; ++guess) {
        RawClient client(server.port());
        client.upgrade("/", RawClient::Chat);
        QTRY_VERIFY(client.isOpen());
        client.sendText(R"({"type":"hello","nick":"eve","secret":"guess"})");
        QTRY_COMPARE(client.close(), "1008 the join code is wrong");
        QVERIFY(client.frames().at(0).payload.contains(R"("code":"wrong-secret")"));
    }
}

void TestJoinCode::whoHasGoneMeanwhileTakesNoNick()
{
    TestServer server;
    EngineConfig config;
    config.joinCode = u"sesame"_s;
    config.closingTimeout = 60s;
    config.lingerTimeout = 60s;
    QVERIFY(server.start(config));
    for (int guess = 0; guess < JoinCode::FreeTries; ++guess) {
        RawClient client(server.port());
        client.upgrade("/", RawClient::Chat);
        client.sendText(R"({"type":"hello","nick":"eve","secret":"guess"})");
        QTRY_COMPARE(client.close(), "1008 the join code is wrong");
    }
    const auto hello = R"({"type":"hello","nick":"ada","secret":"sesame"})"_ba;
    const auto gone = server.open("/");
    const auto next = server.open("/");
    QVERIFY(gone && next);
    QTRY_VERIFY(server.snapshot().connections.size() >= JoinCode::FreeTries + 2);
    // It waits its turn, is closed, answers, and leaves TCP open.
    gone->sendText(hello);
    gone->setReadingPaused(true);
    server.engine().closeConnection(JoinCode::FreeTries + 1, 1000, {});
    gone->sendClose(RawClient::closeBody(1000));
    QTRY_COMPARE(server.snapshot().counters.closesReceived.value(1000), 1u);
    next->sendText(hello);
    QTRY_COMPARE(next->frames().size(), 1);
    QVERIFY(next->frames().at(0).payload.contains(R"("nick":"ada")"));
}

void TestJoinCode::relaysAskForItToo()
{
    TestServer server;
    EngineConfig config;
    config.joinCode = u"sesame"_s;
    QVERIFY(server.start(config));
    RawClient stranger(server.port());
    stranger.upgrade("/chat/x1/");
    QTRY_COMPARE(stranger.status(), 403);
    QTRY_VERIFY(stranger.body().contains("?secret="));
    RawClient friendly(server.port());
    friendly.upgrade("/chat/x1/?secret=sesame");
    QTRY_VERIFY(friendly.isOpen());
    QTRY_COMPARE(server.snapshot().counters.refused.value("join_code"), quint64(1));
}

void TestJoinCode::aPageOfAnotherOriginIsRefused()
{
    TestServer server;
    EngineConfig config;
    config.allowedOrigins = QStringList { u"chat.example"_s };
    QVERIFY(server.start(config));
    RawClient evil(server.port());
    evil.upgrade("/", QByteArray(RawClient::Chat) + "Origin: https://evil.example\r\n");
    QTRY_COMPARE(evil.status(), 403);
    RawClient good(server.port());
    good.upgrade("/", QByteArray(RawClient::Chat) + "Origin: https://chat.example\r\n");
    QTRY_VERIFY(good.isOpen());
    QTRY_COMPARE(server.snapshot().counters.refused.value("origin"), quint64(1));
}

QTEST_GUILESS_MAIN(TestJoinCode)
#include "tst_joincode.moc"
