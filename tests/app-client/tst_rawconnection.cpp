// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/raw/periodicsender.h"
#include "app-client/raw/rawconnection.h"
#include "common/net/websocket.h"
#include "handserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A connection in raw mode, and what is sent over it once and again, against a server played by
/// hand.
class TestRawConnection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theHandshakeSaysWhatTheTargetSays();
    void whatIsWrongOpensNothing();
    void messagesGoOutAsTheyAre();
    void nothingIsSentWhileItIsNotOpen();
    void itClosesWithTheCode();
    void itCanBeDroppedAndOpenedAgain();
    void aMessageIsRepeatedUntilStopped();
    void repeatingEndsWithTheConnection();
    void aFullNetworkLetsTurnsPass();
    void nothingIsRepeatedBeforeItIsOpen();

private:
    [[nodiscard]] bool open(HandServer::Manner manner = HandServer::Manner::Accept);

    std::unique_ptr<HandServer> m_server;
    std::unique_ptr<RawConnection> m_connection;
};

void TestRawConnection::init()
{
    m_connection = std::make_unique<RawConnection>();
}

void TestRawConnection::cleanup()
{
    m_connection.reset();
    m_server.reset();
}

bool TestRawConnection::open(HandServer::Manner manner)
{
    m_server = std::make_unique<HandServer>(manner);
    RawTarget target;
    target.url = m_server->url();
    const auto problem = m_connection->open(target);
    return std::holds_alternative<std::monostate>(problem)
        && QTest::qWaitFor([this] { return m_connection->readyState() == ReadyState::Open; });
}

void TestRawConnection::theHandshakeSaysWhatTheTargetSays()
{
    HandServer server(HandServer::Manner::Accept, "Sec-WebSocket-Protocol: b\r\n");
    RawTarget target;
    target.url = server.url(u"/chat/room/?x=1"_s);
    target.protocols = { u"a"_s, u"b"_s };
    target.headers = { { "Authorization", "Bearer x" } };
    target.deflate = false;
    QSignalSpy sockets(m_connection.get(), &RawConnection::webSocketChanged);
    QSignalSpy states(m_connection.get(), &RawConnection::readyStateChanged);
    QVERIFY(std::holds_alternative<std::monostate>(m_connection->open(target)));
    QCOMPARE(sockets.size(), 1);
    QTRY_COMPARE(m_connection->readyState(), ReadyState::Open);
    QCOMPARE(states.size(), 2);
    QCOMPARE(m_connection->webSocket()->protocol(), u"b"_s);
    QVERIFY(server.peer()->request().startsWith("GET /chat/room/?x=1 HTTP/1.1\r\n"));
    QCOMPARE(server.peer()->requestField("Authorization"), "Bearer x");
    QCOMPARE(server.peer()->requestField("Sec-WebSocket-Protocol"), "a, b");
    QCOMPARE(server.peer()->requestField("Sec-WebSocket-Extensions"), QByteArray());
    QCOMPARE(server.peer()->requestField("Origin"),
             "http://127.0.0.1:" + QByteArray::number(server.serverPort()));
}

void TestRawConnection::whatIsWrongOpensNothing()
{
    RawTarget target;
    target.url = u"no address"_s;
    QVERIFY(std::holds_alternative<RawConnection::BadUrl>(m_connection->open(target)));
    target.url = u"ws://127.0.0.1:9/"_s;
    target.protocols = { u"twice"_s, u"twice"_s };
    QVERIFY(std::holds_alternative<RawConnection::BadProtocols>(m_connection->open(target)));
    target.protocols = {};
    target.url = u"wss://127.0.0.1:9/"_s;
    target.tls.authorities = u"/none.pem"_s;
    QVERIFY(std::holds_alternative<ClientTlsProblem>(m_connection->open(target)));
    QCOMPARE(m_connection->webSocket(), nullptr);
    QCOMPARE(m_connection->readyState(), ReadyState::Closed);
}

void TestRawConnection::messagesGoOutAsTheyAre()
{
    QVERIFY(open());
    QVERIFY(m_connection->send({ false, "grün" }));
    QVERIFY(m_connection->send({ true, QByteArray("\0\xff", 2) }));
    QVERIFY(!m_connection->send({ false, "\xff" })); // no text
    QTRY_COMPARE(m_server->peer()->frames().size(), size_t(2));
    QCOMPARE(m_server->peer()->frames()[0].head.opcode, Opcode::Text);
    QCOMPARE(m_server->peer()->frames()[1].head.opcode, Opcode::Binary);
    QCOMPARE(m_server->peer()->messages(), QByteArrayList({ "grün", QByteArray("\0\xff", 2) }));
}

void TestRawConnection::nothingIsSentWhileItIsNotOpen()
{
    QVERIFY(!m_connection->send({ false, "x" }));
    QVERIFY(open());
    m_connection->close(1000);
    QVERIFY(!m_connection->send({ false, "x" }));
}

void TestRawConnection::itClosesWithTheCode()
{
    QVERIFY(open(HandServer::Manner::Echo));
    m_connection->close(3001, u"enough"_s);
    QTRY_COMPARE(m_connection->readyState(), ReadyState::Closed);
    QCOMPARE(m_server->peer()->closePayload(),
             "\x0b\xb9"
             "enough");
}

void TestRawConnection::itCanBeDroppedAndOpenedAgain()
{
    QVERIFY(open());
    m_connection->drop();
    QTRY_COMPARE(m_connection->readyState(), ReadyState::Closed);
    QVERIFY(open());
    QVERIFY(m_connection->send({ false, "again" }));
    QTRY_COMPARE(m_server->peer()->messages(), QByteArrayList { "again" });
}

void TestRawConnection::aMessageIsRepeatedUntilStopped()
{
    QVERIFY(open());
    PeriodicSender sender(*m_connection);
    QSignalSpy changes(&sender, &PeriodicSender::changed);
    sender.start({ false, "tick" }, 0ms); // the shortest there is
    QCOMPARE(sender.sent(), 1);
    QTRY_VERIFY(sender.sent() >= 3);
    QVERIFY(changes.size() >= 3);
    sender.stop();
    QVERIFY(!sender.isRunning());
    QTRY_COMPARE(m_server->peer()->messages().size(), sender.sent());
    sender.start({ true, "tock" }, 1h);
    QCOMPARE(sender.sent(), 1); // counted anew
    QTRY_COMPARE(m_server->peer()->messages().last(), "tock");
}

void TestRawConnection::repeatingEndsWithTheConnection()
{
    QVERIFY(open(HandServer::Manner::Echo));
    PeriodicSender sender(*m_connection);
    sender.start({ false, "tick" }, PeriodicSender::Shortest);
    m_connection->close(1000);
    QVERIFY(!sender.isRunning());
    QTRY_COMPARE(m_connection->readyState(), ReadyState::Closed);
}

void TestRawConnection::aFullNetworkLetsTurnsPass()
{
    QVERIFY(open());
    m_server->peer()->setReading(false);
    PeriodicSender sender(*m_connection);
    sender.start({ true, QByteArray(4 << 20, 'x') }, PeriodicSender::Shortest);
    QTRY_VERIFY(sender.passed() >= 3);
    QVERIFY(m_connection->bufferedAmount() > PeriodicSender::HighWaterMark);
    const qint64 sent = sender.sent();
    QTRY_VERIFY(sender.passed() >= 6);
    QCOMPARE(sender.sent(), sent);
    m_server->peer()->setReading(true);
    QTRY_VERIFY(sender.sent() > sent); // and it goes on
    sender.stop();
}

void TestRawConnection::nothingIsRepeatedBeforeItIsOpen()
{
    PeriodicSender sender(*m_connection);
    sender.start({ false, "tick" }, PeriodicSender::Shortest);
    QVERIFY(!sender.isRunning());
    QCOMPARE(sender.sent(), 0);
}

QTEST_GUILESS_MAIN(TestRawConnection)
#include "tst_rawconnection.moc"
