// SPDX-License-Identifier: GPL-3.0-or-later
#include "handserver.h"
#include "journal.h"
#include "tunnelproxy.h"

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

QSslConfiguration serverSide()
{
    QFile file(QFINDTESTDATA("certificates/server.key"));
    QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
    ssl.setLocalCertificate(certificate(u"server"_s));
    if (file.open(QIODevice::ReadOnly))
        ssl.setPrivateKey(QSslKey(&file, QSsl::Ec));
    ssl.setPeerVerifyMode(QSslSocket::VerifyNone);
    return ssl;
}

WebSocketOptions through(const TunnelProxy &proxy, TunnelProxy::Kind kind, const QString &password)
{
    WebSocketOptions options;
    options.deflate.reset();
    options.ssl.addCaCertificate(certificate(u"ca"_s));
    options.proxy = QNetworkProxy(kind == TunnelProxy::Kind::Http ? QNetworkProxy::HttpProxy
                                                                  : QNetworkProxy::Socks5Proxy,
                                  u"127.0.0.1"_s,
                                  proxy.serverPort());
    if (!password.isEmpty()) {
        options.proxy.setUser(u"user"_s);
        options.proxy.setPassword(password);
    }
    return options;
}

} // namespace

Q_DECLARE_METATYPE(TunnelProxy::Kind)

/// ws and wss through HTTP CONNECT and SOCKS5, all the way to a server.
class TestWebSocketProxies : public QObject
{
    Q_OBJECT

private slots:
    void theWholeConnectionGoesThroughTheProxy_data();
    void theWholeConnectionGoesThroughTheProxy();
    void whatTheProxyRefusesFails_data();
    void whatTheProxyRefusesFails();
};

void TestWebSocketProxies::theWholeConnectionGoesThroughTheProxy_data()
{
    using Kind = TunnelProxy::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("password");
    QTest::newRow("ws, HTTP CONNECT") << Kind::Http << false << QString();
    QTest::newRow("wss, HTTP CONNECT") << Kind::Http << true << QString();
    QTest::newRow("wss, HTTP CONNECT with a password") << Kind::Http << true << u"secret"_s;
    QTest::newRow("ws, SOCKS5") << Kind::Socks5 << false << QString();
    QTest::newRow("wss, SOCKS5") << Kind::Socks5 << true << QString();
    QTest::newRow("ws, SOCKS5 with a password") << Kind::Socks5 << false << u"secret"_s;
}

void TestWebSocketProxies::theWholeConnectionGoesThroughTheProxy()
{
    QFETCH(TunnelProxy::Kind, kind);
    QFETCH(bool, tls);
    QFETCH(QString, password);
    HandServer server(HandServer::Manner::Echo);
    if (tls)
        server.useTls(serverSide());
    TunnelProxy proxy(kind, password.isEmpty() ? QByteArray() : "user:" + password.toLatin1());
    // The certificate is the server's, not the proxy's; without TLS only the proxy knows the name.
    const QString host = tls ? u"localhost"_s : u"chat.invalid"_s;
    const auto socket = WebSocket::open(
        server.url().replace(u"127.0.0.1"_s, host), {}, through(proxy, kind, password));
    QSignalSpy binaries(socket.get(), &WebSocket::binaryMessageReceived);
    QSignalSpy closed(socket.get(), &WebSocket::closed);
    QTRY_VERIFY2(socket->readyState() == ReadyState::Open, qPrintable(socket->failureReason()));
    QCOMPARE(proxy.targets(),
             QByteArrayList { host.toLatin1() + ':' + QByteArray::number(server.serverPort()) });
    QCOMPARE(socket->connectTimes().tls > 0, tls);
    const QByteArray large(1 << 20, '\xa5');
    socket->sendBinary(large);
    QTRY_COMPARE(binaries.size(), 1);
    QVERIFY(binaries.first().first().toByteArray() == large);
    QCOMPARE(socket->bufferedAmount(), 0);
    QVERIFY(proxy.carried() > 2 * large.size());
    socket->close(3001, u"done"_s);
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(closed.first().first().value<CloseEvent>().code, 3001);
    QVERIFY(closed.first().first().value<CloseEvent>().wasClean);
}

void TestWebSocketProxies::whatTheProxyRefusesFails_data()
{
    using Kind = TunnelProxy::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("password");
    QTest::newRow("HTTP CONNECT, no password") << Kind::Http << QString();
    QTest::newRow("HTTP CONNECT, a wrong password") << Kind::Http << u"guess"_s;
    QTest::newRow("SOCKS5, no password") << Kind::Socks5 << QString();
    QTest::newRow("SOCKS5, a wrong password") << Kind::Socks5 << u"guess"_s;
}

void TestWebSocketProxies::whatTheProxyRefusesFails()
{
    QFETCH(TunnelProxy::Kind, kind);
    QFETCH(QString, password);
    HandServer server(HandServer::Manner::Echo);
    TunnelProxy proxy(kind, "user:secret");
    const auto socket = WebSocket::open(server.url(), {}, through(proxy, kind, password));
    Journal journal(*socket);
    QTRY_COMPARE(journal.lines, QStringList({ u"3 error"_s, u"3 close 1006 unclean"_s }));
    QVERIFY2(socket->failureReason().contains(u"proxy"_s, Qt::CaseInsensitive),
             qPrintable(socket->failureReason()));
    QVERIFY(!server.hasPeer());
}

QTEST_GUILESS_MAIN(TestWebSocketProxies)
#include "tst_websocketproxies.moc"
