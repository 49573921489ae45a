// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"
#include "testserver.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

QByteArray request(const QByteArray &line, const QByteArray &headers = {})
{
    return line + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

QByteArray header(const RawClient &client, const QByteArray &name)
{
    const auto head = client.received().first(client.received().indexOf("\r\n\r\n") + 2);
    const auto start = head.indexOf("\r\n" + name + ": ");
    if (start < 0)
        return {};
    const auto value = start + 2 + name.size() + 2;
    return head.sliced(value, head.indexOf("\r\n", value) - value);
}

} // namespace

/// Plain HTTP and WebSocket on one port.
class TestHttp : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aPageIsServedWithItsType_data();
    void aPageIsServedWithItsType();
    void aBrowsersClientReadsThePage();
    void thePageMayLoadAndReachNothingButThisServer();
    void aHostCannotWidenThePolicy();
    void whatTheClientHasIsNotSentAgain_data();
    void whatTheClientHasIsNotSentAgain();
    void headHasTheHeadOfGetAndNoBody();
    void whatIsNoPageIsRefused_data();
    void whatIsNoPageIsRefused();
    void aMalformedRequestHasOneAnswerAndAnEnd_data();
    void aMalformedRequestHasOneAnswerAndAnEnd();
    void aRequestMayComeByteByByte();
    void pipelinedRequestsGetOneAnswer();
    void aBodyIsRefusedWithoutBeingRead();
    void aClientThatVanishesIsForgotten_data();
    void aClientThatVanishesIsForgotten();
    void aClientThatSendsNothingIsEnded();
    void aClientThatKeepsItsEndOpenIsEnded();
    void stoppingDoesNotWaitForAClientThatNeverReads();
    void pagesAreNoClientsAndNoRefusals();
    void theFiguresAreThoseOfTheServer();

private:
    [[nodiscard]] std::unique_ptr<RawClient> ask(const QByteArray &bytes);

    std::unique_ptr<TestServer> m_server;
};

void TestHttp::init()
{
    EngineConfig config;
    config.handshakeTimeout = std::chrono::milliseconds(600);
    config.lingerTimeout = std::chrono::milliseconds(300);
    config.workers = 2;
    m_server = std::make_unique<TestServer>();
    QVERIFY(m_server->start(config));
}

void TestHttp::cleanup()
{
    // Whatever was asked of it, it still serves.
    const auto client = ask(request("GET /healthz"));
    QCOMPARE(client->body(), "ok\n");
    m_server.reset();
}

/// The answer to it, when the server has ended the connection.
std::unique_ptr<RawClient> TestHttp::ask(const QByteArray &bytes)
{
    auto client = std::make_unique<RawClient>(m_server->port());
    client->write(bytes);
    const bool isEnded = QTest::qWaitFor([&client] { return client->isEnded(); });
    if (!isEnded)
        qWarning("the connection is still open");
    return client;
}

void TestHttp::aPageIsServedWithItsType_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("/") << QByteArray("text/html; charset=utf-8") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("/?lang=de") << QByteArray("text/html; charset=utf-8")
                               << QByteArray("<!DOCTYPE html>");
    for (const char *script : { "/chat.js", "/connection.js", "/transcript.js", "/words.js" })
        QTest::newRow(script) << QByteArray("text/javascript; charset=utf-8") << QByteArray("//");
    QTest::newRow("/chat.css") << QByteArray("text/css; charset=utf-8") << QByteArray("/*");
    QTest::newRow("/limpid.svg") << QByteArray("image/svg+xml") << QByteArray("<svg");
    QTest::newRow("/healthz") << QByteArray("text/plain; charset=utf-8") << QByteArray("ok\n");
    QTest::newRow("/metrics") << QByteArray("text/plain; version=0.0.4; charset=utf-8")
                              << QByteArray("# HELP limpid_");
}

void TestHttp::aPageIsServedWithItsType()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, beginning);
    const auto client = ask(request(QByteArray("GET ") + QTest::currentDataTag()));
    QVERIFY(!client->wasReset());
    QCOMPARE(client->status(), 200);
    QCOMPARE(header(*client, "Content-Type"), type);
    QCOMPARE(header(*client, "X-Content-Type-Options"), "nosniff");
    QCOMPARE(header(*client, "Connection"), "close");
    QCOMPARE(header(*client, "Content-Length").toInt(), client->body().size());
    QVERIFY(client->body().startsWith(beginning));
}

void TestHttp::aBrowsersClientReadsThePage()
{
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    auto url = m_server->url(u"/"_s);
    url.setScheme(u"http"_s);
    // More at a time than a worker has connections for, one behind the other on kept ones.
    QList<QNetworkReply *> replies;
    for (int i = 0; i < 20; ++i)
        replies.append(network.get(QNetworkRequest(url)));
    for (auto *reply : std::as_const(replies)) {
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QVERIFY(reply->readAll().endsWith("</html>\n"));
    }
}

void TestHttp::thePageMayLoadAndReachNothingButThisServer()
{
    const auto client = ask(request("GET /"));
    QCOMPARE(header(*client, "Content-Security-Policy"),
             "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
             "connect-src 'self' ws://localhost wss://localhost; base-uri 'none'; "
             "form-action 'none'; frame-ancestors 'none'");
    QCOMPARE(header(*client, "Referrer-Policy"), "no-referrer");
    QVERIFY(!client->body().contains("http"));
    QVERIFY(!client->body().contains("style="));
    QVERIFY(!client->body().contains("<style"));
    QCOMPARE(client->body().count("<script"), client->body().count("<script type=\"module\" src="));
}

void TestHttp::aHostCannotWidenThePolicy()
{
    const auto client = ask("GET / HTTP/1.1\r\nHost: a;script-src*\r\n\r\n");
    QVERIFY(header(*client, "Content-Security-Policy").contains("connect-src 'self'; base-uri"));
    QVERIFY(!header(*client, "Content-Security-Policy").contains('*'));
}

void TestHttp::whatTheClientHasIsNotSentAgain_data()
{
    QTest::addColumn<QByteArray>("known"); // TAG stands for the tag
    QTest::addColumn<int>("status");
    QTest::newRow("the tag") << QByteArray("TAG") << 304;
    QTest::newRow("the tag, weak") << QByteArray("W/TAG") << 304;
    QTest::newRow("among others") << QByteArray("\"a, b\", TAG, \"c\"") << 304;
    QTest::newRow("any, RFC 9110, 13.1.2") << QByteArray("*") << 304;
    QTest::newRow("another one") << QByteArray("\"0123\"") << 200;
    QTest::newRow("none") << QByteArray() << 200;
}

void TestHttp::whatTheClientHasIsNotSentAgain()
{
    QFETCH(QByteArray, known);
    const auto first = ask(request("GET /chat.css"));
    const auto tag = header(*first, "ETag");
    QVERIFY(tag.size() > 10 && tag.startsWith('"') && tag.endsWith('"'));
    const auto again
        = ask(request("GET /chat.css", "If-None-Match: " + known.replace("TAG", tag) + "\r\n"));
    QTEST(again->status(), "status");
    QCOMPARE(header(*again, "ETag"), tag);
    QCOMPARE(again->body(), again->status() == 304 ? QByteArray() : first->body());
}

void TestHttp::headHasTheHeadOfGetAndNoBody()
{
    const auto get = ask(request("GET /chat.js"));
    const auto head = ask(request("HEAD /chat.js"));
    QVERIFY(get->body().size() > 1'000);
    QCOMPARE(head->body(), QByteArray());
    QCOMPARE(head->received() + get->body(), get->received());
}

void TestHttp::whatIsNoPageIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray upgrade
        = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    for (const char *path : { "/metrics", "/healthz", "/chat.js" })
        QTest::addRow("WebSocket on %s", path)
            << request(QByteArray("GET ") + path, upgrade) << 404;
    for (const char *path : { "/echo/", "/chat/", "/chat/x1/" })
        QTest::addRow("a page at %s", path) << request(QByteArray("GET ") + path) << 400;
    for (const char *path : { "/nope", "//", "/chat.js/", "/chat_js", "/index.html", "/../etc" })
        QTest::addRow("a page at %s", path) << request(QByteArray("GET ") + path) << 404;
    for (const char *method : { "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "BREW" })
        QTest::addRow("%s", method) << request(QByteArray(method) + " /") << 405;
    QTest::newRow("a body with GET") << request("GET /", "Content-Length: 3\r\n") + "a=b" << 413;
    QTest::newRow("a chunked body") << request("GET /", "Transfer-Encoding: chunked\r\n")
            + "0\r\n\r\n" << 413;
    QTest::newRow("a length that is no number")
        << request("GET /", "Content-Length: many\r\n") << 413;
    QTest::newRow("two lengths") << request("GET /", "Content-Length: 0\r\nContent-Length: 5\r\n")
                                 << 413;
}

void TestHttp::whatIsNoPageIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto client = ask(bytes);
    QVERIFY(!client->wasReset());
    QTEST(client->status(), "status");
    QCOMPARE(header(*client, "Allow"), client->status() == 405 ? "GET, HEAD" : "");
}

void TestHttp::aMalformedRequestHasOneAnswerAndAnEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n");
    QTest::newRow("HTTP/0.9") << QByteArray("GET / HTTP/0.9\r\nHost: h\r\n\r\n");
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("two hosts") << request("GET /", "Host: other\r\n");
    QTest::newRow("bare line feeds") << QByteArray("GET / HTTP/1.1\nHost: h\n\n");
    QTest::newRow("a folded line") << request("GET /", "X: a\r\n b\r\n");
    QTest::newRow("a space before the colon") << request("GET /", "X : a\r\n");
    QTest::newRow("NUL in a header") << request("GET /", QByteArray("X: a\0b\r\n", 8));
    QTest::newRow("NUL in the path") << request("GET /%00");
    QTest::newRow("a whole address") << request("GET http://localhost/");
    QTest::newRow("two spaces") << request("GET  /");
}

void TestHttp::aMalformedRequestHasOneAnswerAndAnEnd()
{
    QFETCH(QByteArray, bytes);
    const auto client = ask(bytes);
    QVERIFY(!client->wasReset());
    QCOMPARE(client->status(), 400);
    QCOMPARE(client->received().count("HTTP/1.1 "), 1);
}

void TestHttp::aRequestMayComeByteByByte()
{
    RawClient client(m_server->port());
    for (const char byte : request("GET /healthz", "User-Agent: a slow one\r\n")) {
        client.write(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(client.isEnded());
    QVERIFY(!client.wasReset());
    QCOMPARE(client.status(), 200);
    QCOMPARE(client.body(), "ok\n");
}

void TestHttp::pipelinedRequestsGetOneAnswer()
{
    // As much as fits into the server's buffers, and more: none of it may be read as a request.
    const auto client = ask(request("GET /healthz").repeated(500));
    QCOMPARE(client->status(), 200);
    QCOMPARE(client->received().count("HTTP/1.1 200"), 1);
    QCOMPARE(client->body(), "ok\n");
}

void TestHttp::aBodyIsRefusedWithoutBeingRead()
{
    RawClient client(m_server->port());
    client.write(request("POST /", "Content-Length: 100000000\r\n") + QByteArray(2'000'000, 'a'));
    QTRY_COMPARE(client.status(), 405);
    QTRY_VERIFY(client.isEnded());
}

void TestHttp::aClientThatVanishesIsForgotten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("before it asks") << QByteArray();
    QTest::newRow("in the middle of its request") << QByteArray("GET / HTTP/1.1\r\nHo");
    QTest::newRow("behind its request") << request("GET /chat.js");
    QTest::newRow("in the middle of a body") << request("POST /", "Content-Length: 9\r\n") + "abc";
}

void TestHttp::aClientThatVanishesIsForgotten()
{
    QFETCH(QByteArray, bytes);
    for (int i = 0; i < 50; ++i) {
        RawClient client(m_server->port());
        client.write(bytes);
        client.vanish();
    }
    QTRY_VERIFY(m_server->snapshot().time > 0 && m_server->snapshot().connections.isEmpty());
}

void TestHttp::aClientThatSendsNothingIsEnded()
{
    const auto client = ask({});
    QCOMPARE(client->status(), 408);
}

void TestHttp::aClientThatKeepsItsEndOpenIsEnded()
{
    const auto client = ask(request("GET /healthz", "Connection: keep-alive\r\n"));
    QCOMPARE(client->status(), 200);
    QCOMPARE(header(*client, "Connection"), "close");
}

void TestHttp::stoppingDoesNotWaitForAClientThatNeverReads()
{
    RawClient client(m_server->port(), 1'024);
    client.setReadingPaused(true);
    client.write(request("GET /chat.js"));
    QSignalSpy stopped(&m_server->engine(), &Engine::stopped);
    m_server->engine().stop();
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY(m_server->start());
}

void TestHttp::pagesAreNoClientsAndNoRefusals()
{
    RawClient chatting(m_server->port());
    chatting.upgrade("/echo/");
    QTRY_VERIFY(chatting.isOpen());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(ask(request("GET /"))->status(), 200);
    const auto seen = m_server->snapshot().time;
    QTRY_VERIFY(m_server->snapshot().time > seen);
    QCOMPARE(m_server->snapshot().connections.size(), 1);
    QCOMPARE(m_server->snapshot().counters.refusals(), 0U);
    QCOMPARE(ask(request("GET /nope"))->status(), 404);
    QTRY_COMPARE(m_server->snapshot().counters.refusals(), 1U);
}

void TestHttp::theFiguresAreThoseOfTheServer()
{
    RawClient client(m_server->port());
    client.upgrade("/chat/x1/");
    QTRY_VERIFY(client.isOpen());
    client.sendText("four");
    client.sendText("more");
    QTRY_COMPARE(client.frames().size(), 2);
    QTRY_COMPARE(m_server->snapshot().counters.messagesSent, 2U);
    QCOMPARE(ask(request("GET /nope"))->status(), 404);
    QTRY_COMPARE(m_server->snapshot().counters.refusals(), 1U);

    const auto figures = ask(request("GET /metrics"))->body();
    for (const QByteArray &line :
         { QByteArray("limpid_connections{state=\"open\"} 1"),
           QByteArray("limpid_groups 1"),
           QByteArray("limpid_messages_received_total 2"),
           QByteArray("limpid_bytes_received_total 8"),
           QByteArray("limpid_deliveries_total 2"),
           QByteArray("limpid_bytes_sent_total 8"),
           QByteArray("limpid_handshakes_refused_total{cause=\"not_found\"} 1"),
           QByteArray("limpid_buffered_bytes 0") })
        QVERIFY2(figures.contains('\n' + line + '\n'), figures.constData());
}

QTEST_GUILESS_MAIN(TestHttp)
#include "tst_http.moc"
