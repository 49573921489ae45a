// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/requesthead.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

constexpr qsizetype MaxSize = 8'192;

QByteArray upgrade(const QByteArray &changed = {}, const QByteArray &to = {})
{
    QByteArray head
        = "GET /echo/ HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    return changed.isEmpty() ? head : head.replace(changed, to);
}

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: h\r\n\r\n";
}

} // namespace

class TestRequestHead : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNoRequestIsRefused_data();
    void whatIsNoRequestIsRefused();
    void aRequestIsIncompleteUntilItsEmptyLine();
    void thePathIsDecodedAndTheQueryIsNot_data();
    void thePathIsDecodedAndTheQueryIsNot();
    void headersAreReadInOrderWithoutTheirCase();
    void aProperHandshakeHasNoFault();
    void aWrongHandshakeIsRefused_data();
    void aWrongHandshakeIsRefused();
    void aRefusalIsAWholeHttpAnswer();
};

void TestRequestHead::whatIsNoRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("a line of garbage") << QByteArray("hello world\r\n") << 400;
    QTest::newRow("garbage is seen before its line ends") << QByteArray("hello") << 400;
    QTest::newRow("a TLS hello") << QByteArray("\x16\x03\x01\x02\x00", 5) << 400;
    QTest::newRow("a method that is too long") << QByteArray(17, 'A') << 400;
    QTest::newRow("bare LF") << QByteArray("GET / HTTP/1.1\nHost: h\n\n") << 400;
    QTest::newRow("HTTP/2") << QByteArray("GET / HTTP/2.0\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("no version") << QByteArray("GET /\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("two spaces") << QByteArray("GET  / HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("an absolute target") << get("http://h/") << 400;
    QTest::newRow("a fragment") << get("/a#b") << 400;
    QTest::newRow("a control character in the path") << get("/a%0d%0ab") << 400;
    QTest::newRow("a broken percent-encoding") << get("/a%4") << 400;
    QTest::newRow("not hexadecimal") << get("/a%zz") << 400;
    QTest::newRow("a path that is not UTF-8") << get("/%ff") << 400;
    QTest::newRow("bytes beyond ASCII") << get("/\xc3\xa9") << 400;
    QTest::newRow("no Host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("two Hosts") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n") << 400;
    QTest::newRow("a folded header")
        << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nA: b\r\n c\r\n\r\n") << 400;
    QTest::newRow("a space before the colon")
        << QByteArray("GET / HTTP/1.1\r\nHost : h\r\n\r\n") << 400;
    QTest::newRow("a header without a colon")
        << QByteArray("GET / HTTP/1.1\r\nHost\r\n\r\n") << 400;
    QTest::newRow("a bare CR in a header")
        << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nA: b\rc\r\n\r\n") << 400;
    QTest::newRow("a head that never ends")
        << "GET / HTTP/1.1\r\nA: " + QByteArray(MaxSize, 'a') << 431;
    QTest::newRow("a head that ends too late")
        << "GET / HTTP/1.1\r\nHost: h\r\nA: " + QByteArray(MaxSize, 'a') + "\r\n\r\n"
        << 431;
}

void TestRequestHead::whatIsNoRequestIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const auto result = RequestHead::parse(bytes, MaxSize);
    QVERIFY(std::holds_alternative<Refusal>(result));
    QCOMPARE(std::get<Refusal>(result).status, status);
    QVERIFY(!std::get<Refusal>(result).text.isEmpty());
}

void TestRequestHead::aRequestIsIncompleteUntilItsEmptyLine()
{
    const auto whole = upgrade();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(std::holds_alternative<RequestHead::Incomplete>(
            RequestHead::parse(whole.first(size), MaxSize)));
    const auto result = RequestHead::parse(whole + "what follows", MaxSize);
    QVERIFY(std::holds_alternative<RequestHead>(result));
    QCOMPARE(std::get<RequestHead>(result).size(), whole.size());
}

void TestRequestHead::thePathIsDecodedAndTheQueryIsNot_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("root") << QByteArray("/") << u"/"_s << QByteArray();
    QTest::newRow("query") << QByteArray("/a/?b=%20&c?") << u"/a/"_s << QByteArray("b=%20&c?");
    QTest::newRow("space") << QByteArray("/a%20b") << u"/a b"_s << QByteArray();
    QTest::newRow("UTF-8") << QByteArray("/%E4%BD%A0/") << u"/你/"_s << QByteArray();
    QTest::newRow("plus is no space") << QByteArray("/a+b") << u"/a+b"_s << QByteArray();
}

void TestRequestHead::thePathIsDecodedAndTheQueryIsNot()
{
    QFETCH(QByteArray, target);
    const auto result = RequestHead::parse(get(target), MaxSize);
    QVERIFY(std::holds_alternative<RequestHead>(result));
    const auto &head = std::get<RequestHead>(result);
    QCOMPARE(head.target(), target);
    QTEST(head.path(), "path");
    QTEST(head.query(), "query");
}

void TestRequestHead::headersAreReadInOrderWithoutTheirCase()
{
    const auto result = RequestHead::parse(
        "GET / HTTP/1.0\r\nX-A:  1 \r\nx-a: 2,, 3\r\nSEC-WEBSOCKET-PROTOCOL: a, b\r\n\r\n",
        MaxSize);
    QVERIFY(std::holds_alternative<RequestHead>(result));
    const auto &head = std::get<RequestHead>(result);
    QCOMPARE(head.minorVersion(), 0);
    QCOMPARE(head.fields().value("x-a"), "1, 2,, 3");
    QVERIFY(head.fields().hasToken("X-A", "2"));
    QCOMPARE(head.subprotocols(), (QStringList { u"a"_s, u"b"_s }));
    QVERIFY(!head.isUpgrade());
}

void TestRequestHead::aProperHandshakeHasNoFault()
{
    const auto result = RequestHead::parse(
        upgrade("Connection: Upgrade", "Connection: keep-alive, upgrade"), MaxSize);
    QVERIFY(std::holds_alternative<RequestHead>(result));
    QVERIFY(std::get<RequestHead>(result).isUpgrade());
    QVERIFY(!std::get<RequestHead>(result).upgradeFault());
}

void TestRequestHead::aWrongHandshakeIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("plain HTTP") << get("/echo/") << 400;
    QTest::newRow("POST") << upgrade("GET", "POST") << 400;
    QTest::newRow("HTTP/1.0") << upgrade("HTTP/1.1", "HTTP/1.0") << 400;
    QTest::newRow("another upgrade") << upgrade("websocket", "h2c") << 400;
    QTest::newRow("no Connection: Upgrade")
        << upgrade("Connection: Upgrade", "Connection: close") << 400;
    QTest::newRow("a body") << upgrade("Host: localhost", "Host: h\r\nContent-Length: 5") << 400;
    QTest::newRow("a chunked body")
        << upgrade("Host: localhost", "Host: h\r\nTransfer-Encoding: chunked") << 400;
    QTest::newRow("no version") << upgrade("Sec-WebSocket-Version: 13\r\n", "") << 400;
    QTest::newRow("version 99") << upgrade("Version: 13", "Version: 99") << 426;
    QTest::newRow("no key") << upgrade("Sec-WebSocket-Key", "X-Key") << 400;
    QTest::newRow("two keys") << upgrade("Host: localhost",
                                         "Host: h\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==")
                              << 400;
    QTest::newRow("a key that is not base64") << upgrade("dGhl", "!!!!") << 400;
    QTest::newRow("a key of 15 bytes")
        << upgrade("dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZSBub25j") << 400;
    QTest::newRow("a subprotocol that is no token")
        << upgrade("Host: localhost", "Host: h\r\nSec-WebSocket-Protocol: a b") << 400;
}

void TestRequestHead::aWrongHandshakeIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto result = RequestHead::parse(bytes, MaxSize);
    QVERIFY(std::holds_alternative<RequestHead>(result));
    const auto fault = std::get<RequestHead>(result).upgradeFault();
    QVERIFY(fault);
    QTEST(fault->status, "status");
    if (fault->status == 426)
        QCOMPARE(fault->extraHeader, "Sec-WebSocket-Version: 13");
}

void TestRequestHead::aRefusalIsAWholeHttpAnswer()
{
    QCOMPARE((Refusal { 426, u"é"_s, "Sec-WebSocket-Version: 13", {} }).toHttp(),
             "HTTP/1.1 426 Upgrade Required\r\nContent-Type: text/plain; "
             "charset=utf-8\r\nContent-Length: 3\r\n"
             "Connection: close\r\nSec-WebSocket-Version: 13\r\n\r\n\xc3\xa9\n");
}

QTEST_GUILESS_MAIN(TestRequestHead)
#include "tst_requesthead.moc"
