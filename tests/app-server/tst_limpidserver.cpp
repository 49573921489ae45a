// SPDX-License-Identifier: GPL-3.0-or-later
#include "person.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace Qt::StringLiterals;

/// The program itself, without its window: what it prints, how it ends, and who can talk to it.
class TestLimpidServer : public QObject
{
    Q_OBJECT

private slots:
    void theFirstLineSaysWhereItListens();
    void anIpv6AddressIsInBrackets();
    void aSignalClosesEveryClientWith1001AndEndsWith0_data();
    void aSignalClosesEveryClientWith1001AndEndsWith0();
    void aHangupWithNothingToReadAnewLeavesItRunning();
    void aPortInUseIsSaidAndEndsWith1();
    void badUsageIsSaidAndEndsWith2();
    void withoutADisplayItSaysSoAndEndsWith2_data();
    void withoutADisplayItSaysSoAndEndsWith2();
    void helpEndsWith0();
    void aHistoryThatCannotBeOpenedIsSaidAndEndsWith1();
    void user1CopiesTheHistoryWhileItIsUsed();
    void limitsAreThoseOfTheCommandLine();
    void aStockClientCanChat();

private:
    /// Starts it with --headless --port 0; where it listens, or nothing.
    static QUrl start(QProcess &server, const QStringList &arguments = {});
    static void stop(QProcess &server);
};

QUrl TestLimpidServer::start(QProcess &server, const QStringList &arguments)
{
    server.start(QStringLiteral(LIMPID_SERVER),
                 QStringList { u"--headless"_s, u"--port"_s, u"0"_s } + arguments);
    if (!QTest::qWaitFor([&server] { return server.canReadLine(); }, 10'000))
        return {};
    const auto line = QString::fromLocal8Bit(server.readLine());
    return line.startsWith(u"listening on "_s) && line.endsWith(u'\n')
        ? QUrl(line.sliced(13).trimmed())
        : QUrl();
}

void TestLimpidServer::stop(QProcess &server)
{
    server.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(server.exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.exitCode(), 0);
    QCOMPARE(server.readAllStandardError(), QByteArray());
}

void TestLimpidServer::theFirstLineSaysWhereItListens()
{
    QProcess server;
    const auto url = start(server);
    QCOMPARE(url.toString(), u"ws://127.0.0.1:%1/"_s.arg(url.port()));
    QVERIFY(url.port() > 0);
    stop(server);
}

void TestLimpidServer::anIpv6AddressIsInBrackets()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHostIPv6))
        QSKIP("this machine has no IPv6");
    QProcess server;
    const auto url = start(server, { u"--listen"_s, u"::1"_s });
    QCOMPARE(url.toString(), u"ws://[::1]:%1/"_s.arg(url.port()));
    stop(server);
}

void TestLimpidServer::aSignalClosesEveryClientWith1001AndEndsWith0_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestLimpidServer::aSignalClosesEveryClientWith1001AndEndsWith0()
{
    QFETCH(int, number);
    QProcess server;
    const auto url = start(server, { u"--workers"_s, u"2"_s });
    QVERIFY(url.isValid());
    RawClient chat(quint16(url.port()));
    RawClient relay(quint16(url.port()));
    chat.upgrade("/", RawClient::Chat);
    relay.upgrade("/chat/x1/");
    QTRY_VERIFY(chat.isOpen() && relay.isOpen());
    QCOMPARE(::kill(pid_t(server.processId()), number), 0);
    for (auto *client : { &chat, &relay }) {
        QTRY_COMPARE(client->close(), "1001 the server is stopping");
        client->sendClose(RawClient::closeBody(1001));
        QTRY_VERIFY(client->isEnded());
        QVERIFY(!client->wasReset());
    }
    QTRY_COMPARE(server.state(), QProcess::NotRunning);
    QCOMPARE(server.exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.exitCode(), 0);
}

void TestLimpidServer::aHangupWithNothingToReadAnewLeavesItRunning()
{
    QProcess server;
    const auto url = start(server);
    QVERIFY(url.isValid());
    RawClient client(quint16(url.port()));
    client.upgrade("/echo/");
    QTRY_VERIFY(client.isOpen());
    QCOMPARE(::kill(pid_t(server.processId()), SIGHUP), 0);
    RawClient later(quint16(url.port()));
    later.upgrade("/echo/");
    QTRY_VERIFY(later.isOpen());
    stop(server);
}

void TestLimpidServer::aPortInUseIsSaidAndEndsWith1()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QProcess server;
    server.start(QStringLiteral(LIMPID_SERVER),
                 { u"--headless"_s, u"--port"_s, QString::number(other.serverPort()) });
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(server.exitCode(), 1);
    QCOMPARE(server.readAllStandardOutput(), QByteArray());
    const auto said = server.readAllStandardError();
    QVERIFY2(said.startsWith("limpid-server: Cannot listen on 127.0.0.1:"), said.constData());
    QCOMPARE(said.count('\n'), 1);
}

void TestLimpidServer::badUsageIsSaidAndEndsWith2()
{
    QProcess server;
    server.start(QStringLiteral(LIMPID_SERVER), { u"--headless"_s, u"--port=many"_s });
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(server.exitCode(), 2);
    QCOMPARE(server.readAllStandardOutput(), QByteArray());
    QVERIFY(server.readAllStandardError().contains("'many'"));
}

void TestLimpidServer::withoutADisplayItSaysSoAndEndsWith2_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("a window is wanted") << QStringList() << QByteArray("--headless");
    QTest::newRow("bad usage comes first")
        << QStringList { u"--port=many"_s } << QByteArray("'many'");
}

void TestLimpidServer::withoutADisplayItSaysSoAndEndsWith2()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s })
        environment.remove(name);
    QProcess server;
    server.setProcessEnvironment(environment);
    server.start(QStringLiteral(LIMPID_SERVER), arguments);
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(server.exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.exitCode(), 2);
    QCOMPARE(server.readAllStandardOutput(), QByteArray());
    const QByteArray errors = server.readAllStandardError();
    QVERIFY2(errors.contains(said), errors.constData());
}

void TestLimpidServer::helpEndsWith0()
{
    QProcess server;
    server.start(QStringLiteral(LIMPID_SERVER), { u"--help"_s });
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(server.exitCode(), 0);
    QVERIFY(server.readAllStandardOutput().contains("--headless"));
}

void TestLimpidServer::aHistoryThatCannotBeOpenedIsSaidAndEndsWith1()
{
    QTemporaryDir folder;
    QProcess server;
    const QStringList arguments { u"--history"_s, folder.filePath(u"a/chat.db"_s) };
    QVERIFY(start(server, arguments).isValid()); // a folder that is missing is made
    QProcess second;
    second.start(QStringLiteral(LIMPID_SERVER),
                 QStringList { u"--headless"_s, u"--port"_s, u"0"_s } + arguments);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(second.exitCode(), 1);
    QCOMPARE(second.readAllStandardOutput(), QByteArray());
    const auto said = second.readAllStandardError();
    QVERIFY2(said.contains("chat.db: another program has it open"), said.constData());
    QCOMPARE(said.count('\n'), 1);
    stop(server);
}

void TestLimpidServer::user1CopiesTheHistoryWhileItIsUsed()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(u"chat.db"_s);
    QProcess server;
    const auto url = start(server, { u"--history"_s, file });
    Person ada(quint16(url.port()));
    ada.hello(u"ada"_s);
    ada.join(u"g"_s);
    ada.send(u"g"_s, u"4d9d54a5-7a0c-4b42-9d35-6d2a1a0f0001"_s, u"kept"_s);
    QTRY_COMPARE(ada.heard(u"message.accepted"_s).size(), 1);
    QCOMPARE(::kill(pid_t(server.processId()), SIGUSR1), 0);
    QByteArray said;
    QTRY_VERIFY((said += server.readAllStandardError()).endsWith('\n'));
    QVERIFY2(said.startsWith("limpid-server: backed up to "), said.constData());
    const auto copy = QString::fromLocal8Bit(said).section(u" to "_s, 1).trimmed();
    QVERIFY(QFileInfo(copy).fileName().startsWith(u"chat-2"_s));

    QProcess second;
    const auto other = start(second, { u"--history"_s, copy });
    Person bob(quint16(other.port()));
    bob.hello(u"bob"_s);
    bob.join(u"g"_s);
    bob.say(u"history.fetch"_s, { { u"group"_s, u"g"_s } });
    QTRY_COMPARE(bob.heard(u"history"_s).size(), 1);
    const auto messages = bob.last(u"history"_s).value(u"messages"_s).toArray();
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.first().toObject().value(u"text"_s).toString(), u"kept"_s);
    stop(second);
    stop(server);
}

void TestLimpidServer::limitsAreThoseOfTheCommandLine()
{
    QProcess server;
    const auto url = start(server, { u"--max-message"_s, u"100"_s });
    RawClient client(quint16(url.port()));
    client.upgrade("/echo/");
    client.sendText(QByteArray(100, 'a'));
    QTRY_COMPARE(client.frames().size(), 1);
    client.sendText(QByteArray(101, 'a'));
    QTRY_VERIFY(client.close().startsWith("1009 "));
    client.sendClose(RawClient::closeBody(1009));
    QTRY_VERIFY(client.isEnded());
    stop(server);
}

void TestLimpidServer::aStockClientCanChat()
{
    QProcess server;
    const auto url = start(server);
    QVERIFY(url.isValid());
    QProcess client;
    client.setProcessChannelMode(QProcess::MergedChannels);
    client.start(QStringLiteral(LIMPID_PYTHON),
                 { QStringLiteral(LIMPID_STOCK_CLIENT), url.toString() });
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QProcess::NotRunning, 30'000);
    const auto said = client.readAll();
    QVERIFY2(client.exitStatus() == QProcess::NormalExit && client.exitCode() == 0,
             said.constData());
    QCOMPARE(said, QByteArray("ok\n"));
    stop(server);
}

QTEST_GUILESS_MAIN(TestLimpidServer)
#include "tst_limpidserver.moc"
