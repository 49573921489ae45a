// SPDX-License-Identifier: GPL-3.0-or-later
#include "headlessprocess.h"
#include "testserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <csignal>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// limpid-client --headless as a script uses it: what it is told, what it says, what it ends with.
class TestHeadless : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_server.reset(); }

    void badUsageEndsWith2AndSaysNothingOnStdout_data();
    void badUsageEndsWith2AndSaysNothingOnStdout();
    void whatCannotBeConnectedToEndsWith1_data();
    void whatCannotBeConnectedToEndsWith1();
    void whatIsSentComesBackFromAnEchoInItsOrder();
    void aCloseIsSentAsAsked();
    void aCleanCloseByTheServerEndsWith0();
    void aLostConnectionEndsWith1();
    void echoAnswersUntilTheServerCloses();
    void forEndsItInTime();
    void headersAndSubprotocolsAreSent();
    void aMessageOverTheLimitEndsWith1();
    void aSignalClosesIt();
    void itChatsInAGroup();

private:
    /// The peer of the program, when it has connected; nullptr if it does not.
    QWebSocket *peer();
    [[nodiscard]] QString url() const { return m_server->serverUrl().toString(); }

    std::unique_ptr<QWebSocketServer> m_server;
};

void TestHeadless::init()
{
    m_server = std::make_unique<QWebSocketServer>(u"test"_s, QWebSocketServer::NonSecureMode);
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
}

QWebSocket *TestHeadless::peer()
{
    if (!QTest::qWaitFor([this] { return m_server->hasPendingConnections(); }, 20'000))
        return nullptr;
    QWebSocket *socket = m_server->nextPendingConnection();
    socket->setParent(m_server.get());
    return socket;
}

void TestHeadless::badUsageEndsWith2AndSaysNothingOnStdout_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no address") << QStringList { u"--raw"_s };
    QTest::newRow("not an address") << QStringList { u"--raw"_s, u"ftp://127.0.0.1/"_s };
    QTest::newRow("a code nobody may send")
        << QStringList { u"--raw"_s, u"--close"_s, u"1005"_s, u"ws://127.0.0.1/"_s };
    QTest::newRow("a reason of 124 bytes") << QStringList {
        u"--raw"_s, u"--close"_s, u"4000:"_s + QString(124, u'r'), u"ws://127.0.0.1/"_s
    };
    QTest::newRow("a header without a colon")
        << QStringList { u"--raw"_s, u"--header"_s, u"nope"_s, u"ws://127.0.0.1/"_s };
    QTest::newRow("a file that is not there")
        << QStringList { u"--raw"_s, u"--send-binary"_s, u"/no/such/file"_s, u"ws://127.0.0.1/"_s };
    QTest::newRow("an unknown option") << QStringList { u"--what"_s, u"ws://127.0.0.1/"_s };
}

void TestHeadless::badUsageEndsWith2AndSaysNothingOnStdout()
{
    QFETCH(QStringList, arguments);
    HeadlessProcess process(arguments);
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(process.output(), QByteArray());
    QVERIFY(!process.complaint().isEmpty());
}

void TestHeadless::whatCannotBeConnectedToEndsWith1_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("nobody listens") << u"ws://127.0.0.1:1/"_s;
    QTest::newRow("no such host") << u"ws://no-such-host.invalid/"_s;
}

void TestHeadless::whatCannotBeConnectedToEndsWith1()
{
    QFETCH(QString, url);
    HeadlessProcess process({ u"--raw"_s, url });
    QVERIFY(process.waitForEnd());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.lines({ { u"type"_s, u"error"_s } }).size(), 1);
    const auto close = process.lines({ { u"type"_s, u"close"_s } });
    QCOMPARE(close.size(), 1);
    QCOMPARE(close.first().value(u"code"_s).toInt(), 1006);
    QCOMPARE(process.lines().last(), close.first());
}

void TestHeadless::whatIsSentComesBackFromAnEchoInItsOrder()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"bytes"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x00\xff\x80", 3));
    file.close();
    TestServer server;
    QVERIFY(server.start());
    HeadlessProcess process({ u"--raw"_s,
                              u"--send"_s,
                              u"grüß"_s,
                              u"--send-binary"_s,
                              file.fileName(),
                              u"--ping"_s,
                              u"--send"_s,
                              u""_s,
                              server.url(u"/echo/"_s).toString() });
    QTRY_VERIFY_WITH_TIMEOUT(process.exitCode() >= 0, 30'000);
    QCOMPARE(process.exitCode(), 0);
    const auto back
        = process.lines({ { u"type"_s, u"message"_s }, { u"direction"_s, u"received"_s } });
    QCOMPARE(back.size(), 3);
    QCOMPARE(back[0].value(u"text"_s).toString(), u"grüß"_s);
    QCOMPARE(back[1].value(u"base64"_s).toString(), u"AP+A"_s);
    QCOMPARE(back[2].value(u"text"_s).toString(), u""_s);
    QCOMPARE(process.lines({ { u"type"_s, u"pong"_s } }).size(), 1);
}

void TestHeadless::aCloseIsSentAsAsked()
{
    HeadlessProcess process({ u"--raw"_s, u"--close"_s, u"4001:so long"_s, url() });
    QWebSocket *socket = peer();
    QVERIFY(socket);
    QSignalSpy closed(socket, &QWebSocket::disconnected);
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(int(socket->closeCode()), 4001);
    QCOMPARE(socket->closeReason(), u"so long"_s);
    QTRY_COMPARE_WITH_TIMEOUT(process.exitCode(), 0, 20'000);
}

void TestHeadless::aCleanCloseByTheServerEndsWith0()
{
    HeadlessProcess process({ u"--raw"_s, url() });
    QWebSocket *socket = peer();
    QVERIFY(socket);
    socket->close(QWebSocketProtocol::CloseCode(4002), u"enough"_s);
    QTRY_COMPARE_WITH_TIMEOUT(process.exitCode(), 0, 20'000);
    const auto close = process.lines({ { u"type"_s, u"close"_s } });
    QCOMPARE(close.size(), 1);
    QCOMPARE(close.first().value(u"code"_s).toInt(), 4002);
    QCOMPARE(close.first().value(u"reason"_s).toString(), u"enough"_s);
    QVERIFY(close.first().value(u"wasClean"_s).toBool());
}

void TestHeadless::aLostConnectionEndsWith1()
{
    HeadlessProcess process({ u"--raw"_s, url() });
    QWebSocket *socket = peer();
    QVERIFY(socket);
    socket->abort();
    QTRY_COMPARE_WITH_TIMEOUT(process.exitCode(), 1, 20'000);
    QCOMPARE(process.lines({ { u"type"_s, u"close"_s }, { u"code"_s, 1006 } }).size(), 1);
}

void TestHeadless::echoAnswersUntilTheServerCloses()
{
    HeadlessProcess process({ u"--raw"_s, u"--echo"_s, u"--payload"_s, u"10"_s, url() });
    QWebSocket *socket = peer();
    QVERIFY(socket);
    QSignalSpy texts(socket, &QWebSocket::textMessageReceived);
    QSignalSpy binaries(socket, &QWebSocket::binaryMessageReceived);
    const QByteArray much(16 << 20, 'm');
    socket->sendTextMessage(u"收到了"_s);
    socket->sendBinaryMessage(much);
    QTRY_COMPARE_WITH_TIMEOUT(binaries.count(), 1, 30'000);
    QVERIFY(binaries.first().first().toByteArray() == much);
    QCOMPARE(texts.count(), 1);
    QCOMPARE(texts.first().first().toString(), u"收到了"_s);
    socket->close();
    QTRY_COMPARE_WITH_TIMEOUT(process.exitCode(), 0, 20'000);
}

void TestHeadless::forEndsItInTime()
{
    HeadlessProcess process({ u"--raw"_s, u"--for"_s, u"0.2"_s, url() });
    QVERIFY(peer());
    QTRY_COMPARE_WITH_TIMEOUT(process.exitCode(), 0, 20'000);
}

void TestHeadless::headersAndSubprotocolsAreSent()
{
    m_server->setSupportedSubprotocols({ u"b"_s });
    HeadlessProcess process({ u"--raw"_s,
                              u"--header"_s,
                              u"X-Lab: 3"_s,
                              u"--protocol"_s,
                              u"a"_s,
                              u"--protocol"_s,
                              u"b"_s,
                              u"--close"_s,
                              u"1000"_s,
                              url() });
    QWebSocket *socket = peer();
    QVERIFY(socket);
    QCOMPARE(socket->request().rawHeader("X-Lab"), QByteArray("3"));
    QTRY_COMPARE_WITH_TIMEOUT(process.exitCode(), 0, 20'000);
    const auto open = process.lines({ { u"type"_s, u"open"_s } });
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().value(u"protocol"_s).toString(), u"b"_s);
}

void TestHeadless::aMessageOverTheLimitEndsWith1()
{
    HeadlessProcess process({ u"--raw"_s, u"--max-message"_s, u"1000"_s, url() });
    QWebSocket *socket = peer();
    QVERIFY(socket);
    socket->sendTextMessage(QString(1'001, u'x'));
    QTRY_COMPARE_WITH_TIMEOUT(process.exitCode(), 1, 20'000);
    QCOMPARE(int(socket->closeCode()), 1009);
}

void TestHeadless::aSignalClosesIt()
{
    HeadlessProcess process({ u"--raw"_s, url() });
    QWebSocket *socket = peer();
    QVERIFY(socket);
    QTRY_COMPARE_WITH_TIMEOUT(process.lines({ { u"type"_s, u"open"_s } }).size(), 1, 20'000);
    QCOMPARE(::kill(pid_t(process.processId()), SIGTERM), 0);
    QTRY_COMPARE_WITH_TIMEOUT(process.exitCode(), 0, 20'000);
    QCOMPARE(process.lines({ { u"type"_s, u"close"_s }, { u"wasClean"_s, true } }).size(), 1);
}

void TestHeadless::itChatsInAGroup()
{
    TestServer server;
    QVERIFY(server.start());
    const QString chat = server.url(u"/"_s).toString();
    HeadlessProcess listener({ u"--nick"_s, u"ear"_s, u"--group"_s, u"x1"_s, chat });
    QTRY_VERIFY_WITH_TIMEOUT(listener.output().contains("group.joined"), 20'000);
    HeadlessProcess speaker(
        { u"--nick"_s, u"mouth"_s, u"--group"_s, u"x1"_s, u"--send"_s, u"green"_s, chat });
    QTRY_COMPARE_WITH_TIMEOUT(speaker.exitCode(), 0, 20'000);
    QVERIFY(speaker.output().contains("message.accepted"));
    QTRY_VERIFY_WITH_TIMEOUT(listener.output().contains("\\\"text\\\":\\\"green\\\""), 20'000);
}

QTEST_GUILESS_MAIN(TestHeadless)
#include "tst_headless.moc"
