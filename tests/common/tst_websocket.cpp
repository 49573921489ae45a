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

class TestWebSocket : public QObject
{
    Q_OBJECT

private slots:
    void opensEchoesAndClosesCleanly();
    void badArgumentsAreSyntaxErrors_data();
    void badArgumentsAreSyntaxErrors();
    void closingLastsUntilThePeersCloseAndTheEndOfTcp();
    void theReceivedCodeIsReported_data();
    void theReceivedCodeIsReported();
    void aConnectionThatIsRefusedFails();
    void aRefusedUpgradeIsToldWithItsBody();
    void closeWhileConnectingFailsLater();
    void abortFailsWithoutAClose();
    void bufferedAmountCountsPayloadAndStaysAfterClose();
    void bufferedAmountRisesWhileThePeerDoesNotRead();
    void theOpeningTimesOut();
    void theClosingTimesOut();
    void whatTheServerBreaksIsAnsweredByItsCode_data();
    void whatTheServerBreaksIsAnsweredByItsCode();
    void deletingAnOpenOneSendsGoingAway();
    void itMayBeDeletedInASlot();
    void aFullBufferFails();
};

void TestWebSocket::opensEchoesAndClosesCleanly()
{
    HandServer server(HandServer::Manner::Echo);
    auto socket = WebSocket::open(server.url());
    QVERIFY(socket);
    Journal journal(*socket);
    QCOMPARE(socket->readyState(), ReadyState::Connecting);
    QCOMPARE(socket->sendText(u"early"_s), WebSocket::Exception::InvalidStateError);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    QCOMPARE(socket->sendText(u"h\u00e9"_s), WebSocket::Exception::None);
    QCOMPARE(socket->sendBinary("\x00\xff"_ba), WebSocket::Exception::None);
    QTRY_COMPARE(journal.lines.size(), 3);
    QCOMPARE(socket->close(3000, u"bye"_s), WebSocket::Exception::None);
    QCOMPARE(socket->readyState(), ReadyState::Closing);
    QTRY_COMPARE(socket->readyState(), ReadyState::Closed);
    QCOMPARE(
        journal.lines,
        QStringList(
            { u"1 open"_s, u"1 text h\u00e9"_s, u"1 binary 00ff"_s, u"3 close 3000 clean bye"_s }));
    QVERIFY(!server.peer()->brokeRules());
}

void TestWebSocket::badArgumentsAreSyntaxErrors_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("protocols");
    QTest::newRow("not an address") << u"foo"_s << QStringList();
    QTest::newRow("another scheme") << u"ftp://host/"_s << QStringList();
    QTest::newRow("a fragment") << u"ws://host/#"_s << QStringList();
    QTest::newRow("a space in a protocol") << u"ws://host/"_s << QStringList { u"a b"_s };
    QTest::newRow("a protocol twice") << u"ws://host/"_s << QStringList { u"a"_s, u"A"_s };
    QTest::newRow("an empty protocol") << u"ws://host/"_s << QStringList { QString() };
}

void TestWebSocket::badArgumentsAreSyntaxErrors()
{
    QFETCH(QString, url);
    QFETCH(QStringList, protocols);
    auto exception = WebSocket::Exception::None;
    QVERIFY(!WebSocket::open(url, protocols, {}, &exception));
    QCOMPARE(exception, WebSocket::Exception::SyntaxError);
}

void TestWebSocket::closingLastsUntilThePeersCloseAndTheEndOfTcp()
{
    HandServer server(HandServer::Manner::Accept);
    auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    QCOMPARE(socket->close(1000), WebSocket::Exception::None);
    QTRY_VERIFY(server.peer()->hasClose());
    QSignalSpy pongs(socket.get(), &WebSocket::frameSent);
    server.peer()->sendText("too late");
    server.peer()->send(encodeFrame(Opcode::Ping, "still there?"));
    QTRY_COMPARE(pongs.size(), 1);
    QCOMPARE(socket->readyState(), ReadyState::Closing);
    QSignalSpy frames(socket.get(), &WebSocket::frameReceived);
    server.peer()->send(HandPeer::encodeClose(4001, "from the server"));
    QTRY_COMPARE(frames.size(), 1);
    QCOMPARE(socket->readyState(), ReadyState::Closing);
    server.peer()->socket()->disconnectFromHost();
    QTRY_COMPARE(socket->readyState(), ReadyState::Closed);
    QCOMPARE(journal.lines, QStringList({ u"1 open"_s, u"3 close 4001 clean from the server"_s }));
}

void TestWebSocket::theReceivedCodeIsReported_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("closing");
    QTest::newRow("a code") << HandPeer::encodeClose(4000, "robot")
                            << u"3 close 4000 clean robot"_s;
    QTest::newRow("no body is 1005") << HandPeer::encodeClose(0) << u"3 close 1005 clean"_s;
    QTest::newRow("1012 is registered") << HandPeer::encodeClose(1012) << u"3 close 1012 clean"_s;
}

void TestWebSocket::theReceivedCodeIsReported()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, closing);
    HandServer server(HandServer::Manner::Accept);
    auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    server.peer()->send(bytes);
    QTRY_COMPARE(socket->readyState(), ReadyState::Closing);
    QTRY_VERIFY(server.peer()->hasClose());
    server.peer()->socket()->disconnectFromHost();
    QTRY_COMPARE(socket->readyState(), ReadyState::Closed);
    QCOMPARE(journal.lines, QStringList({ u"1 open"_s, closing }));
}

void TestWebSocket::aConnectionThatIsRefusedFails()
{
    QString url;
    {
        HandServer gone;
        url = gone.url();
    }
    auto socket = WebSocket::open(url);
    Journal journal(*socket);
    QTRY_COMPARE(journal.lines, QStringList({ u"3 error"_s, u"3 close 1006 unclean"_s }));
    QVERIFY(socket->failureReason().contains(u"refused"_s));
}

void TestWebSocket::aRefusedUpgradeIsToldWithItsBody()
{
    HandServer server;
    auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    QTRY_VERIFY(server.hasPeer() && server.peer()->hasRequest());
    server.peer()->send("HTTP/1.1 404 Not Found\r\nContent-Length: 8\r\n\r\nnot here");
    QTRY_COMPARE(journal.lines, QStringList({ u"3 error"_s, u"3 close 1006 unclean"_s }));
    QCOMPARE(socket->refusedStatus(), 404);
    QCOMPARE(socket->refusedBody(), "not here"_ba);
    QCOMPARE(socket->failureReason(), u"the server answered HTTP/1.1 404 Not Found"_s);
}

void TestWebSocket::closeWhileConnectingFailsLater()
{
    HandServer server;
    auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    QTRY_VERIFY(server.hasPeer() && server.peer()->hasRequest());
    QCOMPARE(socket->close(), WebSocket::Exception::None);
    QCOMPARE(socket->readyState(), ReadyState::Closing);
    QVERIFY(journal.lines.isEmpty());
    QTRY_COMPARE(journal.lines, QStringList({ u"3 error"_s, u"3 close 1006 unclean"_s }));
}

void TestWebSocket::abortFailsWithoutAClose()
{
    HandServer server(HandServer::Manner::Echo);
    auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    socket->abort();
    QCOMPARE(socket->readyState(), ReadyState::Open);
    QTRY_COMPARE(journal.lines,
                 QStringList({ u"1 open"_s, u"3 error"_s, u"3 close 1006 unclean"_s }));
    QTRY_VERIFY(server.peer()->isGone());
    QVERIFY(!server.peer()->hasClose());
}

void TestWebSocket::bufferedAmountCountsPayloadAndStaysAfterClose()
{
    HandServer server(HandServer::Manner::Echo);
    auto socket = WebSocket::open(server.url());
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    socket->sendText(u"x\u00e5\u5336"_s);
    QCOMPARE(socket->bufferedAmount(), 6);
    QTRY_COMPARE(socket->bufferedAmount(), 0);
    socket->close();
    socket->sendText(u"four"_s);
    QCOMPARE(socket->bufferedAmount(), 4);
    QTRY_COMPARE(socket->readyState(), ReadyState::Closed);
    QCOMPARE(socket->bufferedAmount(), 4);
    socket->sendBinary("ab"_ba);
    QCOMPARE(socket->bufferedAmount(), 6);
}

void TestWebSocket::bufferedAmountRisesWhileThePeerDoesNotRead()
{
    HandServer server(HandServer::Manner::Accept);
    WebSocketOptions options;
    options.deflate.reset();
    auto socket = WebSocket::open(server.url(), {}, options);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    server.peer()->setReading(false);
    constexpr qint64 size = 1 << 20;
    constexpr int count = 24;
    for (int i = 1; i <= count; ++i) {
        socket->sendBinary(QByteArray(size, 'x'));
        QCOMPARE(socket->bufferedAmount(), i * size);
    }
    QSignalSpy progress(socket.get(), &WebSocket::bufferedAmountChanged);
    QTRY_VERIFY(!progress.isEmpty());
    QVERIFY(socket->bufferedAmount() > 0);
    QVERIFY(socket->bufferedAmount() < count * size);
    QVERIFY(socket->wireBufferedAmount() > socket->bufferedAmount());
    server.peer()->setReading(true);
    QTRY_COMPARE(socket->bufferedAmount(), 0);
    QCOMPARE(socket->wireBufferedAmount(), 0);
}

void TestWebSocket::theOpeningTimesOut()
{
    HandServer server;
    WebSocketOptions options;
    options.openingTimeout = std::chrono::milliseconds(50);
    auto socket = WebSocket::open(server.url(), {}, options);
    Journal journal(*socket);
    QTRY_COMPARE(journal.lines, QStringList({ u"3 error"_s, u"3 close 1006 unclean"_s }));
    QVERIFY(socket->failureReason().contains(u"50 ms"_s));
}

void TestWebSocket::theClosingTimesOut()
{
    HandServer server(HandServer::Manner::Accept);
    WebSocketOptions options;
    options.closingTimeout = std::chrono::milliseconds(50);
    auto socket = WebSocket::open(server.url(), {}, options);
    Journal journal(*socket);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    socket->close(1000);
    QTRY_COMPARE(journal.lines,
                 QStringList({ u"1 open"_s, u"3 error"_s, u"3 close 1006 unclean"_s }));
    QVERIFY(socket->failureReason().contains(u"Close"_s));
}

void TestWebSocket::whatTheServerBreaksIsAnsweredByItsCode_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("reserved opcode") << "\x83\x00"_ba << 1002;
    QTest::newRow("masked") << "\x81\x81\x01\x02\x03\x04\x05"_ba << 1002;
    QTest::newRow("RSV2") << "\xa1\x00"_ba << 1002;
    QTest::newRow("bad UTF-8 in an unfinished frame") << "\x81\x7e\x01\x00\xc3\x28"_ba << 1007;
    QTest::newRow("too large") << "\x82\x7f\x00\x00\x00\x01\x00\x00\x00\x00"_ba << 1009;
    QTest::newRow("Close with one byte") << "\x88\x01\x03"_ba << 1002;
}

void TestWebSocket::whatTheServerBreaksIsAnsweredByItsCode()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    HandServer server(HandServer::Manner::Accept);
    auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    server.peer()->send(bytes + HandPeer::encodeText("ignored"));
    QTRY_VERIFY(server.peer()->hasClose());
    QCOMPARE(qFromBigEndian<quint16>(server.peer()->closePayload().constData()), code);
    QCOMPARE(socket->readyState(), ReadyState::Open);
    server.peer()->socket()->disconnectFromHost();
    QTRY_COMPARE(journal.lines,
                 QStringList({ u"1 open"_s, u"3 error"_s, u"3 close 1006 unclean"_s }));
    QVERIFY(!socket->failureReason().isEmpty());
}

void TestWebSocket::deletingAnOpenOneSendsGoingAway()
{
    HandServer server(HandServer::Manner::Accept);
    auto socket = WebSocket::open(server.url());
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    QSignalSpy closed(socket.get(), &WebSocket::closed);
    socket.reset();
    QTRY_VERIFY(server.peer()->hasClose());
    QCOMPARE(server.peer()->closePayload(), "\x03\xe9"_ba);
    QCOMPARE(closed.size(), 0);
}

void TestWebSocket::itMayBeDeletedInASlot()
{
    HandServer server(HandServer::Manner::Echo);
    auto socket = WebSocket::open(server.url());
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    connect(socket.get(), &WebSocket::textMessageReceived, this, [&socket] { socket.reset(); });
    server.peer()->send(HandPeer::encodeText("one") + HandPeer::encodeText("two"));
    QTRY_VERIFY(!socket);
    QTRY_VERIFY(server.peer()->isGone());
}

void TestWebSocket::aFullBufferFails()
{
    HandServer server(HandServer::Manner::Accept);
    WebSocketOptions options;
    options.maxBufferedAmount = 10;
    auto socket = WebSocket::open(server.url(), {}, options);
    Journal journal(*socket);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    socket->sendText(u"0123456789"_s);
    QCOMPARE(journal.lines.size(), 1);
    socket->sendText(u"x"_s);
    QCOMPARE(socket->readyState(), ReadyState::Open);
    QTRY_COMPARE(journal.lines,
                 QStringList({ u"1 open"_s, u"3 error"_s, u"3 close 1006 unclean"_s }));
}

QTEST_GUILESS_MAIN(TestWebSocket)
#include "tst_websocket.moc"
