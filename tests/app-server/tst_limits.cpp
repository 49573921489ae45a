// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine does to clients that are too many, too fast, too slow or gone, over real sockets.
#include "rawclient.h"
#include "testserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLimits : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneConnectionTooManyIsRefusedInWords();
    void oneConnectionTooManyFromAnAddressIsRefusedInWords();
    void aFastTalkerIsReadMoreSlowlyAndLosesNothing();
    void aSlowMemberMayMissMessagesAndIsToldHowMany();
    void aSilentClientIsPingedAndStaysIfItAnswers();
    void aClientThatDoesNotAnswerAPingIsDropped();
    void aFastSenderWaitsForSlowWorkers();
    void closesAreCountedByCode();

private:
    [[nodiscard]] std::unique_ptr<RawClient> open(const QByteArray &path, int receiveBuffer = 0);
    [[nodiscard]] const EngineCounters &counters() { return m_server->snapshot().counters; }

    std::unique_ptr<TestServer> m_server;
};

void TestLimits::init()
{
    m_server = std::make_unique<TestServer>();
}

void TestLimits::cleanup()
{
    m_server.reset();
}

std::unique_ptr<RawClient> TestLimits::open(const QByteArray &path, int receiveBuffer)
{
    auto client = std::make_unique<RawClient>(m_server->port(), receiveBuffer);
    client->upgrade(path, RawClient::Chat);
    const bool isOpen = QTest::qWaitFor([&client] { return client->isOpen(); });
    return isOpen ? std::move(client) : nullptr;
}

void TestLimits::oneConnectionTooManyIsRefusedInWords()
{
    EngineConfig config;
    config.maxConnections = 2;
    QVERIFY(m_server->start(config));
    auto first = open("/echo/");
    const auto second = open("/echo/");
    QVERIFY(first && second);
    RawClient third(m_server->port());
    third.upgrade("/echo/");
    QTRY_COMPARE(third.status(), 503);
    QTRY_VERIFY(third.isEnded());
    QCOMPARE(third.body(), "The server is full.\n");
    QTRY_COMPARE(counters().refused.value("full"), quint64(1));
    // A place that is given up is there for the next.
    first.reset();
    QTRY_COMPARE(m_server->snapshot().connectionCounts[1], 1);
    QVERIFY(open("/echo/"));
}

void TestLimits::oneConnectionTooManyFromAnAddressIsRefusedInWords()
{
    EngineConfig config;
    config.maxConnectionsPerAddress = 1;
    QVERIFY(m_server->start(config));
    const auto first = open("/echo/");
    QVERIFY(first);
    RawClient second(m_server->port());
    second.upgrade("/echo/");
    QTRY_COMPARE(second.status(), 429);
    QTRY_COMPARE(counters().refused.value("address_full"), quint64(1));
}

void TestLimits::aFastTalkerIsReadMoreSlowlyAndLosesNothing()
{
    EngineConfig config;
    config.relayRate = 100;
    QVERIFY(m_server->start(config));
    const auto fast = open("/echo/");
    const auto other = open("/echo/");
    QVERIFY(fast && other);
    QElapsedTimer timer;
    timer.start();
    QByteArray burst;
    for (int i = 0; i < 250; ++i)
        burst += RawClient::frame(0x81, QByteArray::number(i));
    fast->write(burst);
    other->sendText("not held up");
    QTRY_COMPARE(other->frames().size(), 1);
    QVERIFY(fast->frames().size() <= 210); // two seconds' worth at once, then one by one
    QTRY_COMPARE(fast->frames().size(), 250);
    QVERIFY2(timer.elapsed() >= 450, QByteArray::number(timer.elapsed()));
    for (int i = 0; i < 250; ++i)
        QCOMPARE(fast->frames().at(i).payload, QByteArray::number(i));
    QTRY_VERIFY(counters().paused > 0);
}

void TestLimits::aSlowMemberMayMissMessagesAndIsToldHowMany()
{
    EngineConfig config;
    config.highWater = 100'000;
    config.maxBuffered = 300'000;
    config.slowConsumer = SlowConsumer::Drop;
    config.rate = 0;
    QVERIFY(m_server->start(config));
    const auto join = [](RawClient &client, const QByteArray &nick) {
        client.sendText("{\"type\":\"hello\",\"nick\":\"" + nick + "\"}");
        client.sendText(R"({"type":"group.join","group":"g"})");
        return QTest::qWaitFor([&client] { return client.frames().size() >= 2; });
    };
    const auto slow = open("/", 4'096);
    const auto fast = open("/");
    QVERIFY(slow && join(*slow, "slow"));
    QVERIFY(fast && join(*fast, "fast"));
    slow->setReadingPaused(true);
    const auto count = [](const RawClient &client, const QByteArray &start) {
        const auto &frames = client.frames();
        return int(std::count_if(frames.cbegin(), frames.cend(), [&](const RawFrame &frame) {
            return frame.payload.startsWith(start);
        }));
    };
    constexpr int Messages = 600;
    for (int i = 0; i < Messages; ++i) {
        const auto id = QByteArray::number(i).rightJustified(12, '0');
        fast->sendText(R"({"type":"message.send","group":"g","id":"00000000-0000-4000-8000-)" + id
                       + R"(","text":")" + QByteArray(16'000, 'x') + "\"}");
        if (i % 4 == 3)
            QTRY_COMPARE(count(*fast, R"({"type":"message.accepted")"), i + 1);
    }
    QCOMPARE(count(*fast, R"({"type":"message","group")"), Messages);
    QTRY_VERIFY(counters().skippedSlow > 0);
    QVERIFY(m_server->snapshot().largestBuffer <= 2 * config.maxBuffered);
    slow->setReadingPaused(false);
    QTRY_COMPARE(count(*slow, R"({"type":"fault","code":"messages-missed")"), 1);
    const auto received = count(*slow, R"({"type":"message","group")");
    const auto missed = QByteArray::number(Messages - received);
    const auto &last = slow->frames();
    const auto fault = std::find_if(last.cbegin(), last.cend(), [](const RawFrame &frame) {
        return frame.payload.contains("messages-missed");
    });
    QVERIFY2(fault->payload.contains(missed + " messages"), fault->payload.constData());
    // It is in the group as before, and knows who else is.
    QTRY_COMPARE(count(*slow, R"({"type":"group.joined")"), 2);
    QVERIFY(slow->close().isEmpty());
}

void TestLimits::aSilentClientIsPingedAndStaysIfItAnswers()
{
    EngineConfig config;
    config.keepaliveInterval = 300ms;
    config.keepaliveTimeout = 600ms;
    QVERIFY(m_server->start(config));
    const auto client = open("/echo/");
    QVERIFY(client);
    for (int i = 0; i < 3; ++i) {
        QTRY_COMPARE(client->frames().size(), i + 1);
        const auto &ping = client->frames().last();
        QCOMPARE(ping.firstByte, 0x89);
        client->send(0x8a, ping.payload);
    }
    QTRY_COMPARE(m_server->snapshot().connections.size(), 1);
    QTRY_VERIFY(m_server->snapshot().connections.constFirst().roundTrip >= 0);
    QVERIFY(m_server->snapshot().connections.constFirst().roundTrip < 5'000'000);
    QCOMPARE(counters().givenUp, quint64(0));
}

void TestLimits::aClientThatDoesNotAnswerAPingIsDropped()
{
    EngineConfig config;
    config.keepaliveInterval = 300ms;
    config.keepaliveTimeout = 500ms;
    QVERIFY(m_server->start(config));
    const auto client = open("/chat/x1/");
    QVERIFY(client);
    QTRY_VERIFY(client->isEnded());
    QTRY_COMPARE(counters().givenUp, quint64(1));
    QTRY_COMPARE(m_server->lastLogged(LogKind::Closed).code, quint16(1006));
    QCOMPARE(m_server->lastLogged(LogKind::Closed).text, u"no answer to a ping"_s);
    QTRY_VERIFY(m_server->snapshot().groups.isEmpty());
}

void TestLimits::aFastSenderWaitsForSlowWorkers()
{
    EngineConfig config;
    config.workers = 2;
    config.maxBuffered = 100'000'000; // so that nobody is closed for not reading
    QVERIFY(m_server->start(config));
    std::vector<std::unique_ptr<RawClient>> members;
    for (int i = 0; i < 20; ++i) {
        members.push_back(open("/chat/busy/"));
        QVERIFY(members.back());
    }
    constexpr int Messages = 5'000;
    QByteArray burst;
    for (int i = 0; i < Messages; ++i)
        burst += RawClient::frame(0x82, QByteArray::number(i).rightJustified(200, '.'));
    members.front()->write(burst);
    for (const auto &member : members)
        QTRY_COMPARE_WITH_TIMEOUT(member->frames().size(), Messages, 30'000);
    for (int i = 0; i < Messages; ++i)
        QVERIFY(members.back()->frames().at(i).payload.endsWith('.' + QByteArray::number(i)));
}

void TestLimits::closesAreCountedByCode()
{
    QVERIFY(m_server->start());
    const auto leaving = open("/echo/");
    const auto vanishing = open("/echo/");
    const auto wrong = open("/echo/");
    QVERIFY(leaving && vanishing && wrong);
    leaving->sendClose(RawClient::closeBody(4321));
    vanishing->vanish();
    wrong->send(0x83, "a reserved opcode");
    QTRY_COMPARE(counters().closesReceived.value(4321), quint64(1));
    QTRY_COMPARE(counters().closesReceived.value(1006), quint64(2));
    QTRY_COMPARE(counters().closesSent.value(1002), quint64(1));
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
