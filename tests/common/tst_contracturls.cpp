// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 1 to 43 of the table of the browser's WebSocket: addresses and subprotocols. Rows carry the
// table's numbers and the names of the Web Platform Tests.
#include "common/net/connectqueue.h"
#include "common/websocket/websocketurl.h"
#include "handserver.h"
#include "journal.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

const QStringList failedBeforeOpen { u"3 error"_s, u"3 close 1006 unclean"_s };

} // namespace

class TestContractUrls : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreParsedAsInABrowser_data();
    void addressesAreParsedAsInABrowser();
    void addressesReachTheServer_data();
    void addressesReachTheServer();
    void aPageOfTheServerHasAnOrigin_data();
    void aPageOfTheServerHasAnOrigin();
    void badPortsFailLater();
    void twentyFiveAtOnce();
    void theSecondWaitsForTheFirst();
    void failuresDoNotHurtWhatFollows();
    void userInfoIsBasicAuthentication();
    void subprotocolsThatAreNoTokensAreRefused_data();
    void subprotocolsThatAreNoTokensAreRefused();
    void theServersChoiceIsJudged_data();
    void theServersChoiceIsJudged();
};

void TestContractUrls::addressesAreParsedAsInABrowser_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("serialised"); // null: a SyntaxError
    QTest::addColumn<QString>("base");
    const QString error;
    const auto row
        = [](const char *name, const QString &input, const QString &url, const QString &base = {}) {
              QTest::newRow(name) << input << url << base;
          };
    row("1 Create-invalid-urls, space", u"ws://foo bar.com/"_s, error);
    row("2 Create-invalid-urls, space", u"wss://foo bar.com/"_s, error);
    row("3 Create-invalid-urls, ftp", u"ftp://host/"_s, error);
    row("4 Create-invalid-urls, mailto", u"mailto:example@example.org"_s, error);
    row("5 Create-invalid-urls, about", u"about:blank"_s, error);
    row("6 Create-invalid-urls, empty fragment", u"http://host/#"_s, error);
    row("7 Create-invalid-urls, fragment", u"http://host/#test"_s, error);
    row("8 Create-invalid-urls, only a fragment", u"#test"_s, error);
    row("8 the same with a base", u"#test"_s, error, u"http://host/"_s);
    row("9 Create-url-with-space", u"ws://web platform.test:80/echo"_s, error);
    row("10 Create-http-urls", u"http://h/"_s, u"ws://h/"_s);
    row("10 Create-http-urls, https", u"https://h/"_s, u"wss://h/"_s);
    row("11 Create-non-absolute-url, test", u"test"_s, u"ws://h/a/test"_s, u"http://h/a/b?c"_s);
    row("11 Create-non-absolute-url, ?", u"?"_s, u"ws://h/a/b?"_s, u"http://h/a/b?c"_s);
    row("11 Create-non-absolute-url, null", u"null"_s, u"wss://h:8/null"_s, u"https://h:8"_s);
    row("11 Create-non-absolute-url, 123", u"123"_s, u"ws://h/123"_s, u"ws://h/b"_s);
    row("11 empty", u""_s, u"ws://h/b?c"_s, u"http://h/b?c"_s);
    row("11 absolute path", u"/x"_s, u"ws://h/x"_s, u"http://h/a/b"_s);
    row("11 another host", u"//other/x"_s, u"ws://other/x"_s, u"http://h/a/b"_s);
    row("11 without a base", u"test"_s, error);
    row("12 Create-url-with-windows-1252-encoding", u"ws://h/?\u20ac"_s, u"ws://h/?%E2%82%AC"_s);
    row("14 constructor/017, no slash", u"ws:h:81/echo"_s, u"ws://h:81/echo"_s);
    row("14 constructor/017, one slash", u"ws:/h:81/echo"_s, u"ws://h:81/echo"_s);
    row("18 constructor/008, 80", u"ws://example.invalid:80/"_s, u"ws://example.invalid/"_s);
    row("18 constructor/008, 443", u"ws://example.invalid:443/"_s, u"ws://example.invalid:443/"_s);
    row("18 constructor/008, wss 80",
        u"wss://example.invalid:80/"_s,
        u"wss://example.invalid:80/"_s);
    row("18 constructor/008, wss 443",
        u"wss://example.invalid:443/"_s,
        u"wss://example.invalid/"_s);
    row("19 url/001", u"ws://h:81"_s, u"ws://h:81/"_s);
    row("20 url/resolve",
        u"/echo?foo%20bar baz"_s,
        u"ws://h/echo?foo%20bar%20baz"_s,
        u"http://h/"_s);
    row("C7 stripped", u" \t\nws://h/\r\n "_s, u"ws://h/"_s);
    row("C7 tab inside", u"ws://h/a\tb\nc"_s, u"ws://h/abc"_s);
    row("C7 backslashes", u"ws:\\\\h\\a\\b?c\\d"_s, u"ws://h/a/b?c\\d"_s);
    row("C7 port too large", u"ws://h:65536/"_s, error);
    row("C7 port not a number", u"ws://h:8x/"_s, error);
    row("C6 dot segments", u"ws://h/a/./b/../c/%2e%2E/d/."_s, u"ws://h/a/d/"_s);
    row("C6 user info kept", u"ws://u:p@h/"_s, u"ws://u:p@h/"_s);
    row("C6 IDNA", u"ws://B\u00fccher.example/"_s, u"ws://xn--bcher-kva.example/"_s);
    row("C6 IPv6", u"ws://[::1]:81/"_s, u"ws://[::1]:81/"_s);
    row("C6 a quote in the query", u"ws://h/?'"_s, u"ws://h/?%27"_s);
    row("C6 a broken escape stays", u"ws://h/%zz|"_s, u"ws://h/%zz|"_s);
    row("C6 no IPv4 address", u"ws://256.1.1.1/"_s, error);
    row("C6 no host", u"ws:///"_s, error);
}

void TestContractUrls::addressesAreParsedAsInABrowser()
{
    QFETCH(QString, input);
    QFETCH(QString, serialised);
    QFETCH(QString, base);
    WebSocketOptions options;
    options.baseUrl = base;
    auto exception = WebSocket::Exception::None;
    const auto socket = WebSocket::open(input, {}, options, &exception);
    QCOMPARE(exception == WebSocket::Exception::SyntaxError, serialised.isNull());
    QCOMPARE(socket == nullptr, serialised.isNull());
    if (socket)
        QCOMPARE(socket->url(), serialised);
}

void TestContractUrls::addressesReachTheServer_data()
{
    QTest::addColumn<QString>("url"); // PORT stands for the server's
    QTest::addColumn<QByteArray>("requestLine");
    QTest::newRow("13 constructor/016")
        << u"ws://localhost:PORT/?\u00e5\u00e4\u00f6"_s << "GET /?%C3%A5%C3%A4%C3%B6 HTTP/1.1"_ba;
    QTest::newRow("15 constructor/018")
        << u"ws://localhost:PORT/?x"_s + QChar(0) + u"y"_s + QChar(0) << "GET /?x%00y HTTP/1.1"_ba;
    QTest::newRow("16 constructor/019") << u"WS://localhost:PORT/echo"_s << "GET /echo HTTP/1.1"_ba;
    QTest::newRow("17 constructor/020") << u"ws://LOCALHOST:PORT/echo"_s << "GET /echo HTTP/1.1"_ba;
    QTest::newRow("20 url/resolve")
        << u"ws://localhost:PORT/echo?foo%20bar baz"_s << "GET /echo?foo%20bar%20baz HTTP/1.1"_ba;
    QTest::newRow("C8 empty query") << u"ws://localhost:PORT/echo?"_s << "GET /echo HTTP/1.1"_ba;
}

void TestContractUrls::addressesReachTheServer()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, requestLine);
    HandServer server(HandServer::Manner::Echo);
    const auto socket
        = WebSocket::open(url.replace(u"PORT"_s, QString::number(server.serverPort())));
    QVERIFY(socket);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    QCOMPARE(server.peer()->request().split('\r').first(), requestLine);
    QVERIFY(server.peer()->requestField("Host").startsWith("localhost:"));
    QVERIFY(server.peer()->requestField("Referer").isNull()); // 56 referrer
}

void TestContractUrls::aPageOfTheServerHasAnOrigin_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("origin");
    QTest::newRow("ws") << u"ws://Host.Example/a?b"_s << u"http://host.example"_s;
    QTest::newRow("wss and a port") << u"wss://host:8443/"_s << u"https://host:8443"_s;
    QTest::newRow("the default port") << u"wss://host:443/"_s << u"https://host"_s;
    QTest::newRow("IPv6") << u"ws://[::1]:8765/"_s << u"http://[::1]:8765"_s;
}

void TestContractUrls::aPageOfTheServerHasAnOrigin()
{
    QFETCH(QString, url);
    const auto parsed = WebSocketUrl::parse(url);
    QVERIFY(parsed);
    QTEST(parsed->pageOrigin(), "origin");
}

void TestContractUrls::badPortsFailLater()
{
    // 21 Create-blocked-port
    WebSocketOptions options;
    options.refuseBadPorts = true;
    for (int port : { 1, 21, 79, 6000, 10080 }) {
        const auto socket = WebSocket::open(u"ws://127.0.0.1:%1/"_s.arg(port), {}, options);
        QVERIFY(socket);
        Journal journal(*socket);
        QCOMPARE(socket->readyState(), ReadyState::Connecting);
        QTRY_COMPARE(journal.lines, failedBeforeOpen);
        QVERIFY(socket->failureReason().contains(u"port"_s));
    }
    QVERIFY(!WebSocketUrl::parse(u"ws://h:81/")->hasBadPort());
}

void TestContractUrls::twentyFiveAtOnce()
{
    // 22 constructor/013
    HandServer server(HandServer::Manner::Echo);
    std::vector<std::unique_ptr<WebSocket>> sockets;
    std::vector<std::unique_ptr<Journal>> journals;
    for (int i = 0; i < 25; ++i) {
        sockets.push_back(WebSocket::open(server.url()));
        WebSocket *socket = sockets.back().get();
        journals.push_back(std::make_unique<Journal>(*socket));
        connect(socket, &WebSocket::opened, this, [socket] { socket->sendText(u"hi"_s); });
        connect(socket, &WebSocket::textMessageReceived, this, [socket] { socket->close(); });
    }
    for (const auto &journal : journals)
        QTRY_COMPARE(journal->lines,
                     QStringList({ u"1 open"_s, u"1 text hi"_s, u"3 close 1005 clean"_s }));
}

void TestContractUrls::theSecondWaitsForTheFirst()
{
    // 23 constructor/014, with the options' queue
    HandServer server;
    WebSocketOptions options;
    options.connectQueue = std::make_shared<ConnectQueue>();
    const auto first = WebSocket::open(server.url(), {}, options);
    const auto second = WebSocket::open(server.url(), {}, options);
    auto third = WebSocket::open(server.url(), {}, options);
    QTRY_VERIFY(server.hasPeer() && server.peer()->hasRequest());
    QCOMPARE(server.peerCount(), 1U);
    third.reset(); // who has gone holds nobody up
    server.peer()->accept();
    QTRY_COMPARE(first->readyState(), ReadyState::Open);
    QTRY_COMPARE(server.peerCount(), 2U);
    QTRY_VERIFY(server.peer()->hasRequest());
    server.peer()->accept();
    QTRY_COMPARE(second->readyState(), ReadyState::Open);
    const auto other = WebSocket::open(server.url(), {}, options);
    QTRY_COMPARE(server.peerCount(), 3U);
}

void TestContractUrls::failuresDoNotHurtWhatFollows()
{
    // 24 opening-handshake/006
    HandServer server;
    for (int i = 1; i <= 3; ++i) {
        const auto socket = WebSocket::open(server.url(u"/invalid%1"_s.arg(i)));
        Journal journal(*socket);
        QTRY_VERIFY(server.peerCount() == size_t(i) && server.peer()->hasRequest());
        server.peer()->send("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        QTRY_COMPARE(journal.lines, failedBeforeOpen);
    }
    HandServer echo(HandServer::Manner::Echo);
    const auto socket = WebSocket::open(echo.url(u"/echo"_s));
    Journal journal(*socket);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    socket->close();
    QTRY_COMPARE(journal.lines, QStringList({ u"1 open"_s, u"3 close 1005 clean"_s }));
}

void TestContractUrls::userInfoIsBasicAuthentication()
{
    // 25 basic-auth
    HandServer server(HandServer::Manner::Echo);
    const auto socket = WebSocket::open(server.url().replace(u"//"_s, u"//foo:bar@"_s));
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    QCOMPARE(server.peer()->requestField("Authorization"), "Basic Zm9vOmJhcg=="_ba);
}

void TestContractUrls::subprotocolsThatAreNoTokensAreRefused_data()
{
    QTest::addColumn<QStringList>("protocols");
    QTest::newRow("26 constructor/004, empty") << QStringList { u""_s };
    for (int c = 0; c <= 0x20; ++c)
        QTest::addRow("27 constructor/004 and 29 constructor/007, U+%04X", c)
            << QStringList { u"a"_s + QChar(c) + u"b"_s };
    for (int c = 0x7F; c <= 0xFF; ++c)
        QTest::addRow("28 constructor/004, U+%04X", c)
            << QStringList { u"a"_s + QChar(c) + u"b"_s };
    QTest::newRow("30 Create-protocol-with-space") << QStringList { u"ec ho"_s };
    for (const char c : "()<>@,;:\\\"/[]?={}"_ba)
        QTest::addRow("31 Create-asciiSep-protocol-string, %c", c)
            << QStringList { QChar::fromLatin1(c) + u"echo"_s };
    QTest::newRow("32 Create-nonAscii-protocol-string") << QStringList { u"\u0080echo"_s };
    QTest::newRow("33 Create-protocols-repeated") << QStringList { u"echo"_s, u"echo"_s };
    QTest::newRow("34 Create-protocols-repeated-case-insensitive")
        << QStringList { u"echo"_s, u"eCho"_s };
    QTest::newRow("35 constructor/021") << QStringList { u"foobar, foobar"_s };
}

void TestContractUrls::subprotocolsThatAreNoTokensAreRefused()
{
    QFETCH(QStringList, protocols);
    auto exception = WebSocket::Exception::None;
    QVERIFY(!WebSocket::open(u"ws://127.0.0.1/"_s, protocols, {}, &exception));
    QCOMPARE(exception, WebSocket::Exception::SyntaxError);
}

void TestContractUrls::theServersChoiceIsJudged_data()
{
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("protocol"); // null: fails
    const QStringList two { u"foobar"_s, u"foobar2"_s };
    const QByteArray foobar = "Sec-WebSocket-Protocol: foobar\r\n"_ba;
    const QString fails;
    QTest::newRow("36 constructor/009, 42") << QStringList { u"foobar"_s } << foobar << u"foobar"_s;
    QTest::newRow("37 constructor/022")
        << two << "Sec-WebSocket-Protocol: foobar2\r\n"_ba << u"foobar2"_s;
    QTest::newRow("38 constructor/010") << QStringList() << foobar << fails;
    QTest::newRow("39 constructor/011") << QStringList { u"FOOBAR"_s } << foobar << fails;
    QTest::newRow("40 constructor/012") << two << ""_ba << fails;
    QTest::newRow("41 protocol-initial, 43 extensions/001") << QStringList() << ""_ba << u""_s;
}

void TestContractUrls::theServersChoiceIsJudged()
{
    QFETCH(QStringList, asked);
    QFETCH(QByteArray, fields);
    QFETCH(QString, protocol);
    HandServer server(HandServer::Manner::Accept, fields);
    const auto socket = WebSocket::open(server.url(), asked);
    Journal journal(*socket);
    QCOMPARE(socket->protocol(), u""_s);
    QCOMPARE(socket->extensions(), u""_s);
    if (protocol.isNull()) {
        QTRY_COMPARE(journal.lines, failedBeforeOpen);
        return;
    }
    QTRY_COMPARE(journal.lines, QStringList { u"1 open"_s });
    QCOMPARE(socket->protocol(), protocol);
    QCOMPARE(socket->extensions(), u""_s);
}

QTEST_GUILESS_MAIN(TestContractUrls)
#include "tst_contracturls.moc"
