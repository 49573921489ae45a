// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "testserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

QList<QByteArray> payloads(const RawClient &client)
{
    QList<QByteArray> payloads;
    for (const auto &frame : client.frames())
        payloads.append(frame.payload);
    return payloads;
}

} // namespace

/// The engine over real sockets, with the routes that need no protocol.
class TestEngine : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itTellsWhereItListensAndStartsAgain();
    void anAddressInUseIsAFailureInWords();
    void anEchoKeepsTextTextAndBinaryBinary();
    void whatComesWithTheHandshakeIsNotLost();
    void aHandshakeMayComeByteByByte();
    void aGroupMessageReachesEveryMemberVerbatim();
    void groupsOfOtherNamesAndKindsHearNothing();
    void allMembersSeeOneOrder_data();
    void allMembersSeeOneOrder();
    void aLargeGroupMayChangeWhileItIsWrittenTo();
    void aSlowMemberIsClosedAndTheOthersReceiveAll();
    void aPausedClientIsReadAgainWhereItStopped();
    void anAnnouncementReachesTheGroupOrAllGroups();
    void snapshotsShowConnectionsAndGroups();
    void stoppingClosesEveryClientWith1001();
    void stoppingDoesNotWaitForAClientThatNeverAnswers();
    void destroyingARunningEngineEndsItsThreads();
    void destroyingAStoppingEngineEndsItsThreads();
    void onePeerAddressMayBelongToTwoConnections();
    void aClientThatPingsAndNeverReadsIsClosed();

private:
    [[nodiscard]] std::unique_ptr<RawClient> open(const QByteArray &path, int receiveBuffer = 0);

    std::unique_ptr<TestServer> m_server;
};

void TestEngine::init()
{
    m_server = std::make_unique<TestServer>();
}

void TestEngine::cleanup()
{
    m_server.reset();
}

std::unique_ptr<RawClient> TestEngine::open(const QByteArray &path, int receiveBuffer)
{
    auto client = std::make_unique<RawClient>(m_server->port(), receiveBuffer);
    client->upgrade(path, RawClient::Chat);
    const bool isOpen = QTest::qWaitFor([&client] { return client->isOpen(); });
    return isOpen ? std::move(client) : nullptr;
}

void TestEngine::itTellsWhereItListensAndStartsAgain()
{
    QSignalSpy listening(&m_server->engine(), &Engine::listening);
    QSignalSpy stopped(&m_server->engine(), &Engine::stopped);
    for (int run = 1; run <= 2; ++run) {
        QVERIFY(m_server->start());
        QCOMPARE(listening.size(), run);
        const auto url = listening.constLast().constFirst().toUrl();
        QCOMPARE(url, QUrl(u"ws://127.0.0.1:%1/"_s.arg(m_server->port())));
        QVERIFY(m_server->port() > 0);
        const auto client = open("/echo/");
        QVERIFY(client);
        client->sendText("here");
        QTRY_COMPARE(payloads(*client), QList<QByteArray> { "here" });
        m_server->engine().stop();
        QTRY_COMPARE(client->close(), "1001 the server is stopping");
        client->sendClose(RawClient::closeBody(1001));
        QTRY_COMPARE(stopped.size(), run);
        QCOMPARE(m_server->engine().state(), Engine::State::Stopped);
    }
}

void TestEngine::anAddressInUseIsAFailureInWords()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QSignalSpy failed(&m_server->engine(), &Engine::failed);
    EngineConfig config;
    config.port = other.serverPort();
    m_server->engine().start(config);
    QTRY_COMPARE(failed.size(), 1);
    const auto why = failed.constFirst().constFirst().toString();
    QVERIFY2(why.contains(u"127.0.0.1:%1"_s.arg(other.serverPort())), qPrintable(why));
    QVERIFY2(why.contains(u"already in use"_s), qPrintable(why));
    QCOMPARE(m_server->engine().state(), Engine::State::Stopped);
    QVERIFY(m_server->start());
}

void TestEngine::anEchoKeepsTextTextAndBinaryBinary()
{
    QVERIFY(m_server->start());
    const auto client = open("/echo/");
    QVERIFY(client);
    client->sendText("h\xc3\xa9");
    client->send(0x82, QByteArray("\0\xff", 2));
    client->sendText("");
    client->send(0x01, "in ");
    client->send(0x80, "pieces");
    client->sendText(QByteArray(65'536, 'a'));
    QTRY_COMPARE(client->frames().size(), 5);
    QCOMPARE(client->frames(),
             (QList<RawFrame> { { 0x81, false, "h\xc3\xa9" },
                                { 0x82, false, QByteArray("\0\xff", 2) },
                                { 0x81, false, "" },
                                { 0x81, false, "in pieces" },
                                { 0x81, false, QByteArray(65'536, 'a') } }));
}

void TestEngine::whatComesWithTheHandshakeIsNotLost()
{
    QVERIFY(m_server->start());
    RawClient client(m_server->port());
    const QByteArray head
        = "GET /echo/ HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    client.write(head + RawClient::frame(0x81, "one")
                 + RawClient::frame(0x81, QByteArray(1'000, '2')));
    QTRY_COMPARE(payloads(client), (QList<QByteArray> { "one", QByteArray(1'000, '2') }));
    client.sendText("three");
    QTRY_COMPARE(client.frames().size(), 3);
}

void TestEngine::aHandshakeMayComeByteByByte()
{
    QVERIFY(m_server->start());
    RawClient client(m_server->port());
    const QByteArray bytes
        = "GET /echo/ HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
        + RawClient::frame(0x81, "hello");
    for (const char byte : bytes) {
        client.write(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(payloads(client), QList<QByteArray> { "hello" });
}

void TestEngine::aGroupMessageReachesEveryMemberVerbatim()
{
    QVERIFY(m_server->start());
    const auto a = open("/chat/");
    const auto b = open("/chat/x1/");
    QVERIFY(a && b);
    a->sendText("{\"not\": read}");
    a->send(0x82, QByteArray("\0\x80", 2));
    const QList<RawFrame> expected { { 0x81, false, "{\"not\": read}" },
                                     { 0x82, false, QByteArray("\0\x80", 2) } };
    QTRY_COMPARE(a->frames(), expected);
    QTRY_COMPARE(b->frames(), expected);
    QTRY_COMPARE(m_server->lastLogged(LogKind::GroupSend).sent, 2);
    QCOMPARE(m_server->lastLogged(LogKind::GroupSend).group, u"x1"_s);
    QCOMPARE(m_server->lastLogged(LogKind::GroupSend).payloadLength, 2);
}

void TestEngine::groupsOfOtherNamesAndKindsHearNothing()
{
    QVERIFY(m_server->start());
    const auto sender = open("/chat/g/");
    const auto other = open("/chat/G/");
    const auto chat = open("/");
    QVERIFY(sender && other && chat);
    chat->sendText("{\"type\":\"hello\",\"nick\":\"a\"}");
    chat->sendText("{\"type\":\"group.join\",\"group\":\"g\"}");
    QTRY_COMPARE(chat->frames().size(), 2);
    sender->sendText("hello");
    QTRY_COMPARE(sender->frames().size(), 1);
    other->sendText("own");
    QTRY_COMPARE(payloads(*other), QList<QByteArray> { "own" });
    QCOMPARE(chat->frames().size(), 2);
}

void TestEngine::allMembersSeeOneOrder_data()
{
    QTest::addColumn<int>("workers");
    QTest::addColumn<int>("count");
    QTest::newRow("one worker") << 1 << 6;
    QTest::newRow("three workers") << 3 << 6;
    QTest::newRow("so many that they are written to in pieces") << 1 << 150;
}

void TestEngine::allMembersSeeOneOrder()
{
    constexpr int Messages = 300;
    QFETCH(int, workers);
    QFETCH(int, count);
    EngineConfig config;
    config.workers = workers;
    QVERIFY(m_server->start(config));
    std::vector<std::unique_ptr<RawClient>> members;
    for (int i = 0; i < count; ++i) {
        members.push_back(open("/chat/order/"));
        QVERIFY(members.back());
    }
    for (int i = 0; i < Messages; ++i) {
        members[0]->sendText("a" + QByteArray::number(i));
        members[1]->sendText("b" + QByteArray::number(i));
        members[2]->sendText("c" + QByteArray::number(i));
    }
    for (const auto &member : members)
        QTRY_COMPARE(member->frames().size(), 3 * Messages);
    const auto order = payloads(*members[0]);
    for (const auto &member : members)
        QCOMPARE(payloads(*member), order);
    for (const char sender : { 'a', 'b', 'c' }) {
        int next = 0;
        for (const auto &message : order) {
            if (message.startsWith(sender))
                QCOMPARE(message, sender + QByteArray::number(next++));
        }
        QCOMPARE(next, Messages);
    }
}

void TestEngine::aLargeGroupMayChangeWhileItIsWrittenTo()
{
    EngineConfig config;
    config.workers = 1;
    QVERIFY(m_server->start(config));
    std::vector<std::unique_ptr<RawClient>> members;
    for (int i = 0; i < 150; ++i) {
        members.push_back(open("/chat/change/"));
        QVERIFY(members.back());
    }
    const auto send = [&members](int from, int to) {
        for (int i = from; i < to; ++i)
            members[0]->sendText(QByteArray::number(i));
    };
    std::vector<std::unique_ptr<RawClient>> comers;
    for (int i = 0; i < 30; ++i) {
        send(10 * i, 10 * i + 10);
        members[size_t(i) + 100]->vanish();
        comers.push_back(std::make_unique<RawClient>(m_server->port()));
        comers.back()->upgrade("/chat/change/");
        QTRY_VERIFY(members[0]->frames().size() > 10 * i);
    }
    for (const auto &comer : comers)
        QTRY_VERIFY(comer->isOpen());
    send(300, 310);
    members.erase(members.begin() + 100, members.begin() + 130);
    for (const auto &member : members)
        QTRY_COMPARE(member->frames().size(), 310);
    for (const auto &comer : comers)
        QTRY_VERIFY(payloads(*comer).endsWith("309"));
    const auto all = payloads(*members[0]);
    for (const auto &member : members)
        QCOMPARE(payloads(*member), all);
    for (const auto &comer : comers)
        QCOMPARE(payloads(*comer), all.last(comer->frames().size()));
}

void TestEngine::aSlowMemberIsClosedAndTheOthersReceiveAll()
{
    constexpr int Messages = 200;
    EngineConfig config;
    config.highWater = 100'000;
    config.maxBuffered = 400'000;
    config.closingTimeout = std::chrono::milliseconds(20'000);
    QVERIFY(m_server->start(config));
    const auto slow = open("/chat/slow/", 4'096);
    const auto fast = open("/chat/slow/");
    QVERIFY(slow && fast);
    slow->setReadingPaused(true);
    for (int i = 0; i < Messages; ++i) {
        fast->sendText(QByteArray::number(i).rightJustified(60'000, '.'));
        if (i % 4 == 3)
            QTRY_COMPARE(fast->frames().size(), i + 1);
    }
    for (int i = 0; i < Messages; ++i)
        QVERIFY(fast->frames().at(i).payload.endsWith('.' + QByteArray::number(i)));
    QTRY_VERIFY(m_server->lastLogged(LogKind::HighWater).wireLength > config.highWater);
    QTRY_VERIFY(m_server->snapshot().counters.skippedSlow > 0);
    QVERIFY(m_server->snapshot().bufferedAmount <= config.maxBuffered + 200);
    QTRY_COMPARE(m_server->lastLogged(LogKind::GroupSend).dropped, 1);
    // What was accepted for it arrives once it reads again, then why there is no more.
    slow->setReadingPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(!slow->close().isEmpty(), 10'000);
    QVERIFY2(slow->close().startsWith("1013 "), slow->close().constData());
    const auto received = slow->frames();
    for (qsizetype i = 0; i + 1 < received.size(); ++i)
        QVERIFY(received.at(i).payload.endsWith('.' + QByteArray::number(i)));
    QVERIFY(received.size() - 1 < Messages);
}

void TestEngine::aPausedClientIsReadAgainWhereItStopped()
{
    constexpr int Messages = 200;
    EngineConfig config;
    config.maxBuffered = 100'000'000;
    QVERIFY(m_server->start(config));
    const auto client = open("/echo/");
    QVERIFY(client);
    QTRY_VERIFY(m_server->connectionAt(u"/echo/"_s) != 0);
    const auto id = m_server->connectionAt(u"/echo/"_s);
    m_server->engine().setReadingPaused(id, true);
    QTRY_VERIFY(m_server->snapshot().connections.constFirst().readingPaused);
    for (int i = 0; i < Messages; ++i)
        client->sendText(QByteArray::number(i).rightJustified(60'000, '.'));
    QVERIFY(client->bytesToWrite() > 0); // it feels the backpressure
    QCOMPARE(client->frames().size(), 0);
    m_server->engine().setReadingPaused(id, false);
    QTRY_COMPARE_WITH_TIMEOUT(client->frames().size(), Messages, 20'000);
    for (int i = 0; i < Messages; ++i)
        QVERIFY(client->frames().at(i).payload.endsWith('.' + QByteArray::number(i)));
    QTRY_VERIFY(!m_server->snapshot().connections.constFirst().readingPaused);
}

void TestEngine::anAnnouncementReachesTheGroupOrAllGroups()
{
    QVERIFY(m_server->start());
    const auto raw = open("/chat/a/");
    const auto other = open("/chat/b/");
    const auto chat = open("/");
    QVERIFY(raw && other && chat);
    chat->sendText("{\"type\":\"hello\",\"nick\":\"n\"}");
    chat->sendText("{\"type\":\"group.join\",\"group\":\"a\"}");
    QTRY_COMPARE(chat->frames().size(), 2);
    m_server->engine().announce(*GroupName::fromString(u"a"), u"for a"_s);
    m_server->engine().announce({}, u"for all"_s);
    QTRY_COMPARE(payloads(*raw), (QList<QByteArray> { "for a", "for all" }));
    QTRY_COMPARE(payloads(*other), (QList<QByteArray> { "for all" }));
    QTRY_COMPARE(chat->frames().size(), 4);
    const auto message = chat->frames().at(2).payload;
    QVERIFY2(message.contains("\"sender\":\"limpid-server\",\"text\":\"for a\""),
             message.constData());
    QCOMPARE(m_server->lastLogged(LogKind::Announced).text, u"for all"_s);
}

void TestEngine::snapshotsShowConnectionsAndGroups()
{
    EngineConfig config;
    config.workers = 2;
    QVERIFY(m_server->start(config));
    const auto a = open("/chat/seen/");
    const auto b = open("/chat/seen/");
    QVERIFY(a && b);
    a->sendText("12345");
    QTRY_COMPARE(m_server->snapshot().counters.messagesSent, quint64(2));
    const auto snapshot = m_server->snapshot();
    QCOMPARE(snapshot.counters.messagesReceived, quint64(1));
    QCOMPARE(snapshot.counters.bytesReceived, quint64(5));
    QCOMPARE(snapshot.counters.bytesSent, quint64(10));
    QVERIFY(snapshot.startedAt > 0 && snapshot.time > snapshot.startedAt);
    QCOMPARE(snapshot.connections.size(), 2);
    QCOMPARE(snapshot.connections.at(0).path, u"/chat/seen/"_s);
    QCOMPARE(snapshot.connections.at(0).state, ReadyState::Open);
    QCOMPARE(snapshot.connections.at(0).address, QHostAddress(QHostAddress::LocalHost));
    QVERIFY(snapshot.connections.at(0).id < snapshot.connections.at(1).id);
    QCOMPARE(snapshot.groups.size(), 1);
    QVERIFY(snapshot.groups.at(0).raw);
    QCOMPARE(QSet<ConnectionId>(snapshot.groups.at(0).members.cbegin(),
                                snapshot.groups.at(0).members.cend()),
             (QSet<ConnectionId> { snapshot.connections.at(0).id, snapshot.connections.at(1).id }));

    RawClient refused(m_server->port());
    refused.write("GET /nope HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_COMPARE(m_server->snapshot().counters.refusals(), quint64(1));
    a->sendClose(RawClient::closeBody(1000));
    QTRY_COMPARE(m_server->snapshot().groups.value(0).members.size(), 1);
    QTRY_COMPARE(m_server->snapshot().connections.value(0).state, ReadyState::Closed);
    QCOMPARE(m_server->snapshot().counters.messagesReceived, quint64(1));
}

void TestEngine::stoppingClosesEveryClientWith1001()
{
    EngineConfig config;
    config.workers = 2;
    QVERIFY(m_server->start(config));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 50; ++i) {
        clients.push_back(open("/chat/"));
        QVERIFY(clients.back());
    }
    RawClient halfOpen(m_server->port());
    halfOpen.write("GET /");
    QTRY_COMPARE(m_server->snapshot().connections.size(), 51);
    QSignalSpy stopped(&m_server->engine(), &Engine::stopped);
    m_server->engine().stop();
    for (const auto &client : clients) {
        QTRY_COMPARE(client->close(), "1001 the server is stopping");
        client->sendClose(RawClient::closeBody(1001));
        QTRY_VERIFY(client->isEnded());
        QVERIFY(!client->wasReset());
    }
    QTRY_COMPARE(halfOpen.status(), 503);
    QTRY_COMPARE(stopped.size(), 1);
    RawClient late(m_server->port());
    QVERIFY(late.isEnded());
}

void TestEngine::stoppingDoesNotWaitForAClientThatNeverAnswers()
{
    EngineConfig config;
    config.stopTimeout = std::chrono::milliseconds(1'000);
    QVERIFY(m_server->start(config));
    const auto client = open("/echo/");
    QVERIFY(client);
    QSignalSpy stopped(&m_server->engine(), &Engine::stopped);
    QElapsedTimer timer;
    timer.start();
    m_server->engine().stop();
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(client->close(), "1001 the server is stopping");
}

void TestEngine::destroyingARunningEngineEndsItsThreads()
{
    QVERIFY(m_server->start());
    const auto client = open("/echo/");
    QVERIFY(client);
    m_server.reset();
    QTRY_VERIFY(client->isEnded());
    QCOMPARE(client->close(), "1001 the server is stopping");
}

void TestEngine::destroyingAStoppingEngineEndsItsThreads()
{
    EngineConfig config;
    config.workers = 2;
    config.stopTimeout = std::chrono::minutes(2);
    QVERIFY(m_server->start(config));
    const auto prompt = open("/echo/");
    const auto silent = open("/echo/");
    QVERIFY(prompt && silent);
    m_server->engine().stop();
    for (const auto *client : { prompt.get(), silent.get() })
        QTRY_COMPARE(client->close(), "1001 the server is stopping");
    prompt->sendClose(RawClient::closeBody(1001));
    QTRY_VERIFY(prompt->isEnded());
    // Of two workers one has nobody left; what it tells last is this.
    QTRY_COMPARE(m_server->lastLogged(LogKind::Closed).code, 1001);
    QCOMPARE(m_server->engine().state(), Engine::State::Stopping);
    QElapsedTimer timer;
    timer.start();
    m_server.reset();
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY(silent->isEnded());
}

void TestEngine::onePeerAddressMayBelongToTwoConnections()
{
    TestServer server;
    EngineConfig config;
    config.address = QHostAddress::AnyIPv4;
    QVERIFY(server.start(config));
    constexpr int Pairs = 10;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < Pairs; ++i) {
        quint16 port = 0;
        for (const auto &to : { u"127.0.0.1"_s, u"127.0.0.2"_s }) {
            auto &socket = sockets.emplace_back(std::make_unique<QTcpSocket>());
            QVERIFY(socket->bind(QHostAddress::LocalHost, port, QAbstractSocket::ReuseAddressHint));
            port = socket->localPort();
            socket->connectToHost(QHostAddress(to), server.port());
        }
    }
    for (const auto &socket : sockets)
        QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
    for (const auto &socket : sockets) {
        socket->write(
            "GET /echo/ HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
            + RawClient::frame(0x81, QByteArray::number(socket->peerAddress().toIPv4Address())));
    }
    for (const auto &socket : sockets) {
        const auto own = QByteArray::number(socket->peerAddress().toIPv4Address());
        QByteArray received;
        QTRY_VERIFY((received += socket->readAll()).endsWith(own));
    }
    QSignalSpy stopped(&server.engine(), &Engine::stopped);
    server.engine().stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, 6'000);
}

void TestEngine::aClientThatPingsAndNeverReadsIsClosed()
{
    TestServer server;
    EngineConfig config;
    config.maxBuffered = 65'536;
    config.closingTimeout = std::chrono::milliseconds(500);
    QVERIFY(server.start(config));
    RawClient client(server.port(), 4'096);
    client.upgrade("/echo/");
    QTRY_VERIFY(client.isOpen());
    client.setReadingPaused(true);
    const QByteArray ping = RawClient::frame(0x89, QByteArray(125, 'p'));
    for (int i = 0; i < 100'000; ++i)
        client.write(ping); // 13 MB; the kernel takes some of the pongs
    QTRY_COMPARE_WITH_TIMEOUT(server.lastLogged(LogKind::Closed).code, quint16(1013), 20'000);
    QVERIFY(server.snapshot().bufferedAmount < 8'000'000);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
