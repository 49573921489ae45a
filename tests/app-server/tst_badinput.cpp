// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "testserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

constexpr int MaxMessage = 1'000;

/// Quotes are written as ' to be read more easily.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray text(const QByteArray &bytes)
{
    return RawClient::frame(0x81, bytes);
}

} // namespace

/// What a client can get wrong: each has its answer, and nobody else notices.
class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aBadRequestIsAnsweredWithItsStatus_data();
    void aBadRequestIsAnsweredWithItsStatus();
    void aHeadThatIsTooLargeIsRefusedWithoutLosingTheAnswer();
    void aSlowHandshakeTimesOut();
    void aBrokenWebSocketIsClosedWithItsCode_data();
    void aBrokenWebSocketIsClosedWithItsCode();
    void aBadCommandIsAnsweredWithAFaultAndTheConnectionStays_data();
    void aBadCommandIsAnsweredWithAFaultAndTheConnectionStays();
    void aClientThatVanishesLeavesItsGroups();

private:
    TestServer m_server;
    std::unique_ptr<RawClient> m_bystander; ///< in the chat all the time
};

void TestBadInput::initTestCase()
{
    EngineConfig config;
    config.maxMessage = MaxMessage;
    config.handshakeTimeout = std::chrono::milliseconds(300);
    config.closingTimeout = std::chrono::milliseconds(500);
    QVERIFY(m_server.start(config));
}

void TestBadInput::init()
{
    m_bystander = std::make_unique<RawClient>(m_server.port());
    m_bystander->upgrade("/", RawClient::Chat);
    QTRY_VERIFY(m_bystander->isOpen());
    m_bystander->sendText(json("{'type':'hello','nick':'bystander'}"));
    m_bystander->sendText(json("{'type':'group.join','group':'x1'}"));
    QTRY_COMPARE(m_bystander->frames().size(), 2);
}

void TestBadInput::cleanup()
{
    // It can still speak, and has heard nothing of what went on.
    QCOMPARE(m_bystander->frames().size(), 2);
    m_bystander->sendText(json("{'type':'history.fetch','group':'x1'}"));
    QTRY_COMPARE(m_bystander->frames().size(), 3);
    QVERIFY(m_bystander->frames().constLast().payload.contains(json("'type':'history'")));
    m_bystander->sendClose({});
    QTRY_VERIFY(m_bystander->isEnded());
}

void TestBadInput::aBadRequestIsAnsweredWithItsStatus_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray upgrade = "Host: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                               "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    const QByteArray v13 = upgrade + "Sec-WebSocket-Version: 13\r\n\r\n";
    QTest::newRow("garbage instead of a handshake")
        << QByteArray("\x80\x81 what is this\r\n\r\n") << 400;
    QTest::newRow("a TLS hello") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11)
                                 << 400;
    QTest::newRow("HTTP to a WebSocket route")
        << QByteArray("GET /echo/ HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("HTTP to nothing") << QByteArray("GET /nope HTTP/1.1\r\nHost: h\r\n\r\n") << 404;
    QTest::newRow("WebSocket to nothing") << "GET /nope HTTP/1.1\r\n" + v13 << 404;
    QTest::newRow("a route without its slash") << "GET /echo HTTP/1.1\r\n" + v13 << 404;
    QTest::newRow("another version")
        << "GET /echo/ HTTP/1.1\r\n" + upgrade + "Sec-WebSocket-Version: 8\r\n\r\n"
        << 426;
    QTest::newRow("POST") << "POST /echo/ HTTP/1.1\r\n" + v13 << 400;
    QTest::newRow("a bad group name") << "GET /chat/b@d/ HTTP/1.1\r\n" + v13 << 400;
    QTest::newRow("a group name with a space") << "GET /chat/a%20b/ HTTP/1.1\r\n" + v13 << 400;
    QTest::newRow("a group name that is too long")
        << "GET /chat/" + QByteArray(100, 'a') + "/ HTTP/1.1\r\n" + v13 << 400;
    QTest::newRow("an encoded slash is a slash") << "GET /chat/a%2Fb/ HTTP/1.1\r\n" + v13 << 404;
}

void TestBadInput::aBadRequestIsAnsweredWithItsStatus()
{
    QFETCH(QByteArray, request);
    RawClient client(m_server.port());
    client.write(request);
    QTRY_VERIFY(client.isEnded());
    QVERIFY(!client.wasReset());
    QTEST(client.status(), "status");
    QVERIFY(client.received().contains("\r\nConnection: close\r\n"));
    QVERIFY(client.received().contains(
        "\r\nContent-Length: " + QByteArray::number(client.body().size()) + "\r\n"));
    QVERIFY(client.body().size() > 10); // it says why
    QCOMPARE(client.received().contains("\r\nSec-WebSocket-Version: 13\r\n"),
             client.status() == 426);
}

void TestBadInput::aHeadThatIsTooLargeIsRefusedWithoutLosingTheAnswer()
{
    RawClient client(m_server.port());
    client.write("GET /echo/ HTTP/1.1\r\nX: " + QByteArray(1'000'000, 'x'));
    QTRY_VERIFY(client.status() != 0);
    QCOMPARE(client.status(), 431);
    QTRY_VERIFY(client.isEnded());
    QVERIFY(!client.wasReset());
}

void TestBadInput::aSlowHandshakeTimesOut()
{
    RawClient silent(m_server.port());
    RawClient slow(m_server.port());
    slow.write("GET /echo/ HTTP/1.1\r\nHost:");
    QTRY_VERIFY(silent.isEnded());
    QTRY_VERIFY(slow.isEnded());
    QCOMPARE(silent.status(), 408);
    QCOMPARE(slow.status(), 408);
}

void TestBadInput::aBrokenWebSocketIsClosedWithItsCode_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("text that is not UTF-8")
        << QByteArray("/echo/") << RawClient::frame(0x81, "a\xff") << 1007;
    QTest::newRow("an overlong encoding")
        << QByteArray("/") << RawClient::frame(0x81, "\xc0\xaf") << 1007;
    QTest::newRow("a message over the limit")
        << QByteArray("/echo/") << RawClient::frame(0x81, QByteArray(MaxMessage + 1, 'a')) << 1009;
    QTest::newRow("fragments over the limit")
        << QByteArray("/")
        << RawClient::frame(0x01, QByteArray(MaxMessage, 'a')) + RawClient::frame(0x80, "a")
        << 1009;
    QTest::newRow("binary to the chat") << QByteArray("/") << RawClient::frame(0x82, "a") << 1003;
    QTest::newRow("a reserved opcode")
        << QByteArray("/echo/") << RawClient::frame(0x83, "a") << 1002;
    QTest::newRow("a reserved bit") << QByteArray("/echo/") << RawClient::frame(0xc1, "a") << 1002;
    QTest::newRow("a continuation of nothing")
        << QByteArray("/echo/") << RawClient::frame(0x80, "a") << 1002;
    QTest::newRow("a message inside a message")
        << QByteArray("/echo/") << RawClient::frame(0x01, "a") + RawClient::frame(0x81, "b")
        << 1002;
    QTest::newRow("a fragmented ping")
        << QByteArray("/echo/") << RawClient::frame(0x09, "a") << 1002;
    QTest::newRow("a ping that is too long")
        << QByteArray("/echo/") << RawClient::frame(0x89, QByteArray(126, 'a')) << 1002;
    QTest::newRow("a frame without a mask") << QByteArray("/echo/")
                                            << QByteArray("\x81\x01"
                                                          "a")
                                            << 1002;
    QTest::newRow("a frame without a mask behind one that has it")
        << QByteArray("/") << RawClient::frame(0x89, "a") + QByteArray("\x81\x02hi") << 1002;
    QTest::newRow("a Close of one byte")
        << QByteArray("/echo/") << RawClient::frame(0x88, "a") << 1002;
    QTest::newRow("a Close with a code nobody may send")
        << QByteArray("/echo/") << RawClient::frame(0x88, RawClient::closeBody(1005)) << 1002;
}

void TestBadInput::aBrokenWebSocketIsClosedWithItsCode()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    RawClient client(m_server.port());
    client.upgrade(path, RawClient::Chat);
    QTRY_VERIFY(client.isOpen());
    client.write(bytes);
    QTRY_VERIFY(!client.close().isEmpty());
    QCOMPARE(client.close().first(4).toInt(), code);
    client.sendClose(RawClient::closeBody(quint16(code)));
    QTRY_VERIFY(client.isEnded());
    QVERIFY(!client.wasReset());
    QTRY_COMPARE(m_server.lastLogged(LogKind::Closed).code, quint16(code));
}

void TestBadInput::aBadCommandIsAnsweredWithAFaultAndTheConnectionStays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    const QByteArray id = json("'id':'6f1c1f0a-7f0e-4b52-9d3b-2c7a5b0a9e01'");
    QTest::newRow("malformed JSON") << text("{nope") << QByteArray("malformed");
    QTest::newRow("an empty message") << text("") << QByteArray("malformed");
    QTest::newRow("not an object") << text("[1]") << QByteArray("malformed");
    QTest::newRow("an unknown type")
        << text(json("{'type':'dance'}")) << QByteArray("unknown-type");
    QTest::newRow("a field of the wrong type")
        << text(json("{'type':'group.join','group':'g','after':1}")) << QByteArray("bad-field");
    QTest::newRow("a bad group name")
        << text(json("{'type':'group.join','group':'b@d'}")) << QByteArray("bad-group");
    QTest::newRow("a group name of 100 characters")
        << text(json("{'type':'group.join','group':'") + QByteArray(100, 'a') + json("'}"))
        << QByteArray("bad-group");
    QTest::newRow("an over-long nick")
        << text(json("{'type':'hello','nick':'") + QByteArray(33, 'a') + json("'}"))
        << QByteArray("bad-nick");
    QTest::newRow("a second hello")
        << text(json("{'type':'hello','nick':'b'}")) << QByteArray("already-identified");
    QTest::newRow("a group that was not joined")
        << text(json("{'type':'message.send','group':'other','text':'a',") + id + "}")
        << QByteArray("not-a-member");
    QTest::newRow("leaving a group that was not joined")
        << text(json("{'type':'group.leave','group':'other'}")) << QByteArray("not-a-member");
}

void TestBadInput::aBadCommandIsAnsweredWithAFaultAndTheConnectionStays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);
    RawClient client(m_server.port());
    client.upgrade("/", RawClient::Chat);
    QTRY_VERIFY(client.isOpen());
    client.sendText(json("{'type':'hello','nick':'clumsy'}"));
    client.write(bytes);
    QTRY_COMPARE(client.frames().size(), 2);
    const auto fault = client.frames().at(1).payload;
    QVERIFY2(fault.startsWith(json("{'type':'fault','code':'") + code + json("'")),
             fault.constData());
    client.sendText(json("{'type':'group.join','group':'after-fault'}"));
    QTRY_COMPARE(client.frames().size(), 3);
    QVERIFY(client.frames().at(2).payload.contains("group.joined"));
    QTRY_COMPARE(m_server.lastLogged(LogKind::Fault).subject, u"clumsy"_s);
    client.sendClose({});
    QTRY_VERIFY(client.isEnded());
}

void TestBadInput::aClientThatVanishesLeavesItsGroups()
{
    RawClient stays(m_server.port());
    stays.upgrade("/", RawClient::Chat);
    stays.sendText(json("{'type':'hello','nick':'stays'}"));
    stays.sendText(json("{'type':'group.join','group':'ghosts'}"));
    QTRY_COMPARE(stays.frames().size(), 2);
    RawClient goes(m_server.port());
    goes.upgrade("/", RawClient::Chat);
    goes.sendText(json("{'type':'hello','nick':'goes'}"));
    goes.sendText(json("{'type':'group.join','group':'ghosts'}"));
    QTRY_COMPARE(goes.frames().size(), 2);
    goes.vanish();
    QTRY_COMPARE(stays.frames().size(), 4);
    QCOMPARE(stays.frames().at(3).payload,
             json("{'type':'member.left','group':'ghosts','nick':'goes'}"));
    QTRY_COMPARE(m_server.lastLogged(LogKind::Closed).code, quint16(1006));
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
