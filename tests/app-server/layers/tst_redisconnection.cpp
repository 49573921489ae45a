// SPDX-License-Identifier: GPL-3.0-or-later
// RESP without a socket, and with a real redis-server.
#include "app-server/redis/redisconnection.h"
#include "redisserver.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Mode = RedisConnection::Mode;

class TestRedisConnection : public QObject
{
    Q_OBJECT

private slots:
    void repliesAreReadHoweverTheyAreCut();
    void whatIsNoReplyIsAProblem();
    void commandsHoldAnyBytes();
    void theDelayDoublesUpToItsBound();

    void everyWayInWorks_data();
    void everyWayInWorks();
    void aWrongPasswordIsSaid();
    void aMissingPasswordIsSaid();
    void aDatabaseIsSelected();
    void tlsIsVerified_data();
    void tlsIsVerified();
    void answersComeInTheOrderOfTheCommands();
    void largeValuesAreCarried();
    void whatIsPublishedComes();
    void commandsWaitForTheFirstTry();
    void commandsAreNotKeptWhileItIsAway();
    void itComesBack();
    void aServerThatSaysNothingIsLost();
    void anIdleServerIsAskedWhetherItIsThere();
    void aServerThatTakesItsTimeIsNotLost();
    void whatIsDueIsAnsweredAtTheEnd();
    void rubbishIsNoAnswer();

private:
    [[nodiscard]] static RedisReply ask(RedisConnection &connection, const QByteArrayList &command);
};

#define SERVER_OR_SKIP(name, ...)                                                                  \
    if (!RedisServer::isInstalled())                                                               \
        QSKIP("redis-server is not installed");                                                    \
    RedisServer name { __VA_ARGS__ };                                                              \
    QVERIFY(name.start())

RedisReply TestRedisConnection::ask(RedisConnection &connection, const QByteArrayList &command)
{
    std::optional<RedisReply> answer;
    connection.send(command, [&](const auto &reply) { answer = reply; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        return { RedisReply::Type::Lost, 0, "the test has waited long enough", {} };
    return *answer;
}

void TestRedisConnection::repliesAreReadHoweverTheyAreCut()
{
    const auto wire = "+OK\r\n:-42\r\n$-1\r\n$4\r\n"_ba + QByteArray("\0\r\n\xff", 4)
        + "\r\n-ERR no\r\n*2\r\n:1\r\n*1\r\n$1\r\na\r\n*-1\r\n"_ba;
    RespReader reader;
    QList<RedisReply> replies;
    for (const auto byte : wire) {
        reader.feed(QByteArray(1, byte));
        while (const auto reply = reader.next())
            replies.append(*reply);
    }
    QVERIFY(reader.problem().isEmpty());
    QCOMPARE(replies.size(), 7);
    QCOMPARE(replies[0].text, "OK"_ba);
    QCOMPARE(replies[1].integer, -42);
    QCOMPARE(replies[2].type, RedisReply::Type::Nil);
    QCOMPARE(replies[3].text, QByteArray("\0\r\n\xff", 4));
    QVERIFY(replies[4].isFault());
    QCOMPARE(replies[4].text, "ERR no"_ba);
    QCOMPARE(replies[5].items.at(1).items.at(0).text, "a"_ba);
    QCOMPARE(replies[6].type, RedisReply::Type::Nil);
}

void TestRedisConnection::whatIsNoReplyIsAProblem()
{
    RespReader reader;
    reader.feed("HTTP/1.1 400 Bad Request\r\n");
    QVERIFY(!reader.next());
    QVERIFY(!reader.problem().isEmpty());
}

void TestRedisConnection::commandsHoldAnyBytes()
{
    QCOMPARE(RespReader::encode({ "SET", QByteArray("\0\r\n", 3), "" }),
             QByteArray("*3\r\n$3\r\nSET\r\n$3\r\n\0\r\n\r\n$0\r\n\r\n", 28));
}

void TestRedisConnection::theDelayDoublesUpToItsBound()
{
    double random = 0;
    Backoff delay(RedisConnection::RetryBounds, [&random] { return random; });
    QCOMPARE(delay.next(), 25ms);
    random = 0.5;
    QCOMPARE(delay.next(), 75ms);
    for (int i = 0; i < 20; ++i)
        QVERIFY(delay.next() < RedisConnection::RetryBounds.last);
    QCOMPARE(delay.next(), 3'750ms);
    delay.reset();
    random = 0;
    QCOMPARE(delay.next(), 25ms);
}

void TestRedisConnection::everyWayInWorks_data()
{
    QTest::addColumn<bool>("overUnixSocket");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::newRow("TCP") << false << QString() << u"secret word"_s;
    QTest::newRow("socket of a path") << true << QString() << u"secret word"_s;
    QTest::newRow("the default user by name") << false << u"default"_s << u"secret word"_s;
    QTest::newRow("a user") << false << u"ada"_s << u"lövelace"_s;
}

void TestRedisConnection::everyWayInWorks()
{
    SERVER_OR_SKIP(redis,
                   { u"--requirepass"_s,
                     u"secret word"_s,
                     u"--user"_s,
                     u"ada"_s,
                     u"on"_s,
                     u">lövelace"_s,
                     u"~*"_s,
                     u"+@all"_s });
    QFETCH(bool, overUnixSocket);
    auto host = overUnixSocket ? redis.unixSocket() : redis.tcp();
    QFETCH(QString, user);
    QFETCH(QString, password);
    host.user = user;
    host.password = password;
    RedisConnection connection(host, Mode::Commands);
    QSignalSpy ready(&connection, &RedisConnection::ready);
    connection.open();
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ask(connection, { "ECHO", "hello" }).text, "hello"_ba);
}

void TestRedisConnection::aWrongPasswordIsSaid()
{
    SERVER_OR_SKIP(redis, { u"--requirepass"_s, u"secret"_s });
    auto host = redis.tcp();
    host.password = u"wrong"_s;
    RedisConnection connection(host, Mode::Commands);
    QSignalSpy lost(&connection, &RedisConnection::lost);
    connection.open();
    QTRY_VERIFY(!lost.isEmpty());
    QVERIFY2(lost.at(0).at(0).toString().contains(u"WRONGPASS"_s),
             qPrintable(lost.at(0).at(0).toString()));
    QVERIFY(!connection.isReady());
}

void TestRedisConnection::aMissingPasswordIsSaid()
{
    SERVER_OR_SKIP(redis, { u"--requirepass"_s, u"secret"_s });
    RedisConnection connection(redis.tcp(), Mode::Commands);
    QSignalSpy lost(&connection, &RedisConnection::lost);
    connection.open();
    QTRY_VERIFY(!lost.isEmpty());
    QVERIFY(lost.at(0).at(0).toString().contains(u"NOAUTH"_s));
}

void TestRedisConnection::aDatabaseIsSelected()
{
    SERVER_OR_SKIP(redis);
    auto host = redis.tcp();
    host.database = 3;
    RedisConnection connection(host, Mode::Commands);
    QSignalSpy ready(&connection, &RedisConnection::ready);
    connection.open();
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(ask(connection, { "SET", "a", "b" }).text, "OK"_ba);
    QCOMPARE(redis.ask({ u"-n"_s, u"3"_s, u"GET"_s, u"a"_s }), u"b"_s);
    QCOMPARE(redis.ask({ u"GET"_s, u"a"_s }), QString());
}

void TestRedisConnection::tlsIsVerified_data()
{
    QTest::addColumn<bool>("trustsIt");
    QTest::addColumn<bool>("verifies");
    QTest::addColumn<bool>("isReady");
    QTest::newRow("trusted") << true << true << true;
    QTest::newRow("not trusted") << false << true << false;
    QTest::newRow("not verified") << false << false << true;
}

void TestRedisConnection::tlsIsVerified()
{
    if (!RedisServer::isInstalled())
        QSKIP("redis-server is not installed");
    QTemporaryDir folder;
    const auto key = folder.filePath(u"key.pem"_s);
    const auto certificate = folder.filePath(u"certificate.pem"_s);
    QCOMPARE(QProcess::execute(u"openssl"_s,
                               { u"req"_s,
                                 u"-x509"_s,
                                 u"-newkey"_s,
                                 u"ec"_s,
                                 u"-pkeyopt"_s,
                                 u"ec_paramgen_curve:prime256v1"_s,
                                 u"-nodes"_s,
                                 u"-subj"_s,
                                 u"/CN=redis"_s,
                                 u"-addext"_s,
                                 u"subjectAltName=IP:127.0.0.1"_s,
                                 u"-keyout"_s,
                                 key,
                                 u"-out"_s,
                                 certificate }),
             0);
    // A port for TLS takes the place of the plain one.
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const auto port = probe.serverPort();
    probe.close();
    RedisServer redis({ u"--tls-port"_s,
                        QString::number(port),
                        u"--tls-cert-file"_s,
                        certificate,
                        u"--tls-key-file"_s,
                        key,
                        u"--tls-auth-clients"_s,
                        u"no"_s });
    QVERIFY(redis.start());

    QFETCH(bool, trustsIt);
    QFETCH(bool, verifies);
    auto host = redis.tcp();
    host.transport = RedisHost::Transport::Tls;
    host.port = port;
    host.caFile = trustsIt ? certificate : QString();
    host.verifiesPeer = verifies;
    RedisConnection connection(host, Mode::Commands);
    QSignalSpy ready(&connection, &RedisConnection::ready);
    QSignalSpy lost(&connection, &RedisConnection::lost);
    connection.open();
    QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty() || !lost.isEmpty(), 20'000);
    QTEST(!ready.isEmpty(), "isReady");
    if (connection.isReady())
        QCOMPARE(ask(connection, { "ECHO", "hello" }).text, "hello"_ba);
}

void TestRedisConnection::answersComeInTheOrderOfTheCommands()
{
    SERVER_OR_SKIP(redis);
    RedisConnection connection(redis.unixSocket(), Mode::Commands);
    QSignalSpy ready(&connection, &RedisConnection::ready);
    connection.open();
    QTRY_COMPARE(ready.size(), 1);
    QList<qint64> got;
    for (int i = 0; i < 1'000; ++i)
        connection.send({ "INCR", "n" }, [&](const auto &reply) { got.append(reply.integer); });
    QTRY_COMPARE(got.size(), 1'000);
    for (int i = 0; i < 1'000; ++i)
        QCOMPARE(got.at(i), i + 1);
    QVERIFY(ask(connection, { "LPUSH", "n", "x" }).text.startsWith("WRONGTYPE"));
}

void TestRedisConnection::largeValuesAreCarried()
{
    SERVER_OR_SKIP(redis);
    RedisConnection connection(redis.tcp(), Mode::Commands);
    QSignalSpy ready(&connection, &RedisConnection::ready);
    connection.open();
    QTRY_COMPARE(ready.size(), 1);
    const QByteArray value(10'000'000, '\r');
    QCOMPARE(ask(connection, { "SET", "a", value }).text, "OK"_ba);
    QVERIFY(ask(connection, { "GET", "a" }).text == value);
}

void TestRedisConnection::whatIsPublishedComes()
{
    SERVER_OR_SKIP(redis);
    RedisConnection subscriber(redis.tcp(), Mode::Subscriber);
    RedisConnection publisher(redis.tcp(), Mode::Commands);
    QSignalSpy published(&subscriber, &RedisConnection::published);
    subscriber.open();
    publisher.open();
    QTRY_VERIFY(subscriber.isReady() && publisher.isReady());
    QCOMPARE(ask(subscriber, { "SUBSCRIBE", "a" }).items.at(2).integer, 1);
    QCOMPARE(ask(subscriber, { "SUBSCRIBE", "b" }).items.at(2).integer, 2);
    QCOMPARE(ask(publisher, { "PUBLISH", "a", "one" }).integer, 1);
    QCOMPARE(ask(publisher, { "PUBLISH", "b", "two" }).integer, 1);
    QTRY_COMPARE(published.size(), 2);
    QCOMPARE(published.at(0), QVariantList({ "a"_ba, "one"_ba }));
    QCOMPARE(published.at(1), QVariantList({ "b"_ba, "two"_ba }));
    QCOMPARE(ask(subscriber, { "UNSUBSCRIBE", "a" }).items.at(2).integer, 1);
    QCOMPARE(ask(publisher, { "PUBLISH", "a", "three" }).integer, 0);
}

void TestRedisConnection::commandsWaitForTheFirstTry()
{
    SERVER_OR_SKIP(redis);
    RedisConnection connection(redis.tcp(), Mode::Commands);
    connection.open();
    QVERIFY(!connection.isReady());
    QCOMPARE(ask(connection, { "ECHO", "hello" }).text, "hello"_ba);

    RedisHost nowhere;
    nowhere.transport = RedisHost::Transport::UnixSocket;
    nowhere.address = u"/nowhere/redis.sock"_s;
    RedisConnection failing(nowhere, Mode::Commands);
    failing.open();
    QCOMPARE(ask(failing, { "ECHO", "hello" }).type, RedisReply::Type::Lost);
}

void TestRedisConnection::commandsAreNotKeptWhileItIsAway()
{
    RedisHost nowhere;
    nowhere.transport = RedisHost::Transport::UnixSocket;
    nowhere.address = u"/nowhere/redis.sock"_s;
    RedisConnection connection(nowhere, Mode::Commands);
    QSignalSpy lost(&connection, &RedisConnection::lost);
    connection.open();
    QTRY_VERIFY(!lost.isEmpty());
    bool isAnswered = false;
    connection.send({ "PING" },
                    [&](const auto &reply) { isAnswered = reply.type == RedisReply::Type::Lost; });
    QVERIFY(isAnswered);
    QTRY_VERIFY(lost.size() >= 3); // it is tried again and again
}

void TestRedisConnection::itComesBack()
{
    SERVER_OR_SKIP(redis);
    RedisConnection connection(redis.tcp(), Mode::Commands);
    QSignalSpy ready(&connection, &RedisConnection::ready);
    QSignalSpy lost(&connection, &RedisConnection::lost);
    connection.open();
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(lost.isEmpty());
    std::optional<RedisReply> due;
    connection.send({ "BLPOP", "nothing", "0" }, [&](const auto &reply) { due = reply; });
    redis.kill();
    QTRY_VERIFY(!lost.isEmpty());
    QVERIFY(due && due->type == RedisReply::Type::Lost);
    QVERIFY(!connection.isReady());
    QVERIFY(redis.start());
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, 20'000);
    QCOMPARE(ask(connection, { "ECHO", "again" }).text, "again"_ba);
}

void TestRedisConnection::aServerThatSaysNothingIsLost()
{
    SERVER_OR_SKIP(redis);
    RedisConnection connection(redis.tcp(), Mode::Commands, { 5s, 100ms, 10s });
    QSignalSpy lost(&connection, &RedisConnection::lost);
    connection.open();
    QTRY_VERIFY(connection.isReady());
    redis.freeze();
    QCOMPARE(ask(connection, { "PING" }).type, RedisReply::Type::Lost);
    QVERIFY(!lost.isEmpty());
    redis.thaw();
    QTRY_VERIFY_WITH_TIMEOUT(connection.isReady(), 20'000);
}

void TestRedisConnection::anIdleServerIsAskedWhetherItIsThere()
{
    SERVER_OR_SKIP(redis);
    RedisConnection connection(redis.tcp(), Mode::Subscriber, { 5s, 2s, 50ms });
    QSignalSpy lost(&connection, &RedisConnection::lost);
    connection.open();
    QTRY_VERIFY(connection.isReady());
    QCOMPARE(ask(connection, { "SUBSCRIBE", "a" }).type, RedisReply::Type::List);
    const auto pings = [&] {
        return redis.ask({ u"INFO"_s, u"commandstats"_s })
            .section(u"cmdstat_ping:calls="_s, 1)
            .section(u',', 0, 0)
            .toInt();
    };
    QTRY_VERIFY(pings() >= 3);
    redis.freeze();
    QTRY_VERIFY_WITH_TIMEOUT(!lost.isEmpty(), 20'000);
    redis.thaw();
}

void TestRedisConnection::aServerThatTakesItsTimeIsNotLost()
{
    SERVER_OR_SKIP(redis);
    RedisConnection connection(redis.tcp(), Mode::Commands, { 5s, 500ms, 10s });
    QSignalSpy lost(&connection, &RedisConnection::lost);
    connection.open();
    QTRY_VERIFY(connection.isReady());
    std::optional<RedisReply> answer;
    connection.send(
        { "BZPOPMIN", "a", "1" }, [&](const auto &reply) { answer = reply; }, 20s);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->type, RedisReply::Type::Nil);
    QVERIFY(lost.isEmpty());
}

void TestRedisConnection::whatIsDueIsAnsweredAtTheEnd()
{
    SERVER_OR_SKIP(redis);
    std::optional<RedisReply> answer;
    {
        RedisConnection connection(redis.tcp(), Mode::Commands);
        connection.open();
        QTRY_VERIFY(connection.isReady());
        connection.send({ "PING" }, [&](const auto &reply) { answer = reply; });
    }
    QVERIFY(answer && answer->type == RedisReply::Type::Lost);
}

void TestRedisConnection::rubbishIsNoAnswer()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        server.nextPendingConnection()->write("SSH-2.0-OpenSSH_9.2\r\n");
    });
    RedisHost host;
    host.address = u"127.0.0.1"_s;
    host.port = server.serverPort();
    RedisConnection connection(host, Mode::Commands);
    QSignalSpy lost(&connection, &RedisConnection::lost);
    connection.open();
    QTRY_VERIFY(lost.size() >= 2);
    QVERIFY(!connection.isReady());
}

QTEST_GUILESS_MAIN(TestRedisConnection)
#include "tst_redisconnection.moc"
