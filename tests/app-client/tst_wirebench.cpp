// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/wirebench.h"
#include "common/net/websocket.h"
#include "common/websocket/frameencoder.h"
#include "handserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;
using Condition = WireBench::Condition;

/// What is done to a WebSocket by hand, against a server that answers nothing by itself.
class TestWireBench : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingIsSentBeforeItIsOpen();
    void aFrameGoesOutAsItWasMade();
    void maskedFramesHaveAKeyOfTheirOwn();
    void aMessageInFramesIsUnderWayInBetween();
    void whatWasNegotiatedCountsForTheRules();
    void aHandMadeCloseThatIsAllowedCloses();
    void aCloseThatIsNotAllowedIsTheServersToJudge();
    void aPingHasItsPayload();
    void withPongsOffAPingIsNotAnswered();
    void frozenReadingTakesNothingUntilItsTimeIsOver();
    void freezingOnceMoreLastsLonger();
    void noConditionOutlivesItsConnection();
    void aBurstCountsInBufferedAmount();

private:
    [[nodiscard]] bool open(const QByteArray &fields = {});
    [[nodiscard]] std::vector<SeenFrame> frames() const { return m_server->peer()->frames(); }

    std::unique_ptr<HandServer> m_server;
    std::unique_ptr<WebSocket> m_socket;
    std::unique_ptr<WireBench> m_bench;
    qint64 m_now = 0;
};

void TestWireBench::init()
{
    m_now = 1'000'000;
    m_bench = std::make_unique<WireBench>([this] { return m_now; });
}

void TestWireBench::cleanup()
{
    m_bench.reset();
    m_socket.reset();
    m_server.reset();
}

bool TestWireBench::open(const QByteArray &fields)
{
    const bool isChat = fields.contains("limpid.chat.v1");
    m_server = std::make_unique<HandServer>(HandServer::Manner::Accept, fields);
    m_socket = WebSocket::open(m_server->url(),
                               isChat ? QStringList(u"limpid.chat.v1"_s) : QStringList());
    m_bench->watch(m_socket.get());
    return QTest::qWaitFor([this] { return m_bench->isOpen(); });
}

void TestWireBench::nothingIsSentBeforeItIsOpen()
{
    HandServer silent;
    const auto socket = WebSocket::open(silent.url());
    for (WebSocket *watched : { static_cast<WebSocket *>(nullptr), socket.get() }) {
        m_bench->watch(watched);
        QVERIFY(!m_bench->isOpen());
        QVERIFY(!m_bench->send({}));
        QVERIFY(!m_bench->ping({}));
        QVERIFY(!m_bench->close({}));
        QVERIFY(!m_bench->sendBurst("x", 1));
        QVERIFY(!m_bench->begin(Condition::ReadingFrozen));
        QVERIFY(!m_bench->has(Condition::ReadingFrozen));
    }
    m_bench->watch(nullptr);
}

void TestWireBench::aFrameGoesOutAsItWasMade()
{
    QVERIFY(open());
    QSignalSpy sent(m_socket.get(), &WebSocket::frameSent);
    QVERIFY(m_bench->send({ .opcode = Opcode(0xB), .fin = false, .rsv = 5, .masked = false }));
    QTRY_VERIFY(m_server->peer()->brokeRules());
    QCOMPARE(sent.size(), 1);
    const auto frame = sent.first().first().value<FrameInfo>();
    QCOMPARE(int(frame.opcode), 0xB);
    QVERIFY(!frame.fin);
    QCOMPARE(int(frame.rsv), 5);
    QVERIFY(!frame.masked);
}

void TestWireBench::maskedFramesHaveAKeyOfTheirOwn()
{
    QVERIFY(open());
    QVERIFY(m_bench->send({ .payload = "one" }));
    QVERIFY(m_bench->send({ .payload = "two" }));
    QTRY_COMPARE(frames().size(), 2U);
    QCOMPARE(frames()[0].payload, "one"_ba);
    QCOMPARE(frames()[1].payload, "two"_ba);
    QVERIFY(frames()[0].head.maskingKey != frames()[1].head.maskingKey);
}

void TestWireBench::aMessageInFramesIsUnderWayInBetween()
{
    QVERIFY(open());
    const HandFrame first { .fin = false, .payload = "a" };
    const HandFrame last { .opcode = Opcode::Continuation, .payload = "b" };
    QCOMPARE(brokenRule(last, m_bench->situation()), FrameRule::ContinuationOfNothing);
    QVERIFY(m_bench->send(first));
    QCOMPARE(brokenRule(last, m_bench->situation()), FrameRule::None);
    QCOMPARE(brokenRule(first, m_bench->situation()), FrameRule::MessageInMessage);
    QVERIFY(m_bench->send(last));
    QCOMPARE(brokenRule(last, m_bench->situation()), FrameRule::ContinuationOfNothing);
    QTRY_COMPARE(frames().size(), 2U);
}

void TestWireBench::whatWasNegotiatedCountsForTheRules()
{
    const HandFrame compressed { .rsv = 4 };
    const HandFrame binary { .opcode = Opcode::Binary };
    QVERIFY(open());
    QCOMPARE(brokenRule(compressed, m_bench->situation()), FrameRule::ReservedBits);
    QCOMPARE(brokenRule(binary, m_bench->situation()), FrameRule::None);
    QVERIFY(open("Sec-WebSocket-Extensions: permessage-deflate\r\n"
                 "Sec-WebSocket-Protocol: limpid.chat.v1\r\n"));
    QCOMPARE(brokenRule(compressed, m_bench->situation()), FrameRule::None);
    QCOMPARE(brokenRule(binary, m_bench->situation()), FrameRule::BinaryMessage);
    m_bench->setMaxMessage(2);
    QCOMPARE(brokenRule({ .payload = "abc" }, m_bench->situation()), FrameRule::BigMessage);
    QVERIFY(open());
    QCOMPARE(brokenRule({ .payload = "abc" }, m_bench->situation()), FrameRule::None);
}

void TestWireBench::aHandMadeCloseThatIsAllowedCloses()
{
    QVERIFY(open());
    const QSignalSpy closing(m_bench.get(), &WireBench::closing);
    QVERIFY(m_bench->send({ .opcode = Opcode::Close,
                            .payload = "\x03\xe8"
                                       "bye" }));
    QCOMPARE(closing.size(), 1);
    QCOMPARE(m_bench->readyState(), ReadyState::Closing);
    QTRY_VERIFY(m_server->peer()->hasClose());
    QCOMPARE(m_server->peer()->closePayload(),
             "\x03\xe8"
             "bye"_ba);
}

void TestWireBench::aCloseThatIsNotAllowedIsTheServersToJudge()
{
    QVERIFY(open());
    const QSignalSpy closing(m_bench.get(), &WireBench::closing);
    QVERIFY(!m_bench->close({ 1000, QByteArray(124, 'x') }));
    QVERIFY(m_bench->close({ 1005, {} }));
    QCOMPARE(closing.size(), 0);
    QTRY_VERIFY(m_server->peer()->hasClose());
    QCOMPARE(m_server->peer()->closePayload(), "\x03\xed"_ba);
}

void TestWireBench::aPingHasItsPayload()
{
    QVERIFY(open());
    QVERIFY(!m_bench->ping(QByteArray(126, 'x')));
    QVERIFY(m_bench->ping("are you there"));
    QTRY_COMPARE(frames().size(), 1U);
    QCOMPARE(frames()[0].head.opcode, Opcode::Ping);
    QCOMPARE(frames()[0].payload, "are you there"_ba);
}

void TestWireBench::withPongsOffAPingIsNotAnswered()
{
    QVERIFY(open());
    QSignalSpy received(m_socket.get(), &WebSocket::frameReceived);
    QVERIFY(m_bench->begin(Condition::PongsOff));
    QVERIFY(m_bench->has(Condition::PongsOff));
    m_server->peer()->send(encodeFrame(Opcode::Ping, "one"));
    QTRY_COMPARE(received.size(), 1);
    m_bench->end(Condition::PongsOff);
    QVERIFY(!m_bench->has(Condition::PongsOff));
    m_server->peer()->send(encodeFrame(Opcode::Ping, "two"));
    QTRY_COMPARE(frames().size(), 1U);
    QCOMPARE(frames()[0].payload, "two"_ba);
}

void TestWireBench::frozenReadingTakesNothingUntilItsTimeIsOver()
{
    QVERIFY(open());
    QSignalSpy messages(m_socket.get(), &WebSocket::textMessageReceived);
    QVERIFY(m_bench->begin(Condition::ReadingFrozen));
    QCOMPARE(m_bench->frozenLeft(), 60'000'000);
    m_server->peer()->sendText("waits");
    m_now += 59'999'999;
    m_bench->tick();
    QVERIFY(m_bench->has(Condition::ReadingFrozen));
    QVERIFY(m_socket->isReadingPaused());
    QCOMPARE(m_bench->frozenLeft(), 1);
    QVERIFY(messages.isEmpty());
    ++m_now;
    m_bench->tick();
    QVERIFY(!m_bench->has(Condition::ReadingFrozen));
    QCOMPARE(m_bench->frozenLeft(), 0);
    QTRY_COMPARE(messages.size(), 1);
}

void TestWireBench::freezingOnceMoreLastsLonger()
{
    QVERIFY(open());
    QVERIFY(m_bench->begin(Condition::ReadingFrozen));
    m_now += 40'000'000;
    QVERIFY(m_bench->begin(Condition::ReadingFrozen));
    QCOMPARE(m_bench->frozenLeft(), 60'000'000);
    m_bench->end(Condition::ReadingFrozen);
    QVERIFY(!m_socket->isReadingPaused());
}

void TestWireBench::noConditionOutlivesItsConnection()
{
    QVERIFY(open());
    QVERIFY(m_bench->begin(Condition::ReadingFrozen));
    QVERIFY(m_bench->begin(Condition::PongsOff));
    QVERIFY(m_bench->send({ .fin = false }));
    const QSignalSpy changed(m_bench.get(), &WireBench::changed);
    m_socket->abort();
    QTRY_COMPARE(m_bench->readyState(), ReadyState::Closed);
    QVERIFY(!changed.isEmpty());
    QVERIFY(!m_bench->has(Condition::ReadingFrozen));
    QVERIFY(!m_bench->has(Condition::PongsOff));
    QVERIFY(!m_bench->situation().message);
    QVERIFY(open());
    QVERIFY(!m_socket->isReadingPaused());
}

void TestWireBench::aBurstCountsInBufferedAmount()
{
    QVERIFY(open());
    QVERIFY(m_bench->sendBurst(QByteArray(1'000, 'x'), 3'500));
    QCOMPARE(m_socket->bufferedAmount(), 4'000);
    QTRY_COMPARE(m_server->peer()->messages().size(), 4);
}

QTEST_GUILESS_MAIN(TestWireBench)
#include "tst_wirebench.moc"
