// SPDX-License-Identifier: GPL-3.0-or-later
// Views as coroutines, over real sockets: what is awaited comes, in order, and ends with the peer.
#include "app-server/consumers/tutorialview.h"
#include "app-server/engine/engine.h"
#include "app-server/pages/textpage.h"
#include "app-server/views/routerapplication.h"
#include "app-server/views/websocketview.h"
#include "rawclient.h"

#include <QCoro/QCoroTimer>
#include <QTest>

#include <atomic>
#include <stdexcept>

using namespace Limpid;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::atomic<int> running = 0; // views that have begun and not ended

struct Running
{
    Running() { ++running; }
    ~Running() { --running; }
    Q_DISABLE_COPY_MOVE(Running)
};

QCoro::Task<> echo(ViewSocket socket, RouteArguments)
{
    const Running here;
    while (const auto message = co_await socket.wait())
        socket.send(*message);
}

QCoro::Task<> echoByIteration(ViewSocket socket, RouteArguments)
{
    const Running here;
    QCORO_FOREACH(const QByteArray &message, socket.messages())
    {
        socket.send(message);
    }
}

/// Reads only after "go": says how much was there, and what.
QCoro::Task<> readLater(ViewSocket socket, RouteArguments)
{
    const Running here;
    while (!socket.hasMessages())
        co_await QCoro::sleepFor(1ms);
    while (socket.countMessages() < 3 && !socket.isClosed())
        co_await QCoro::sleepFor(1ms);
    socket.send(QByteArray::number(socket.countMessages()));
    for (int i = 0; i < 4; ++i)
        socket.send(*socket.read("none"));
}

QCoro::Task<> waitShortly(ViewSocket socket, RouteArguments)
{
    const Running here;
    const auto message = co_await socket.wait(10ms);
    socket.send(message ? u"message"_s : u"nothing yet"_s);
    if (const auto next = co_await socket.wait(60s))
        socket.send(*next);
}

QCoro::Task<> greet(ViewSocket socket, RouteArguments arguments)
{
    socket.send(u"hello %1"_s.arg(arguments.value(u"name"_s)));
    socket.close(4001, u"that is all"_s);
    socket.send(u"goes nowhere"_s);
    socket.close(4002);
    co_return;
}

QCoro::Task<> fail(ViewSocket socket, RouteArguments)
{
    const Running here;
    co_await socket.wait();
    throw std::runtime_error("out of paper");
}

/// Asleep when the peer goes; what it does afterwards does no harm.
QCoro::Task<> sleepLong(ViewSocket socket, RouteArguments)
{
    const Running here;
    socket.send(u"asleep"_s);
    const bool isOpen = co_await socket.sleepFor(1h);
    socket.send(isOpen ? u"?"_s : u"nobody hears it"_s);
    socket.close();
}

/// Takes nothing until it is told to by the test.
std::atomic<bool> mayRead = false;
QCoro::Task<> readWhenTold(ViewSocket socket, RouteArguments)
{
    const Running here;
    while (!mayRead)
        co_await QCoro::sleepFor(1ms); // also after the end
    int count = 0;
    while (const auto message = co_await socket.wait()) {
        if (message->isEmpty())
            break;
        ++count;
    }
    socket.send(QByteArray::number(count));
}

} // namespace

class TestWebSocketView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsAwaitedComes_data();
    void whatIsAwaitedComes();
    void readGivesWhatIsThereAndTheFallback();
    void aWaitMayHaveATimeout();
    void argumentsComeFromThePathAndACloseIsTheLastWord();
    void theEndOfAViewIsACloseWith1000();
    void whatAViewThrowsClosesOnlyItsOwnWebSocketWith1011();
    void aViewEndsWhenThePeerVanishes_data();
    void aViewEndsWhenThePeerVanishes();
    void whatCameBeforeTheCloseIsStillRead();
    void anUnreadPeerIsHeldAndLosesNothing();
    void thousandsWaitAtOnceOnOneWorker();
    void requireAndAcceptWebSocket();
    void theTutorialsViewSendsTenMessages();
    void theTutorialsViewSendsNothingForAnEmptyMessage();

private:
    [[nodiscard]] std::unique_ptr<RawClient> open(const QByteArray &path);
    [[nodiscard]] static QByteArrayList texts(const RawClient &client);

    std::unique_ptr<RouterApplication> m_application;
    std::unique_ptr<Engine> m_engine;
};

void TestWebSocketView::init()
{
    Router router;
    requireWebSocket(router, u"/echo/"_s, &echo);
    requireWebSocket(router, u"/iterate/"_s, &echoByIteration);
    requireWebSocket(router, u"/later/"_s, &readLater);
    requireWebSocket(router, u"/shortly/"_s, &waitShortly);
    requireWebSocket(router, u"/greet/(?<name>[a-z]+)/"_s, &greet);
    requireWebSocket(router, u"/fail/"_s, &fail);
    requireWebSocket(router, u"/sleep/"_s, &sleepLong);
    requireWebSocket(router, u"/told/"_s, &readWhenTold);
    acceptWebSocket(router, u"/test/"_s, tutorialView(1ms), std::make_shared<TextPage>("page\n"));
    m_application = std::make_unique<RouterApplication>(std::move(router));
    m_engine = std::make_unique<Engine>(*m_application);
    EngineConfig config;
    config.port = 0;
    config.workers = 1;
    m_engine->start(config);
    QTRY_COMPARE(m_engine->state(), Engine::State::Listening);
    mayRead = false;
}

void TestWebSocketView::cleanup()
{
    m_engine.reset();
    m_application.reset();
    QCOMPARE(running.load(), 0);
}

std::unique_ptr<RawClient> TestWebSocketView::open(const QByteArray &path)
{
    auto client = std::make_unique<RawClient>(quint16(m_engine->url().port()));
    client->upgrade(path);
    const bool isOpen = QTest::qWaitFor([&client] { return client->isOpen(); });
    return isOpen ? std::move(client) : nullptr;
}

QByteArrayList TestWebSocketView::texts(const RawClient &client)
{
    QByteArrayList texts;
    for (const auto &frame : client.frames()) {
        if (frame.firstByte == 0x81)
            texts.append(frame.payload);
    }
    return texts;
}

void TestWebSocketView::whatIsAwaitedComes_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("by wait()") << QByteArray("/echo/");
    QTest::newRow("by iteration") << QByteArray("/iterate/");
}

void TestWebSocketView::whatIsAwaitedComes()
{
    QFETCH(QByteArray, path);
    const auto client = open(path);
    QVERIFY(client);
    client->sendText("one");
    QTRY_COMPARE(texts(*client), QByteArrayList { "one" });
    // Together, and one of them empty; binary that is no UTF-8 stays binary.
    client->write(RawClient::frame(0x81, "two") + RawClient::frame(0x81, "")
                  + RawClient::frame(0x82, "\xff\xfe") + RawClient::frame(0x82, "three"));
    QTRY_COMPARE(client->frames().size(), 5);
    QCOMPARE(texts(*client), (QByteArrayList { "one", "two", "", "three" }));
    QCOMPARE(client->frames().at(3), (RawFrame { 0x82, false, "\xff\xfe" }));
    client->sendClose(RawClient::closeBody(1000));
    QTRY_VERIFY(client->isEnded());
    QTRY_COMPARE(running.load(), 0);
}

void TestWebSocketView::readGivesWhatIsThereAndTheFallback()
{
    const auto client = open("/later/");
    QVERIFY(client);
    client->write(RawClient::frame(0x81, "a") + RawClient::frame(0x81, "b")
                  + RawClient::frame(0x81, "c"));
    QTRY_COMPARE(texts(*client), (QByteArrayList { "3", "a", "b", "c", "none" }));
}

void TestWebSocketView::aWaitMayHaveATimeout()
{
    const auto client = open("/shortly/");
    QVERIFY(client);
    QTRY_COMPARE(texts(*client), QByteArrayList { "nothing yet" });
    client->sendText("now");
    QTRY_COMPARE(texts(*client), (QByteArrayList { "nothing yet", "now" }));
}

void TestWebSocketView::argumentsComeFromThePathAndACloseIsTheLastWord()
{
    const auto client = open("/greet/anna/");
    QVERIFY(client);
    QTRY_COMPARE(client->close(), "4001 that is all");
    QCOMPARE(texts(*client), QByteArrayList { "hello anna" });
}

void TestWebSocketView::theEndOfAViewIsACloseWith1000()
{
    const auto client = open("/shortly/");
    QVERIFY(client);
    QTRY_COMPARE(texts(*client).size(), 1);
    client->sendText("last");
    QTRY_COMPARE(client->close(), "1000");
}

void TestWebSocketView::whatAViewThrowsClosesOnlyItsOwnWebSocketWith1011()
{
    QStringList logged;
    connect(m_engine.get(), &Engine::logged, this, [&logged](const std::vector<LogEntry> &entries) {
        for (const auto &entry : entries)
            logged.append(entry.text);
    });
    const auto other = open("/fail/");
    const auto client = open("/fail/");
    QVERIFY(other && client);
    client->sendText("print");
    QTRY_COMPARE(client->close(), "1011");
    QTRY_VERIFY(logged.contains(u"the view threw: out of paper"_s));
    QCOMPARE(running.load(), 1);
    QVERIFY(other->close().isEmpty());
}

void TestWebSocketView::aViewEndsWhenThePeerVanishes_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("while it waits") << QByteArray("/echo/");
    QTest::newRow("while it iterates") << QByteArray("/iterate/");
    QTest::newRow("while it sleeps") << QByteArray("/sleep/");
}

void TestWebSocketView::aViewEndsWhenThePeerVanishes()
{
    QFETCH(QByteArray, path);
    const auto client = open(path);
    QVERIFY(client);
    QTRY_COMPARE(running.load(), 1);
    client->vanish();
    QTRY_COMPARE(running.load(), 0);
}

void TestWebSocketView::whatCameBeforeTheCloseIsStillRead()
{
    const auto client = open("/told/");
    QVERIFY(client);
    client->write(RawClient::frame(0x81, "a") + RawClient::frame(0x81, "b")
                  + RawClient::frame(0x88, RawClient::closeBody(1000)));
    QTRY_COMPARE(client->close(), "1000");
    QCOMPARE(running.load(), 1);
    mayRead = true;
    QTRY_COMPARE(running.load(), 0);
}

void TestWebSocketView::anUnreadPeerIsHeldAndLosesNothing()
{
    const auto client = open("/told/");
    QVERIFY(client);
    const QByteArray message(16 * 1024, 'x');
    constexpr int Count = 2'000; // far more than waits here and in the kernel
    for (int i = 0; i < Count; ++i)
        client->sendText(message);
    client->sendText("");
    QTRY_VERIFY(client->bytesToWrite() > 0);
    mayRead = true;
    QTRY_COMPARE(texts(*client), QByteArrayList { QByteArray::number(Count) });
}

void TestWebSocketView::thousandsWaitAtOnceOnOneWorker()
{
    constexpr size_t Count = 2'000;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (size_t i = 0; i < Count; ++i) {
        clients.push_back(std::make_unique<RawClient>(quint16(m_engine->url().port())));
        clients.back()->upgrade("/echo/");
    }
    QTRY_COMPARE_WITH_TIMEOUT(running.load(), int(Count), 30'000);
    for (const auto &client : clients)
        client->sendText("all at once");
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(clients.cbegin(),
                                         clients.cend(),
                                         [](const auto &c) { return c->frames().size() == 1; }),
                             30'000);
}

void TestWebSocketView::requireAndAcceptWebSocket()
{
    const auto get = [this](const QByteArray &path) {
        RawClient client(quint16(m_engine->url().port()));
        client.write("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        const bool isEnded = QTest::qWaitFor([&client] { return client.isEnded(); });
        return isEnded ? QByteArray::number(client.status()) + ' ' + client.body() : QByteArray();
    };
    QCOMPARE(get("/test/"), "200 page\n");
    QVERIFY(get("/echo/").startsWith("400 "));
}

void TestWebSocketView::theTutorialsViewSendsTenMessages()
{
    const auto client = open("/test/");
    QVERIFY(client);
    client->sendText(R"(["1","2","3"])");
    QTRY_COMPARE(client->close(), "1000");
    const auto received = texts(*client);
    QCOMPARE(received.size(), 10);
    for (qsizetype i = 0; i < received.size(); ++i)
        QCOMPARE(received[i], "service message: " + QByteArray::number(i));
}

void TestWebSocketView::theTutorialsViewSendsNothingForAnEmptyMessage()
{
    const auto client = open("/test/");
    QVERIFY(client);
    client->sendText("");
    QTRY_COMPARE(client->close(), "1000");
    QVERIFY(texts(*client).isEmpty());
}

QTEST_GUILESS_MAIN(TestWebSocketView)

#include "tst_websocketview.moc"
