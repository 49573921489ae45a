// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/openinghandshake.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestOpeningHandshake : public QObject
{
    Q_OBJECT

private slots:
    void computesTheAcceptOfTheRfcsExample();
    void writesTheRequest();
    void drawsAKeyOfSixteenBytes();
    void judgesTheAnswer_data();
    void judgesTheAnswer();
    void agreesOnDeflate_data();
    void agreesOnDeflate();
    void callersMayNotSetItsOwnFields_data();
    void callersMayNotSetItsOwnFields();
    void headsAreParsedStrictly_data();
    void headsAreParsedStrictly();
};

namespace {

HandshakeRequest exampleRequest()
{
    HandshakeRequest request;
    request.target = "/chat";
    request.host = "server.example.com";
    request.protocols = { "chat", "superchat" };
    request.origin = "http://example.com";
    return request;
}

const QByteArray exampleKey = "dGhlIHNhbXBsZSBub25jZQ=="; // RFC 6455, 1.3
const QByteArray goodAccept = "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n";
const QByteArray goodUpgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\n";
const QByteArray chat = "Sec-WebSocket-Protocol: chat\r\n";

} // namespace

void TestOpeningHandshake::computesTheAcceptOfTheRfcsExample()
{
    QCOMPARE(OpeningHandshake::acceptFor(exampleKey), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="_ba);
}

void TestOpeningHandshake::writesTheRequest()
{
    HandshakeRequest request = exampleRequest();
    request.headers.emplaceBack("Cookie", "a=b");
    request.deflate = DeflateParameters();
    QCOMPARE(OpeningHandshake(request, exampleKey).requestHead(),
             "GET /chat HTTP/1.1\r\nHost: server.example.com\r\nUpgrade: websocket\r\n"
             "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
             "Origin: http://example.com\r\nSec-WebSocket-Version: 13\r\n"
             "Sec-WebSocket-Protocol: chat, superchat\r\n"
             "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n"
             "Cookie: a=b\r\n\r\n"_ba);
    request.headers = { { "host", "other" } };
    QCOMPARE(OpeningHandshake(request).requestHead().toLower().count("host:"), 1);
}

void TestOpeningHandshake::drawsAKeyOfSixteenBytes()
{
    const QByteArray key = OpeningHandshake::makeKey();
    QCOMPARE(key.size(), 24);
    QCOMPARE(QByteArray::fromBase64(key).size(), 16);
    QVERIFY(key != OpeningHandshake::makeKey());
}

void TestOpeningHandshake::judgesTheAnswer_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("good");
    const QByteArray status = "HTTP/1.1 101 Switching Protocols\r\n";
    const auto row = [](const char *name, const QByteArray &head, bool good) {
        QTest::newRow(name) << head + "\r\n" << good;
    };
    row("good", status + goodUpgrade + goodAccept + chat, true);
    row("no reason phrase", "HTTP/1.1 101\r\n" + goodUpgrade + goodAccept + chat, true);
    row("any case",
        status + "uPGRADE: WebSocket\r\nCONNECTION: keep-alive, uPgRaDe\r\n" + goodAccept + chat,
        true);
    row("200", "HTTP/1.1 200 OK\r\n" + goodUpgrade + goodAccept + chat, false);
    row("no Upgrade", status + "Connection: Upgrade\r\n" + goodAccept + chat, false);
    row("another Upgrade",
        status + "Upgrade: h2c\r\nConnection: Upgrade\r\n" + goodAccept + chat,
        false);
    row("no Connection", status + "Upgrade: websocket\r\n" + goodAccept + chat, false);
    row("Connection without the token",
        status + "Upgrade: websocket\r\nConnection: Upgraded\r\n" + goodAccept + chat,
        false);
    row("no accept", status + goodUpgrade + chat, false);
    row("wrong accept", status + goodUpgrade + "Sec-WebSocket-Accept: AAAA\r\n" + chat, false);
    row("accept in another case", status + goodUpgrade + goodAccept.toUpper() + chat, false);
    row("accept twice", status + goodUpgrade + goodAccept + goodAccept + chat, false);
    row("no subprotocol chosen", status + goodUpgrade + goodAccept, false);
    row("an empty subprotocol",
        status + goodUpgrade + goodAccept + "Sec-WebSocket-Protocol:\r\n",
        false);
    row("not asked for",
        status + goodUpgrade + goodAccept + "Sec-WebSocket-Protocol: other\r\n",
        false);
    row("another case",
        status + goodUpgrade + goodAccept + "Sec-WebSocket-Protocol: CHAT\r\n",
        false);
    row("two of them", status + goodUpgrade + goodAccept + chat + chat, false);
    row("extension not offered",
        status + goodUpgrade + goodAccept + chat + "Sec-WebSocket-Extensions: x-foo\r\n",
        false);
    row("malformed extensions",
        status + goodUpgrade + goodAccept + chat + "Sec-WebSocket-Extensions: =;\r\n",
        false);
}

void TestOpeningHandshake::judgesTheAnswer()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, good);
    const auto parsed = HttpHead::parse(head);
    QVERIFY(parsed);
    const auto verdict = OpeningHandshake(exampleRequest(), exampleKey).judge(*parsed);
    QCOMPARE(std::holds_alternative<HandshakeAnswer>(verdict), good);
    if (good)
        QCOMPARE(std::get<HandshakeAnswer>(verdict).protocol, "chat"_ba);
    else
        QVERIFY(!std::get<ProtocolError>(verdict).reason.isEmpty());
}

void TestOpeningHandshake::agreesOnDeflate_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << "permessage-deflate"_ba << true;
    QTest::newRow("all")
        << "permessage-deflate; server_no_context_takeover; client_no_context_takeover; "
           "server_max_window_bits=10; client_max_window_bits=9"_ba
        << true;
    QTest::newRow("quoted") << "permessage-deflate; client_max_window_bits=\"12\""_ba << true;
    QTest::newRow("twice") << "permessage-deflate, permessage-deflate"_ba << false;
    QTest::newRow("unknown") << "permessage-deflate; x"_ba << false;
    QTest::newRow("a parameter twice")
        << "permessage-deflate; server_no_context_takeover; server_no_context_takeover"_ba << false;
    QTest::newRow("a value where none is due")
        << "permessage-deflate; server_no_context_takeover=1"_ba << false;
    QTest::newRow("client bits without a value")
        << "permessage-deflate; client_max_window_bits"_ba << false;
    QTest::newRow("7 bits") << "permessage-deflate; server_max_window_bits=7"_ba << false;
    QTest::newRow("16 bits") << "permessage-deflate; server_max_window_bits=16"_ba << false;
    QTest::newRow("08 bits") << "permessage-deflate; server_max_window_bits=08"_ba << false;
    QTest::newRow("another extension") << "permessage-bzip2"_ba << false;
}

void TestOpeningHandshake::agreesOnDeflate()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, good);
    HandshakeRequest request = exampleRequest();
    request.deflate = DeflateParameters();
    const auto head = HttpHead::parse("HTTP/1.1 101 \r\n" + goodUpgrade + goodAccept + chat
                                      + "Sec-WebSocket-Extensions: " + answer + "\r\n\r\n");
    QVERIFY(head);
    const auto verdict = OpeningHandshake(request, exampleKey).judge(*head);
    QCOMPARE(std::holds_alternative<HandshakeAnswer>(verdict), good);
    if (good) {
        QCOMPARE(std::get<HandshakeAnswer>(verdict).extensions, answer);
        QVERIFY(std::get<HandshakeAnswer>(verdict).deflate);
    }
    DeflateParameters strict;
    strict.serverNoContextTakeover = true;
    strict.serverMaxWindowBits = 10;
    request.deflate = strict;
    const auto all = OpeningHandshake(request, exampleKey).judge(*head);
    QCOMPARE(std::holds_alternative<HandshakeAnswer>(all), QTest::currentDataTag() == "all"_ba);
}

void TestOpeningHandshake::callersMayNotSetItsOwnFields_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("Cookie") << "Cookie"_ba
                            << "a=b"_ba << true;
    QTest::newRow("Host") << "Host"_ba
                          << "other"_ba << true;
    QTest::newRow("Upgrade") << "upgrade"_ba
                             << "h2c"_ba << false;
    QTest::newRow("Sec-WebSocket-Key") << "sec-websocket-key"_ba
                                       << "x"_ba << false;
    QTest::newRow("a space") << "Bad Name"_ba
                             << "x"_ba << false;
    QTest::newRow("empty name") << ""_ba
                                << "x"_ba << false;
    QTest::newRow("line break") << "X"_ba
                                << "a\r\nEvil: b"_ba << false;
}

void TestOpeningHandshake::callersMayNotSetItsOwnFields()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QTEST(OpeningHandshake::isAllowedHeader(name, value), "allowed");
}

void TestOpeningHandshake::headsAreParsedStrictly_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("wellFormed");
    QTest::newRow("one field") << "HTTP/1.1 101 X\r\nA: b\r\n\r\n"_ba << true;
    QTest::newRow("no field") << "HTTP/1.1 101 X\r\n\r\n"_ba << true;
    QTest::newRow("empty value") << "HTTP/1.1 101 X\r\nA:\r\n\r\n"_ba << true;
    QTest::newRow("no colon") << "HTTP/1.1 101 X\r\nA\r\n\r\n"_ba << false;
    QTest::newRow("space before the colon") << "HTTP/1.1 101 X\r\nA : b\r\n\r\n"_ba << false;
    QTest::newRow("folded") << "HTTP/1.1 101 X\r\nA: b\r\n c\r\n\r\n"_ba << false;
    QTest::newRow("bare LF") << "HTTP/1.1 101 X\r\nA: b\nC: d\r\n\r\n"_ba << false;
    QTest::newRow("NUL") << QByteArray("HTTP/1.1 101 X\r\nA: \0\r\n\r\n", 24) << false;
    QTest::newRow("no start line") << "\r\nA: b\r\n\r\n"_ba << false;
}

void TestOpeningHandshake::headsAreParsedStrictly()
{
    QFETCH(QByteArray, head);
    QTEST(HttpHead::parse(head).has_value(), "wellFormed");
}

QTEST_GUILESS_MAIN(TestOpeningHandshake)
#include "tst_openinghandshake.moc"
