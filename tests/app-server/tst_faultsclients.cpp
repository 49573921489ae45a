// SPDX-License-Identifier: GPL-3.0-or-later
// Clients that fail in every way a client can, while others go on.
#include "testserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Limpid;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray HalfAHead = "GET /echo/ HTTP/1.1\r\nHost: localhost\r\nUpg";

/// A frame of which the end is missing.
QByteArray halfAFrame()
{
    return RawClient::frame(0x81, QByteArray(1'000, 'x')).first(500);
}

} // namespace

class TestFaultsClients : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whoVanishedWithoutAFinIsGivenUp_data() { addWorkers(); }
    void whoVanishedWithoutAFinIsGivenUp();
    void aHalfClosedClientIsAnsweredAndEnds_data();
    void aHalfClosedClientIsAnsweredAndEnds();
    void whatWasSaidBeforeTheFinIsHeard_data();
    void whatWasSaidBeforeTheFinIsHeard();
    void framesMayComeByteByByte_data() { addWorkers(); }
    void framesMayComeByteByByte();
    void whoNeverReadsCostsItselfOnly_data();
    void whoNeverReadsCostsItselfOnly();
    void closeFramesCrossInACrowd_data() { addWorkers(); }
    void closeFramesCrossInACrowd();
    void aResetLeavesNothingBehind_data();
    void aResetLeavesNothingBehind();
    void stalledClientsDelayNobody();

private:
    static void addWorkers();
    [[nodiscard]] const EngineCounters &counters() const { return m_server->snapshot().counters; }
    /// Nobody is connected as far as the last snapshot knows, and no group has members.
    [[nodiscard]] bool isEmpty() const;

    std::unique_ptr<TestServer> m_server;
};

void TestFaultsClients::init()
{
    m_server = std::make_unique<TestServer>();
}

void TestFaultsClients::cleanup()
{
    m_server.reset();
}

void TestFaultsClients::addWorkers()
{
    QTest::addColumn<int>("workers");
    QTest::newRow("one worker") << 1;
    QTest::newRow("three workers") << 3;
}

bool TestFaultsClients::isEmpty() const
{
    const auto &counts = m_server->snapshot().connectionCounts;
    return counts[0] + counts[1] + counts[2] == 0 && m_server->snapshot().groupCount == 0;
}

void TestFaultsClients::whoVanishedWithoutAFinIsGivenUp()
{
    QFETCH(int, workers);
    EngineConfig config;
    config.workers = workers;
    config.keepaliveInterval = 500ms;
    config.keepaliveTimeout = 1'000ms;
    QVERIFY(m_server->start(config));
    constexpr int Gone = 20;
    std::vector<std::unique_ptr<RawClient>> gone;
    for (int i = 0; i < Gone; ++i) {
        gone.push_back(m_server->open("/chat/g/"));
        QVERIFY(gone.back());
        gone.back()->setReadingPaused(true); // its machine is off: it neither reads nor answers
    }
    const auto talker = m_server->open("/chat/g/");
    QVERIFY(talker);
    QTRY_VERIFY_WITH_TIMEOUT((talker->sendText("still here"), counters().givenUp == Gone), 10'000);
    QTRY_COMPARE(m_server->snapshot().groups.value(0).members.size(), 1);
    QCOMPARE(m_server->snapshot().connectionCounts[1], 1);
    QVERIFY(!talker->isEnded());
}

void TestFaultsClients::aHalfClosedClientIsAnsweredAndEnds_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray none;
    const auto message = RawClient::frame(0x81, "last words");
    QTest::newRow("right after TCP") << none << none << none;
    QTest::newRow("inside the handshake") << none << HalfAHead << none;
    QTest::newRow("after the handshake") << QByteArray("/echo/") << none << none;
    QTest::newRow("after a message") << QByteArray("/echo/") << message << QByteArray("last words");
    QTest::newRow("inside a frame")
        << QByteArray("/echo/") << message + halfAFrame() << QByteArray("last words");
    QTest::newRow("inside a head")
        << QByteArray("/echo/") << message + halfAFrame().first(3) << QByteArray("last words");
    QTest::newRow("a member of a group")
        << QByteArray("/chat/g/") << message << QByteArray("last words");
    QTest::newRow("behind its Close")
        << QByteArray("/echo/") << RawClient::frame(0x88, RawClient::closeBody(1000))
        << RawClient::closeBody(1000);
}

void TestFaultsClients::aHalfClosedClientIsAnsweredAndEnds()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, bytes);
    EngineConfig config;
    config.workers = 2;
    QVERIFY(m_server->start(config));
    constexpr int Clients = 10;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < Clients; ++i) {
        clients.push_back(before.isEmpty() ? std::make_unique<RawClient>(m_server->port())
                                           : m_server->open(before));
        QVERIFY(clients.back());
        clients.back()->write(bytes);
        clients.back()->endSending();
        QTRY_VERIFY(clients.back()->isEnded());
        QVERIFY(!clients.back()->wasReset());
        QTEST(clients.back()->frames().value(0).payload, "answer");
    }
    QTRY_COMPARE(counters().accepted, quint64(Clients));
    QTRY_VERIFY(isEmpty());
}

void TestFaultsClients::whatWasSaidBeforeTheFinIsHeard_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("messages");
    QTest::newRow("as fast as it goes") << 0 << 3'000;
    QTest::newRow("while it is held back for its rate") << 100 << 230;
}

void TestFaultsClients::whatWasSaidBeforeTheFinIsHeard()
{
    QFETCH(int, rate);
    QFETCH(int, messages);
    EngineConfig config;
    config.workers = 2;
    config.relayRate = rate;
    QVERIFY(m_server->start(config));
    const auto listener = m_server->open("/chat/g/");
    const auto speaker = m_server->open("/chat/g/");
    QVERIFY(listener && speaker);
    QByteArray burst;
    for (int i = 0; i < messages; ++i)
        burst += RawClient::frame(0x81, QByteArray::number(i));
    speaker->write(burst);
    QTRY_COMPARE(speaker->bytesToWrite(), 0);
    speaker->endSending();
    QTRY_COMPARE_WITH_TIMEOUT(listener->frames().size(), messages, 10'000);
    for (int i = 0; i < messages; ++i)
        QCOMPARE(listener->frames().at(i).payload, QByteArray::number(i));
    QTRY_VERIFY(speaker->isEnded());
}

void TestFaultsClients::framesMayComeByteByByte()
{
    QFETCH(int, workers);
    EngineConfig config;
    config.workers = workers;
    QVERIFY(m_server->start(config));
    const auto client = m_server->open("/echo/");
    QVERIFY(client);
    const QByteArray bytes = RawClient::frame(0x01, "in \xc3\xa9")
        + RawClient::frame(0x89, "ping 1") + RawClient::frame(0x00, " three ")
        + RawClient::frame(0x00, "") + RawClient::frame(0x89, "ping 2")
        + RawClient::frame(0x80, "pieces") + RawClient::frame(0x82, QByteArray(300, '\0'))
        + RawClient::frame(0x88, RawClient::closeBody(1000, "done"));
    for (const char byte : bytes) {
        client->write(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(client->isEnded());
    QCOMPARE(client->frames(),
             (QList<RawFrame> { { 0x8a, false, "ping 1" },
                                { 0x8a, false, "ping 2" },
                                { 0x81, false, "in \xc3\xa9 three pieces" },
                                { 0x82, false, QByteArray(300, '\0') },
                                { 0x88, false, RawClient::closeBody(1000, "done") } }));
    QVERIFY(!client->wasReset());
}

void TestFaultsClients::whoNeverReadsCostsItselfOnly_data()
{
    QTest::addColumn<int>("workers");
    QTest::addColumn<bool>("drops");
    QTest::newRow("close, one worker") << 1 << false;
    QTest::newRow("close, three workers") << 3 << false;
    QTest::newRow("drop, one worker") << 1 << true;
    QTest::newRow("drop, three workers") << 3 << true;
}

void TestFaultsClients::whoNeverReadsCostsItselfOnly()
{
    QFETCH(int, workers);
    QFETCH(bool, drops);
    constexpr int Messages = 160;
    EngineConfig config;
    config.workers = workers;
    config.highWater = 100'000;
    config.maxBuffered = 200'000;
    config.slowConsumer = drops ? SlowConsumer::Drop : SlowConsumer::Close;
    config.closingTimeout = 500ms;
    QVERIFY(m_server->start(config));
    std::vector<std::unique_ptr<RawClient>> slow;
    std::vector<std::unique_ptr<RawClient>> fast;
    for (int i = 0; i < 3; ++i) {
        slow.push_back(m_server->open("/chat/g/", 4'096));
        fast.push_back(m_server->open("/chat/g/"));
        QVERIFY(slow.back() && fast.back());
        slow.back()->setReadingPaused(true);
    }
    for (int i = 0; i < Messages; ++i) {
        fast[0]->sendText(QByteArray::number(i).rightJustified(50'000, '.'));
        if (i % 8 == 7) {
            for (const auto &client : fast)
                QTRY_COMPARE(client->frames().size(), i + 1);
        }
        QVERIFY(m_server->snapshot().largestBuffer <= config.maxBuffered + 100'000);
    }
    for (int i = 0; i < Messages; ++i)
        QVERIFY(fast[2]->frames().at(i).payload.endsWith('.' + QByteArray::number(i)));
    if (!drops) {
        for (const auto &client : slow) {
            client->setReadingPaused(false);
            QTRY_VERIFY(client->isEnded()); // cut: it did not read the Close in time, or it did
        }
        QTRY_COMPARE(counters().closesSent.value(1013), quint64(3));
        QTRY_COMPARE(m_server->snapshot().groups.value(0).members.size(), 3);
        return;
    }
    QTRY_VERIFY(counters().skippedSlow > 0);
    for (const auto &client : slow)
        client->setReadingPaused(false);
    QTRY_COMPARE(m_server->snapshot().bufferedAmount, 0);
    fast[0]->sendText("you are back");
    for (const auto &client : slow)
        QTRY_COMPARE(client->frames().constLast().payload, "you are back");
}

void TestFaultsClients::closeFramesCrossInACrowd()
{
    QFETCH(int, workers);
    EngineConfig config;
    config.workers = workers;
    QVERIFY(m_server->start(config));
    constexpr int Clients = 60;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < Clients; ++i) {
        clients.push_back(m_server->open("/chat/g/"));
        QVERIFY(clients.back());
    }
    QTRY_COMPARE(m_server->snapshot().connections.size(), Clients);
    const auto connections = m_server->snapshot().connections;
    for (int i = 0; i < Clients; ++i) {
        m_server->engine().closeConnection(connections.at(i).id, 4200, u"ours"_s);
        clients[size_t(i)]->sendText("on its way");
        clients[size_t(i)]->sendClose(RawClient::closeBody(4100, "mine"));
    }
    for (const auto &client : clients) {
        QTRY_VERIFY(client->isEnded());
        QVERIFY(!client->wasReset());
        QVERIFY2(client->close() == "4200 ours" || client->close() == "4100 mine",
                 client->close().constData());
        const auto isClose = [](const RawFrame &frame) { return frame.firstByte == 0x88; };
        const auto &frames = client->frames();
        QCOMPARE(std::count_if(frames.cbegin(), frames.cend(), isClose), 1);
        QVERIFY(isClose(frames.constLast()));
    }
    QTRY_VERIFY(isEmpty());
    // The client's code is known, whoever was first.
    QTRY_COMPARE(counters().closesReceived.value(4100), quint64(Clients));
}

void TestFaultsClients::aResetLeavesNothingBehind_data()
{
    QTest::addColumn<int>("workers");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray none;
    for (const int workers : { 1, 3 }) {
        const auto row = [workers](const char *name) -> QTestData & {
            return QTest::addRow("%s, workers: %d", name, workers) << workers;
        };
        row("right after TCP") << none << none;
        row("inside the handshake") << none << HalfAHead;
        row("behind the handshake's request")
            << none
            << QByteArray("GET /chat/g/ HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\n"
                          "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        row("inside a frame") << QByteArray("/chat/g/") << halfAFrame();
        row("with its messages on their way")
            << QByteArray("/chat/g/")
            << RawClient::frame(0x81, QByteArray(60'000, 'x')).repeated(5);
        row("behind its Close") << QByteArray("/chat/g/")
                                << RawClient::frame(0x88, RawClient::closeBody(1000));
    }
}

void TestFaultsClients::aResetLeavesNothingBehind()
{
    QFETCH(int, workers);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, bytes);
    EngineConfig config;
    config.workers = workers;
    QVERIFY(m_server->start(config));
    const auto other = m_server->open("/chat/other/");
    QVERIFY(other);
    for (int i = 0; i < 30; ++i) {
        const auto client
            = path.isEmpty() ? std::make_unique<RawClient>(m_server->port()) : m_server->open(path);
        QVERIFY(client);
        client->write(bytes);
        client->vanish();
    }
    other->sendText("not disturbed");
    QTRY_COMPARE(other->frames().size(), 1);
    QTRY_COMPARE(m_server->snapshot().connectionCounts[1], 1);
    QTRY_COMPARE(m_server->snapshot().groupCount, 1);
    other->sendClose(RawClient::closeBody(1000));
    QTRY_VERIFY(isEmpty());
}

void TestFaultsClients::stalledClientsDelayNobody()
{
    EngineConfig config;
    config.slowConsumer = SlowConsumer::Drop;
    QVERIFY(m_server->start(config)); // one worker serves them all
    std::vector<std::unique_ptr<RawClient>> stalled;
    for (int i = 0; i < 20; ++i) {
        stalled.push_back(std::make_unique<RawClient>(m_server->port()));
        stalled.back()->write(HalfAHead);
        stalled.push_back(m_server->open("/chat/g/", 4'096));
        QVERIFY(stalled.back());
        stalled.back()->setReadingPaused(true);
        stalled.push_back(m_server->open("/echo/"));
        QVERIFY(stalled.back());
        stalled.back()->write(halfAFrame());
    }
    const auto client = m_server->open("/chat/g/");
    QVERIFY(client);
    QList<qint64> lags;
    for (int i = 1; i <= 200; ++i) {
        QElapsedTimer timer;
        timer.start();
        client->sendText(QByteArray(10'000, 'x'));
        while (client->frames().size() < i && timer.elapsed() < 5'000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCOMPARE(client->frames().size(), i);
        lags.append(timer.elapsed());
    }
    std::sort(lags.begin(), lags.end());
    QVERIFY2(lags.at(100) < 50 && lags.constLast() < 1'000,
             qPrintable(u"median %1 ms, at most %2 ms"_s.arg(lags.at(100)).arg(lags.constLast())));
}

QTEST_GUILESS_MAIN(TestFaultsClients)
#include "tst_faultsclients.moc"
