// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/buffersampler.h"
#include "app-client/inspect/connectionrecorder.h"
#include "app-client/inspect/statetimeline.h"
#include "common/models/eventlogmodel.h"
#include "common/net/websocket.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestConnectionRecorder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void allFourStatesAreWrittenDownInOrder();
    void bothHeadsAreKeptAsTheyWere();
    void everyFrameIsALine();
    void wholeMessagesAreCountedNotFrames();
    void theLogNeverGoesBackInTime();
    void aKickIsThePeersWithCodeAndReason();
    void aRefusedConnectionHasNoRequest();
    void whoClosesHereIsToldNothing();
    void aNewWebSocketEndsTheStateOfTheOneBefore();
    void aSpikeBetweenTwoSamplesIsSeen();

private:
    [[nodiscard]] std::unique_ptr<WebSocket> open(const QString &url);
    [[nodiscard]] QList<LogEntry> lines(LogKind kind);
    [[nodiscard]] bool reaches(ReadyState state) const { return m_timeline->state() == state; }

    std::unique_ptr<QWebSocketServer> m_server;
    std::unique_ptr<StateTimeline> m_timeline;
    std::unique_ptr<EventLogModel> m_log;
    std::unique_ptr<ConnectionRecorder> m_recorder;
    qint64 m_now = 0;
};

void TestConnectionRecorder::initTestCase()
{
    qRegisterMetaType<CloseVerdict>();
}

void TestConnectionRecorder::init()
{
    m_server = std::make_unique<QWebSocketServer>(u"test"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(m_server->listen(QHostAddress::LocalHost, 0));
    const Clock clock = [this] { return ++m_now; };
    m_timeline = std::make_unique<StateTimeline>(clock);
    m_log = std::make_unique<EventLogModel>();
    m_recorder = std::make_unique<ConnectionRecorder>(*m_timeline, *m_log, clock);
}

std::unique_ptr<WebSocket> TestConnectionRecorder::open(const QString &url)
{
    WebSocketOptions options;
    options.framePayloads = true;
    auto webSocket = WebSocket::open(url, {}, options);
    m_recorder->watch(webSocket.get());
    return webSocket;
}

QList<LogEntry> TestConnectionRecorder::lines(LogKind kind)
{
    m_log->flush();
    QList<LogEntry> found;
    for (int row = 0; row < m_log->rowCount(); ++row) {
        if (m_log->entry(row).kind == kind)
            found += m_log->entry(row);
    }
    return found;
}

void TestConnectionRecorder::allFourStatesAreWrittenDownInOrder()
{
    const auto webSocket = open(m_server->serverUrl().toString());
    QTRY_VERIFY(reaches(ReadyState::Open));
    webSocket->close(1000);
    QTRY_VERIFY(reaches(ReadyState::Closed));
    QTRY_COMPARE(m_timeline->segment(m_timeline->count() - 1).close.code, quint16(1000));

    QCOMPARE(m_timeline->count(), 4);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_timeline->segment(i).state, ReadyState(i));
    QVERIFY(m_timeline->segment(0).phases.upgrade >= 0);
    const QList<LogEntry> states = lines(LogKind::State);
    QCOMPARE(states.size(), 4);
    QCOMPARE(states[3].code, quint16(1000));
    QVERIFY(states[3].fin); // clean
    QVERIFY(states[1].microseconds > 0);
}

void TestConnectionRecorder::bothHeadsAreKeptAsTheyWere()
{
    const QSignalSpy changed(m_recorder.get(), &ConnectionRecorder::handshakeChanged);
    auto webSocket = open(m_server->serverUrl().toString());
    QTRY_VERIFY(reaches(ReadyState::Open));
    QVERIFY(m_recorder->handshakeRequest().startsWith("GET / HTTP/1.1\r\n"));
    QVERIFY(m_recorder->handshakeResponse().startsWith("HTTP/1.1 101 "));
    QVERIFY(changed.count() >= 2);
    const QList<LogEntry> heads = lines(LogKind::Handshake);
    QCOMPARE(heads.size(), 2);
    QCOMPARE(heads[0].direction, Direction::Sent);
    QCOMPARE(heads[1].direction, Direction::Received);
    QCOMPARE(heads[1].code, quint16(101));
    QCOMPARE(heads[1].payload, m_recorder->handshakeResponse());
}

void TestConnectionRecorder::everyFrameIsALine()
{
    const auto webSocket = open(m_server->serverUrl().toString());
    QTRY_VERIFY(reaches(ReadyState::Open));
    QTRY_VERIFY(m_server->hasPendingConnections());
    const std::unique_ptr<QWebSocket> peer(m_server->nextPendingConnection());
    webSocket->sendText(u"hello"_s);
    peer->sendBinaryMessage("abc");
    QTRY_COMPARE(lines(LogKind::Frame).size(), 2);
    const QList<LogEntry> frames = lines(LogKind::Frame);
    const bool sentFirst = frames[0].direction == Direction::Sent;
    const LogEntry &sent = frames[sentFirst ? 0 : 1];
    const LogEntry &received = frames[sentFirst ? 1 : 0];
    QCOMPARE(sent.opcode, Opcode::Text);
    QVERIFY(sent.masked);
    QCOMPARE(sent.payloadLength, 5);
    QCOMPARE(sent.wireLength, 11);
    QCOMPARE(received.opcode, Opcode::Binary);
    QVERIFY(!received.masked);
    QCOMPARE(received.payload, QByteArray("abc"));
}

void TestConnectionRecorder::wholeMessagesAreCountedNotFrames()
{
    const auto webSocket = open(m_server->serverUrl().toString());
    QTRY_VERIFY(reaches(ReadyState::Open));
    QTRY_VERIFY(m_server->hasPendingConnections());
    const std::unique_ptr<QWebSocket> peer(m_server->nextPendingConnection());
    peer->setOutgoingFrameSize(4);
    peer->sendTextMessage(u"0123456789"_s); // three frames
    peer->ping();
    webSocket->sendText(u"one"_s);
    webSocket->sendText(u"two"_s);
    QTRY_COMPARE(m_recorder->messagesReceived(), 1);
    QTRY_COMPARE(m_recorder->messagesSent(), 2);
    QTRY_VERIFY(lines(LogKind::Frame).size() >= 7); // with the ping and its pong
}

void TestConnectionRecorder::theLogNeverGoesBackInTime()
{
    const auto webSocket = open(m_server->serverUrl().toString());
    QTRY_VERIFY(reaches(ReadyState::Open));
    webSocket->sendText(u"hello"_s);
    webSocket->close(1000);
    QTRY_VERIFY(reaches(ReadyState::Closed));
    m_log->flush();
    QVERIFY(m_log->rowCount() >= 8);
    for (int row = 1; row < m_log->rowCount(); ++row)
        QVERIFY(m_log->entry(row).time >= m_log->entry(row - 1).time);
    for (const LogEntry &line : lines(LogKind::State)) {
        if (line.state != ReadyState::Closed)
            QCOMPARE(line.time, m_timeline->segment(int(line.state)).begin);
    }
}

void TestConnectionRecorder::aKickIsThePeersWithCodeAndReason()
{
    const QSignalSpy verdicts(m_recorder.get(), &ConnectionRecorder::verdictReached);
    const auto webSocket = open(m_server->serverUrl().toString());
    QTRY_VERIFY(m_server->hasPendingConnections());
    const std::unique_ptr<QWebSocket> peer(m_server->nextPendingConnection());
    QTRY_VERIFY(reaches(ReadyState::Open));
    peer->close(QWebSocketProtocol::CloseCode(4001), u"be kind"_s);
    QTRY_COMPARE(verdicts.count(), 1);
    const auto verdict = verdicts[0][0].value<CloseVerdict>();
    QCOMPARE(verdict.cause, CloseVerdict::Cause::Peer);
    QCOMPARE(verdict.code, quint16(4001));
    QCOMPARE(verdict.reason, u"be kind"_s);
    QCOMPARE(m_timeline->segment(m_timeline->count() - 1).close.reason, u"be kind"_s);
}

void TestConnectionRecorder::aRefusedConnectionHasNoRequest()
{
    const QString url = m_server->serverUrl().toString();
    m_server->close(); // nobody listens there any more
    const QSignalSpy verdicts(m_recorder.get(), &ConnectionRecorder::verdictReached);
    const auto webSocket = open(url);
    QTRY_COMPARE(verdicts.count(), 1);
    QCOMPARE(verdicts[0][0].value<CloseVerdict>().cause, CloseVerdict::Cause::NoConnection);
    QVERIFY(m_recorder->handshakeRequest().isEmpty());
    QCOMPARE(lines(LogKind::Handshake).size(), 0);
    QCOMPARE(lines(LogKind::Failure).size(), 1);
    QCOMPARE(m_timeline->count(), 2);
}

void TestConnectionRecorder::whoClosesHereIsToldNothing()
{
    const QSignalSpy verdicts(m_recorder.get(), &ConnectionRecorder::verdictReached);
    const auto webSocket = open(m_server->serverUrl().toString());
    QTRY_VERIFY(reaches(ReadyState::Open));
    m_recorder->noteClosedHere();
    webSocket->abort();
    QTRY_COMPARE(verdicts.count(), 1);
    QCOMPARE(verdicts[0][0].value<CloseVerdict>().cause, CloseVerdict::Cause::Here);
}

void TestConnectionRecorder::aNewWebSocketEndsTheStateOfTheOneBefore()
{
    auto first = open(m_server->serverUrl().toString());
    QTRY_VERIFY(reaches(ReadyState::Open));
    const auto second = open(m_server->serverUrl().toString());
    QCOMPARE(m_timeline->state(), ReadyState::Connecting);
    QCOMPARE(m_timeline->segment(m_timeline->count() - 2).state, ReadyState::Closed);
    first.reset();
    QTRY_VERIFY(reaches(ReadyState::Open));
    QCOMPARE(m_timeline->reconnects(), 1);
}

void TestConnectionRecorder::aSpikeBetweenTwoSamplesIsSeen()
{
    const auto webSocket = open(m_server->serverUrl().toString());
    QTRY_VERIFY(reaches(ReadyState::Open));
    BufferSampler sampler;
    sampler.watch(webSocket.get());
    QList<BufferSample> samples;
    connect(&sampler, &BufferSampler::sampled, this, [&](const BufferSample &s) { samples += s; });
    webSocket->sendBinary(QByteArray(5'000, 'x'));
    QTRY_COMPARE(webSocket->bufferedAmount(), 0);
    sampler.sample();
    QVERIFY(!samples.isEmpty());
    QCOMPARE(sampler.heldPeak(), 5'000);
    qint64 highest = 0;
    for (const BufferSample &sample : samples)
        highest = std::max(highest, sample.peak);
    QCOMPARE(highest, 5'000);

    sampler.sample();
    QCOMPARE(samples.last().peak, 0); // the spike belongs to one sample
    QCOMPARE(sampler.heldPeak(), 5'000);
    sampler.resetPeak();
    QCOMPARE(sampler.heldPeak(), 0);
}

QTEST_GUILESS_MAIN(TestConnectionRecorder)
#include "tst_connectionrecorder.moc"
