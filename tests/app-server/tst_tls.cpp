// SPDX-License-Identifier: GPL-3.0-or-later
// The program with certificate and key: who may connect, what is said of wrong files, what SIGHUP
// does.
#include "app-server/options/tlsfiles.h"
#include "common/net/websocket.h"
#include "common/net/websocketoptions.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestTls : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void wrongFilesAreSaid_data();
    void wrongFilesAreSaid();
    void messagesAndTheCloseCodeArriveOverWss();
    void oldProtocolsAreRefused();
    void hangupReadsTheFilesAnew();
    void hangupWithWrongFilesKeepsTheOld();

private:
    [[nodiscard]] QString certificate(const QString &name) const
    {
        return QFINDTESTDATA("../common/certificates") + u'/' + name;
    }
    [[nodiscard]] QString use(const QString &name, const QString &as);
    void startServer();
    [[nodiscard]] QSslCertificate certificateShown() const;
    [[nodiscard]] std::unique_ptr<WebSocket> connectTo(const QString &path) const;

    QTemporaryDir m_folder;
    QProcess m_server;
    QUrl m_url;
};

void TestTls::init()
{
    QVERIFY(m_folder.isValid());
    (void)use(u"server.pem"_s, u"cert.pem"_s);
    (void)use(u"server.key"_s, u"key.pem"_s);
}

void TestTls::cleanup()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    QVERIFY(m_server.waitForFinished());
    QVERIFY2(m_server.exitCode() == 0, m_server.readAllStandardError().constData());
}

QString TestTls::use(const QString &name, const QString &as)
{
    const auto target = m_folder.filePath(as);
    QFile::remove(target);
    QFile::copy(certificate(name), target);
    return target;
}

void TestTls::startServer()
{
    m_server.start(QStringLiteral(LIMPID_SERVER),
                   { u"--headless"_s,
                     u"--port=0"_s,
                     u"--tls-cert"_s,
                     m_folder.filePath(u"cert.pem"_s),
                     u"--tls-key"_s,
                     m_folder.filePath(u"key.pem"_s) });
    QTRY_VERIFY_WITH_TIMEOUT(m_server.canReadLine(), 10'000);
    const auto line = QString::fromLocal8Bit(m_server.readLine());
    QVERIFY2(line.startsWith(u"listening on wss://127.0.0.1:"_s), qPrintable(line));
    m_url = QUrl(line.sliced(13).trimmed());
}

QSslCertificate TestTls::certificateShown() const
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, quint16(m_url.port()));
    return socket.waitForEncrypted(10'000) ? socket.peerCertificate() : QSslCertificate();
}

std::unique_ptr<WebSocket> TestTls::connectTo(const QString &path) const
{
    WebSocketOptions options;
    options.ssl.setCaCertificates(QSslCertificate::fromPath(certificate(u"ca.pem"_s)));
    return WebSocket::open(u"wss://127.0.0.1:%1%2"_s.arg(m_url.port()).arg(path), {}, options);
}

void TestTls::wrongFilesAreSaid_data()
{
    QTest::addColumn<QString>("certificateFile");
    QTest::addColumn<QString>("keyFile");
    QTest::addColumn<QString>("said");
    const auto pem = certificate(u"server.pem"_s);
    const auto key = certificate(u"server.key"_s);
    QTest::newRow("no certificate file") << u"/nowhere/c.pem"_s << key << u"/nowhere/c.pem"_s;
    QTest::newRow("no key file") << pem << u"/nowhere/k.pem"_s << u"/nowhere/k.pem"_s;
    QTest::newRow("the key for the certificate") << key << key << u"no certificate"_s;
    QTest::newRow("the certificate for the key") << pem << pem << u"no RSA or EC key"_s;
    QTest::newRow("somebody else's key")
        << pem << certificate(u"client.key"_s) << u"not that of the certificate"_s;
}

void TestTls::wrongFilesAreSaid()
{
    QFETCH(QString, certificateFile);
    QFETCH(QString, keyFile);
    QFETCH(QString, said);
    const auto loaded = TlsFiles(certificateFile, keyFile).load();
    QVERIFY(std::holds_alternative<QString>(loaded));
    const auto problem = std::get<QString>(loaded);
    QVERIFY2(problem.contains(said), qPrintable(problem));
    m_server.start(QStringLiteral(LIMPID_SERVER),
                   { u"--headless"_s, u"--tls-cert"_s, certificateFile, u"--tls-key"_s, keyFile });
    QVERIFY(m_server.waitForFinished());
    QCOMPARE(m_server.exitCode(), 2);
    QVERIFY(QString::fromLocal8Bit(m_server.readAllStandardError()).contains(said));
}

void TestTls::messagesAndTheCloseCodeArriveOverWss()
{
    startServer();
    const auto ada = connectTo(u"/chat/g/"_s);
    const auto bob = connectTo(u"/chat/g/"_s);
    QTRY_COMPARE(ada->readyState(), ReadyState::Open);
    QTRY_COMPARE(bob->readyState(), ReadyState::Open);
    QSignalSpy heard(bob.get(), &WebSocket::textMessageReceived);
    QSignalSpy closed(bob.get(), &WebSocket::closed);
    const QByteArray large(60'000, 'x');
    QCOMPARE(ada->sendUtf8("h\xc3\xa9llo"), WebSocket::Exception::None);
    QCOMPARE(ada->sendUtf8(large), WebSocket::Exception::None);
    QTRY_COMPARE(heard.size(), 2);
    QCOMPARE(heard.at(0).at(0).toByteArray(), "h\xc3\xa9llo");
    QVERIFY(heard.at(1).at(0).toByteArray() == large);
    m_server.terminate();
    QTRY_COMPARE(closed.size(), 1);
    const auto event = closed.at(0).at(0).value<CloseEvent>();
    QCOMPARE(event.code, quint16(1001));
    QVERIFY(event.wasClean);
    QTRY_COMPARE(m_server.state(), QProcess::NotRunning); // told once: not by cleanup() again
    QCOMPARE(m_server.exitCode(), 0);
}

void TestTls::oldProtocolsAreRefused()
{
    startServer();
    QSslSocket socket;
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    socket.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, quint16(m_url.port()));
    QVERIFY(!socket.waitForEncrypted(10'000));
    QVERIFY(!certificateShown().isNull());
}

void TestTls::hangupReadsTheFilesAnew()
{
    startServer();
    const auto staying = connectTo(u"/echo/"_s);
    QTRY_COMPARE(staying->readyState(), ReadyState::Open);
    const auto before = certificateShown();
    QVERIFY(!before.isNull());
    (void)use(u"client.pem"_s, u"cert.pem"_s);
    (void)use(u"client.key"_s, u"key.pem"_s);
    QCOMPARE(certificateShown(), before);
    QCOMPARE(::kill(pid_t(m_server.processId()), SIGHUP), 0);
    QTRY_VERIFY(certificateShown() != before);
    QCOMPARE(certificateShown(),
             QSslCertificate::fromPath(certificate(u"client.pem"_s)).constFirst());
    // Whoever is connected stays.
    QSignalSpy heard(staying.get(), &WebSocket::textMessageReceived);
    QCOMPARE(staying->sendUtf8("still here"), WebSocket::Exception::None);
    QTRY_COMPARE(heard.size(), 1);
}

void TestTls::hangupWithWrongFilesKeepsTheOld()
{
    startServer();
    const auto before = certificateShown();
    (void)use(u"client.pem"_s, u"cert.pem"_s); // and not its key yet
    QCOMPARE(::kill(pid_t(m_server.processId()), SIGHUP), 0);
    QByteArray said;
    QTRY_VERIFY((said += m_server.readAllStandardError()).contains("as it was"));
    QVERIFY2(said.contains("not that of the certificate"), said.constData());
    QCOMPARE(certificateShown(), before);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
