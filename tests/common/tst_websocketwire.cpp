// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/net/websocket.h"
#include "common/websocket/frameencoder.h"
#include "handserver.h"
#include "journal.h"

#include <QSignalSpy>
#include <QTest>
#include <QtEndian>

using namespace Limpid;
using namespace Qt::StringLiterals;

// What the browser does not show: frames, heads, phases, pings, backpressure and the way there.
class TestWebSocketWire : public QObject
{
    Q_OBJECT

private slots:
    void aPausedReaderTakesNothing();
    void framesAreToldOnlyToWhoListens();
    void aPingIsAnsweredAndTimed();
    void phaseTimesAndHeadsAreKept();
    void aProxyIsAskedForTheHost();
    void handMadeFramesGoOutAsTheyAre();
    void aCloseMayHaveAnyBody();
    void anEventLoopInsideOfASlotChangesNoOrder();
};

void TestWebSocketWire::aPausedReaderTakesNothing()
{
    HandServer server(HandServer::Manner::Accept);
    auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    socket->setReadingPaused(true);
    const QByteArray large(1 << 20, 'y');
    for (int i = 0; i < 24; ++i)
        server.peer()->send(encodeFrame(Opcode::Binary, large));
    QSignalSpy written(server.peer()->socket(), &QTcpSocket::bytesWritten);
    QTRY_VERIFY(server.peer()->socket()->bytesToWrite() > 0);
    QCOMPARE(journal.lines.size(), 1);
    socket->setReadingPaused(false);
    QTRY_COMPARE(journal.lines.size(), 25);
    QCOMPARE(server.peer()->socket()->bytesToWrite(), 0);
}

void TestWebSocketWire::framesAreToldOnlyToWhoListens()
{
    HandServer server(HandServer::Manner::Echo);
    WebSocketOptions options;
    options.framePayloads = true;
    auto socket = WebSocket::open(server.url(), {}, options);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    QSignalSpy sent(socket.get(), &WebSocket::frameSent);
    QSignalSpy received(socket.get(), &WebSocket::frameReceived);
    socket->sendText(u"look"_s);
    QVERIFY(sent.isEmpty()); // never from inside the call
    QTRY_COMPARE(received.size(), 1);
    const auto out = sent.first().first().value<FrameInfo>();
    QCOMPARE(out.direction, Direction::Sent);
    QVERIFY(out.masked);
    QCOMPARE(out.payloadLength, 4);
    QCOMPARE(out.wireLength, 10);
    QCOMPARE(out.payload, "look"_ba);
    const auto in = received.first().first().value<FrameInfo>();
    QCOMPARE(in.direction, Direction::Received);
    QVERIFY(!in.masked);
    QCOMPARE(in.wireLength, 6);
    QCOMPARE(in.payload, "look"_ba);
    QVERIFY(in.time >= out.time);
}

void TestWebSocketWire::aPingIsAnsweredAndTimed()
{
    HandServer server(HandServer::Manner::Accept);
    auto socket = WebSocket::open(server.url());
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    QSignalSpy pongs(socket.get(), &WebSocket::pongReceived);
    QCOMPARE(socket->ping(QByteArray(126, 'x')), WebSocket::Exception::InvalidAccessError);
    QCOMPARE(socket->ping("one"_ba), WebSocket::Exception::None);
    QTRY_COMPARE(server.peer()->frames().size(), 1U);
    server.peer()->send(encodeFrame(Opcode::Pong, "unsolicited")
                        + encodeFrame(Opcode::Pong, "one"));
    QTRY_COMPARE(pongs.size(), 1);
    QVERIFY(pongs.first().at(0).toLongLong() >= 0);
    QCOMPARE(pongs.first().at(1).toByteArray(), "one"_ba);
    server.peer()->send(encodeFrame(Opcode::Ping, "theirs"));
    QTRY_COMPARE(server.peer()->frames().size(), 2U);
    QCOMPARE(server.peer()->frames().back().head.opcode, Opcode::Pong);
    QCOMPARE(server.peer()->frames().back().payload, "theirs"_ba);
}

void TestWebSocketWire::phaseTimesAndHeadsAreKept()
{
    HandServer server(HandServer::Manner::Echo);
    WebSocketOptions options;
    options.origin = u"https://example.org"_s;
    options.headers.emplaceBack("Cookie", "a=b");
    auto socket = WebSocket::open(server.url(u"/chat?x=1"_s), {}, options);
    QCOMPARE(socket->connectTimes(), ConnectTimes());
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    QVERIFY(socket->connectTimes().tcp >= 0);
    QVERIFY(socket->connectTimes().upgrade > 0);
    QCOMPARE(socket->connectTimes().tls, -1);
    QCOMPARE(socket->handshakeRequest(), server.peer()->request());
    QVERIFY(server.peer()->request().startsWith("GET /chat?x=1 HTTP/1.1\r\nHost: 127.0.0.1:"));
    QCOMPARE(server.peer()->requestField("Origin"), "https://example.org"_ba);
    QCOMPARE(server.peer()->requestField("Cookie"), "a=b"_ba);
    QCOMPARE(socket->handshakeResponse(), server.peer()->acceptance());
}

void TestWebSocketWire::aProxyIsAskedForTheHost()
{
    HandServer proxy;
    WebSocketOptions options;
    options.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort());
    const auto socket = WebSocket::open(u"ws://chat.invalid:81/"_s, {}, options);
    QTRY_VERIFY(proxy.hasPeer() && proxy.peer()->hasRequest());
    QVERIFY(proxy.peer()->request().startsWith("CONNECT chat.invalid:81 HTTP/1.1\r\n"));
    proxy.peer()->startAgain();
    proxy.peer()->send("HTTP/1.1 200 Connected\r\n\r\n");
    QTRY_VERIFY(proxy.peer()->hasRequest());
    QVERIFY(proxy.peer()->request().startsWith("GET / HTTP/1.1\r\nHost: chat.invalid:81\r\n"));
    proxy.peer()->accept();
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
}

void TestWebSocketWire::handMadeFramesGoOutAsTheyAre()
{
    HandServer server(HandServer::Manner::Accept);
    const auto socket = WebSocket::open(server.url());
    QCOMPARE(socket->sendRawFrame({}, {}), WebSocket::Exception::InvalidStateError);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    QSignalSpy sent(socket.get(), &WebSocket::frameSent);
    const FrameHead unmaskedBadText { .opcode = Opcode::Text };
    QCOMPARE(socket->sendRawFrame(unmaskedBadText, "\xff"_ba), WebSocket::Exception::None);
    QCOMPARE(socket->bufferedAmount(), 0);
    QTRY_VERIFY(server.peer()->brokeRules());
    QCOMPARE(sent.size(), 1);
    QVERIFY(!sent.first().first().value<FrameInfo>().masked);
}

void TestWebSocketWire::aCloseMayHaveAnyBody()
{
    HandServer server(HandServer::Manner::Accept);
    const auto socket = WebSocket::open(server.url());
    QSignalSpy closed(socket.get(), &WebSocket::closed);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    QCOMPARE(socket->close(1005), WebSocket::Exception::InvalidAccessError);
    QCOMPARE(socket->closeWith({ 1000, QByteArray(124, 'x') }), WebSocket::Exception::SyntaxError);
    QCOMPARE(socket->readyState(), ReadyState::Open);
    QCOMPARE(socket->closeWith({ 1005, "\xff" }), WebSocket::Exception::None);
    QCOMPARE(socket->readyState(), ReadyState::Closing);
    QTRY_VERIFY(server.peer()->hasClose());
    QCOMPARE(server.peer()->closePayload(), "\x03\xed\xff"_ba);
    server.peer()->send(HandPeer::encodeClose(1002));
    server.peer()->socket()->disconnectFromHost();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.first().first().value<CloseEvent>(), (CloseEvent { true, 1002, {} }));
}

void TestWebSocketWire::anEventLoopInsideOfASlotChangesNoOrder()
{
    HandServer server(HandServer::Manner::Accept);
    const auto socket = WebSocket::open(server.url());
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    QByteArrayList seen;
    const auto onText = [&](const QByteArray &text) {
        seen.append(text + '(');
        // What resumes reading from the event loop must not read past the rest of this segment.
        socket->setReadingPaused(true);
        socket->setReadingPaused(false);
        server.peer()->sendText(text.toUpper());
        QCoreApplication::processEvents();
        seen.append(")");
        if (seen.size() == 4)
            socket->close();
    };
    connect(socket.get(), &WebSocket::textMessageReceived, this, onText);
    QSignalSpy closed(socket.get(), &WebSocket::closed);
    server.peer()->send(HandPeer::encodeText("a") + HandPeer::encodeText("b"));
    QTRY_VERIFY(server.peer()->hasClose());
    server.peer()->send(HandPeer::encodeClose(1000));
    server.peer()->socket()->disconnectFromHost();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(seen, QByteArrayList({ "a(", ")", "b(", ")" }));
}

QTEST_GUILESS_MAIN(TestWebSocketWire)
#include "tst_websocketwire.moc"
