// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/frameencoder.h"
#include "handserver.h"
#include "journal.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

QSslCertificate certificate(const QString &name)
{
    return QSslCertificate::fromPath(QFINDTESTDATA(u"certificates/%1.pem"_s.arg(name))).value(0);
}

QSslKey key(const QString &name)
{
    QFile file(QFINDTESTDATA(u"certificates/%1.key"_s.arg(name)));
    return file.open(QIODevice::ReadOnly) ? QSslKey(&file, QSsl::Ec) : QSslKey();
}

QSslConfiguration serverSide()
{
    QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
    ssl.setLocalCertificate(certificate(u"server"_s));
    ssl.setPrivateKey(key(u"server"_s));
    ssl.setPeerVerifyMode(QSslSocket::VerifyNone);
    return ssl;
}

WebSocketOptions trusting()
{
    WebSocketOptions options;
    options.deflate.reset();
    options.ssl.addCaCertificate(certificate(u"ca"_s));
    return options;
}

} // namespace

class TestWebSocketTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anExtraAuthorityIsTrusted();
    void whoFailsVerificationIsRefused_data();
    void whoFailsVerificationIsRefused();
    void verificationCanBeTurnedOff();
    void aClientCertificateIsShown();
    void theServerIsNamed();
    void bufferedAmountFollowsTheEncryptedBytes();
    void whatCameBeforeTheEndIsNotLost();
    void plainTextBehindAWssAddressFails();
};

void TestWebSocketTls::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
    QVERIFY(!certificate(u"ca"_s).isNull() && !key(u"server"_s).isNull());
}

void TestWebSocketTls::anExtraAuthorityIsTrusted()
{
    HandServer server(HandServer::Manner::Echo);
    server.useTls(serverSide());
    const auto socket = WebSocket::open(server.url(), {}, trusting());
    Journal journal(*socket);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    QVERIFY(socket->connectTimes().tls > 0);
    socket->sendText(u"over TLS"_s);
    QTRY_COMPARE(journal.lines.size(), 2);
    socket->close(1000);
    QTRY_COMPARE(journal.lines,
                 QStringList({ u"1 open"_s, u"1 text over TLS"_s, u"3 close 1000 clean"_s }));
}

void TestWebSocketTls::whoFailsVerificationIsRefused_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("reason");
    QTest::newRow("unknown authority") << u"127.0.0.1"_s << false << u"issuer"_s;
    QTest::newRow("another host") << u"127.0.0.2"_s << true << u"host name"_s;
}

void TestWebSocketTls::whoFailsVerificationIsRefused()
{
    QFETCH(QString, host);
    QFETCH(bool, trusted);
    QFETCH(QString, reason);
    HandServer server(HandServer::Manner::Echo);
    server.useTls(serverSide());
    server.close();
    QVERIFY(server.listen(QHostAddress(host), 0));
    const auto socket = WebSocket::open(
        server.url().replace(u"127.0.0.1"_s, host), {}, trusted ? trusting() : WebSocketOptions());
    Journal journal(*socket);
    QTRY_COMPARE(journal.lines, QStringList({ u"3 error"_s, u"3 close 1006 unclean"_s }));
    QVERIFY2(socket->failureReason().contains(reason), qPrintable(socket->failureReason()));
    QVERIFY(!server.hasPeer() || !server.peer()->hasRequest());
}

void TestWebSocketTls::verificationCanBeTurnedOff()
{
    HandServer server(HandServer::Manner::Echo);
    server.useTls(serverSide());
    WebSocketOptions options;
    options.ssl.setPeerVerifyMode(QSslSocket::VerifyNone);
    const auto socket = WebSocket::open(server.url(), {}, options);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
}

void TestWebSocketTls::aClientCertificateIsShown()
{
    HandServer server(HandServer::Manner::Echo);
    QSslConfiguration ssl = serverSide();
    ssl.setPeerVerifyMode(QSslSocket::VerifyPeer);
    ssl.addCaCertificate(certificate(u"ca"_s));
    server.useTls(ssl);
    WebSocketOptions options = trusting();
    options.ssl.setLocalCertificate(certificate(u"client"_s));
    options.ssl.setPrivateKey(key(u"client"_s));
    const auto socket = WebSocket::open(server.url(), {}, options);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    const auto *tls = qobject_cast<QSslSocket *>(server.peer()->socket());
    QCOMPARE(tls->peerCertificate(), certificate(u"client"_s));
}

void TestWebSocketTls::theServerIsNamed()
{
    HandServer server; // speaks no TLS: what is looked at is the ClientHello
    const auto socket = WebSocket::open(u"wss://localhost:%1/"_s.arg(server.serverPort()));
    QTRY_VERIFY(server.hasPeer());
    QTRY_VERIFY(server.peer()->received().contains("localhost"));
}

void TestWebSocketTls::bufferedAmountFollowsTheEncryptedBytes()
{
    HandServer server(HandServer::Manner::Accept);
    server.useTls(serverSide());
    const auto socket = WebSocket::open(server.url(), {}, trusting());
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    server.peer()->setReading(false);
    constexpr qint64 size = 1 << 20;
    constexpr int count = 24;
    for (int i = 0; i < count; ++i)
        socket->sendBinary(QByteArray(size, 'x'));
    QCOMPARE(socket->bufferedAmount(), count * size);
    QSignalSpy progress(socket.get(), &WebSocket::bufferedAmountChanged);
    QTRY_VERIFY(!progress.isEmpty());
    QVERIFY(socket->bufferedAmount() > 4 * size); // QSslSocket::bytesToWrite() says 0 by now
    QVERIFY(socket->wireBufferedAmount() > socket->bufferedAmount());
    qint64 last = socket->bufferedAmount();
    bool onlyFalls = true;
    connect(socket.get(), &WebSocket::bufferedAmountChanged, this, [&](qint64 amount) {
        onlyFalls = onlyFalls && amount <= std::exchange(last, amount);
    });
    server.peer()->setReading(true);
    QTRY_COMPARE_WITH_TIMEOUT(socket->bufferedAmount(), 0, 20'000);
    QCOMPARE(socket->wireBufferedAmount(), 0);
    QVERIFY(onlyFalls);
}

void TestWebSocketTls::whatCameBeforeTheEndIsNotLost()
{
    HandServer server(HandServer::Manner::Accept);
    server.useTls(serverSide());
    const auto socket = WebSocket::open(server.url(), {}, trusting());
    Journal journal(*socket);
    qsizetype got = 0;
    connect(socket.get(), &WebSocket::binaryMessageReceived, this, [&](const QByteArray &data) {
        got += data.size();
    });
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    server.peer()->send(encodeFrame(Opcode::Binary, QByteArray(3 << 20, 'x'))
                        + HandPeer::encodeClose(4000, "end"));
    server.peer()->socket()->disconnectFromHost();
    QTRY_COMPARE(journal.lines.last(), u"3 close 4000 clean end"_s);
    QCOMPARE(got, 3 << 20);
}

void TestWebSocketTls::plainTextBehindAWssAddressFails()
{
    HandServer server;
    WebSocketOptions options = trusting();
    options.openingTimeout = std::chrono::seconds(5);
    const auto socket = WebSocket::open(server.url().replace(u"ws:"_s, u"wss:"_s), {}, options);
    Journal journal(*socket);
    QTRY_VERIFY(server.hasPeer());
    QTRY_VERIFY(!server.peer()->received().isEmpty());
    server.peer()->send("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTRY_COMPARE(journal.lines, QStringList({ u"3 error"_s, u"3 close 1006 unclean"_s }));
}

QTEST_GUILESS_MAIN(TestWebSocketTls)
#include "tst_websockettls.moc"
