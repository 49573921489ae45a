// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine tells the operator of clients that may mean no good, over real sockets.
#include "app-server/engine/logqueue.h"
#include "rawclient.h"
#include "testserver.h"

#include <QTest>

#include <algorithm>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestSecurityEvents : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aRefusedHandshakeComesWithCausePathAndOrigin();
    void bytesThatAreNoRequestAreToldOf();
    void aPageThatIsNotThereIsNoMatter();
    void aWrongJoinCodeIsToldOf();
    void aWrongJoinCodeInTheChatIsToldOf();
    void whoSendsTooFastIsToldOfOnce();
    void violationsComeWithCodeAndWho_data();
    void violationsComeWithCodeAndWho();
    void aCleanLifeIsNoMatter();
    void nobodyLooksNothingIsTold();
    void aStormIsBoundedAndSaysSo();

private:
    void start(const EngineConfig &config = {}) { QVERIFY(m_server->start(config)); }
    [[nodiscard]] bool has(SecurityKind kind) const
    {
        return std::any_of(m_events.begin(), m_events.end(), [kind](const SecurityEvent &event) {
            return event.kind == kind;
        });
    }
    [[nodiscard]] SecurityEvent last() const
    {
        return m_events.empty() ? SecurityEvent() : m_events.back();
    }

    std::unique_ptr<TestServer> m_server;
    std::vector<SecurityEvent> m_events;
};

void TestSecurityEvents::init()
{
    m_events.clear();
    m_server = std::make_unique<TestServer>();
    connect(&m_server->engine(), &Engine::noted, this, [this](const auto &events) {
        m_events.insert(m_events.end(), events.begin(), events.end());
    });
}

void TestSecurityEvents::cleanup()
{
    m_server.reset();
}

void TestSecurityEvents::aRefusedHandshakeComesWithCausePathAndOrigin()
{
    EngineConfig config;
    config.allowedOrigins = { u"chat.example"_s };
    start(config);
    RawClient client(m_server->port());
    client.upgrade("/chat/x1/", "Origin: https://evil.example\r\n");
    QTRY_COMPARE(m_events.size(), size_t(1));
    QCOMPARE(last().kind, SecurityKind::Refused);
    QCOMPARE(last().cause, "origin");
    QCOMPARE(last().code, quint16(403));
    QCOMPARE(last().path, u"/chat/x1/"_s);
    QCOMPARE(last().origin, u"https://evil.example"_s);
    QCOMPARE(last().address, QHostAddress(QHostAddress::LocalHost));
    QVERIFY(last().port > 0);
    QVERIFY(last().time > 0);
    // What a peer may choose the length of is cut.
    RawClient longer(m_server->port());
    longer.upgrade("/chat/x1/", "Origin: https://" + QByteArray(3'000, 'x') + "\r\n");
    QTRY_COMPARE(m_events.size(), size_t(2));
    QCOMPARE(last().origin.size(), SecurityEvent::MaxText);
}

void TestSecurityEvents::bytesThatAreNoRequestAreToldOf()
{
    start();
    RawClient client(m_server->port());
    client.write("\x16\x03\x01 this is no HTTP");
    QTRY_COMPARE(m_events.size(), size_t(1));
    QCOMPARE(last().kind, SecurityKind::Refused);
    QCOMPARE(last().cause, "malformed");
    QCOMPARE(last().code, quint16(400));
    QVERIFY(last().path.isEmpty());
}

void TestSecurityEvents::aPageThatIsNotThereIsNoMatter()
{
    start();
    RawClient page(m_server->port());
    page.write("GET /favicon.ico HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(page.status(), 404);
    RawClient socket(m_server->port());
    socket.upgrade("/nowhere/");
    QTRY_COMPARE(socket.status(), 404);
    QTRY_COMPARE(m_events.size(), size_t(1));
    QCOMPARE(last().cause, "not_found");
    QCOMPARE(last().path, u"/nowhere/"_s);
}

void TestSecurityEvents::aWrongJoinCodeIsToldOf()
{
    EngineConfig config;
    config.joinCode = u"KOALA-7"_s;
    start(config);
    RawClient client(m_server->port());
    client.upgrade("/chat/x1/?secret=guess");
    QTRY_COMPARE(m_events.size(), size_t(1));
    QCOMPARE(last().kind, SecurityKind::WrongCode);
    QCOMPARE(last().code, quint16(403));
    QCOMPARE(last().path, u"/chat/x1/"_s); // and not what was guessed: it may be nearly right
}

void TestSecurityEvents::aWrongJoinCodeInTheChatIsToldOf()
{
    EngineConfig config;
    config.joinCode = u"KOALA-7"_s;
    start(config);
    RawClient client(m_server->port());
    client.upgrade("/", RawClient::Chat);
    QTRY_VERIFY(client.isOpen());
    client.sendText(R"({"type":"hello","nick":"eve","secret":"guess"})");
    QTRY_VERIFY(client.close().startsWith("1008"));
    QTRY_COMPARE(m_events.size(), size_t(1));
    QCOMPARE(last().kind, SecurityKind::WrongCode);
    QCOMPARE(last().code, quint16(0));
}

void TestSecurityEvents::whoSendsTooFastIsToldOfOnce()
{
    EngineConfig config;
    config.relayRate = 20;
    start(config);
    const auto client = m_server->open("/echo/");
    QVERIFY(client);
    for (int i = 0; i < 60; ++i)
        client->sendText("x");
    QTRY_COMPARE(client->frames().size(), 60);
    QTRY_VERIFY(m_server->snapshot().counters.paused > 1);
    QCOMPARE(m_events.size(), size_t(1));
    QCOMPARE(last().kind, SecurityKind::TooFast);
    QCOMPARE(last().path, u"/echo/"_s);
}

void TestSecurityEvents::violationsComeWithCodeAndWho_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<int>("code");
    QTest::newRow("1002: a reserved opcode") << RawClient::frame(0x83, "x") << 1002;
    QTest::newRow("1002: not masked") << QByteArray("\x81\x01x") << 1002;
    QTest::newRow("1007: no UTF-8") << RawClient::frame(0x81, "\xff") << 1007;
    QTest::newRow("1009: too large") << RawClient::frame(0x81, QByteArray(70'000, 'x')) << 1009;
}

void TestSecurityEvents::violationsComeWithCodeAndWho()
{
    QFETCH(const QByteArray, frame);
    start();
    RawClient client(m_server->port());
    client.upgrade("/", RawClient::Chat);
    QTRY_VERIFY(client.isOpen());
    client.sendText(R"({"type":"hello","nick":"eve"})");
    QTRY_COMPARE(client.frames().size(), 1);
    client.write(frame);
    QTRY_COMPARE(m_events.size(), size_t(1));
    QCOMPARE(last().kind, SecurityKind::Violation);
    QTEST(int(last().code), "code");
    QCOMPARE(last().who, u"eve"_s);
    QVERIFY(!last().text.isEmpty());
}

void TestSecurityEvents::aCleanLifeIsNoMatter()
{
    start();
    const auto leaving = m_server->open("/echo/");
    const auto kicked = m_server->open("/chat/x1/");
    QVERIFY(leaving && kicked);
    leaving->sendText("hello");
    leaving->sendClose(RawClient::closeBody(1000));
    QTRY_VERIFY(leaving->isEnded());
    QTRY_VERIFY(m_server->connectionAt(u"/chat/x1/"_s) != 0);
    // The operator may say 1002, too.
    m_server->engine().closeConnection(m_server->connectionAt(u"/chat/x1/"_s), 1002, {});
    QTRY_VERIFY(!kicked->close().isEmpty());
    m_server->engine().stop();
    QTRY_COMPARE(m_server->engine().state(), Engine::State::Stopped);
    QVERIFY(m_events.empty());
}

void TestSecurityEvents::nobodyLooksNothingIsTold()
{
    start();
    m_server->engine().setDetailed(false);
    RawClient client(m_server->port());
    client.upgrade("/nowhere/");
    QTRY_COMPARE(client.status(), 404);
    QTRY_COMPARE(m_server->snapshot().counters.refused.value("not_found"), quint64(1));
    QVERIFY(m_events.empty());
}

void TestSecurityEvents::aStormIsBoundedAndSaysSo()
{
    LogQueue queue;
    std::vector<SecurityEvent> told;
    connect(&queue, &LogQueue::noted, this, [&told](const auto &events) { told = events; });
    for (size_t i = 0; i < LogQueue::MaxBatch + 5; ++i)
        queue.add(SecurityEvent());
    queue.flush();
    QCOMPARE(told.size(), LogQueue::MaxBatch + 1);
    QCOMPARE(told.back().kind, SecurityKind::EventsLost);
    QCOMPARE(told.back().count, 5);
}

QTEST_GUILESS_MAIN(TestSecurityEvents)
#include "tst_securityevents.moc"
