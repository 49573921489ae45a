// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redis/redishost.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestRedisHost : public QObject
{
    Q_OBJECT

private slots:
    void urlsAreReadAsInChannelsRedis_data();
    void urlsAreReadAsInChannelsRedis();
    void whatIsNoUrlIsSaid_data();
    void whatIsNoUrlIsSaid();
    void secretsAreNotShown();
};

Q_DECLARE_METATYPE(Limpid::RedisHost)

void TestRedisHost::urlsAreReadAsInChannelsRedis_data()
{
    QTest::addColumn<RedisHost>("host");
    using enum RedisHost::Transport;
    const auto row = [](const char *url, const RedisHost &host) { QTest::newRow(url) << host; };
    RedisHost host;
    host.address = u"h"_s;
    row("redis://h:6379", host);
    row("redis://h", host);
    host.database = 1;
    row("redis://h:6379/1", host);
    host.database = 2;
    row("redis://h:6379?db=2", host);
    row("redis://h:6379/7?db=2", host);
    host.port = 7000;
    row("redis://h:7000/2", host);

    host = {};
    host.address = u"h"_s;
    host.password = u"password"_s;
    row("redis://:password@h:6379/0", host);
    row("redis://h/?password=password", host);
    host.user = u"default"_s;
    row("redis://default:password@h/0", host);
    host.password = u"p@ss:wörd/?"_s;
    row("redis://default:p%40ss%3Aw%C3%B6rd%2F%3F@h", host);
    host.transport = Tls;
    row("rediss://default:p%40ss%3Aw%C3%B6rd%2F%3F@h", host);
    host.verifiesPeer = false;
    host.caFile = u"/etc/ca.pem"_s;
    row("rediss://default:p%40ss%3Aw%C3%B6rd%2F%3F@h?ssl_cert_reqs=none&ssl_ca_certs=/etc/ca.pem",
        host);

    host = {};
    row("redis://", host);
    row("redis:///0", host);
    host.password = u"pw"_s;
    row("redis://:pw@/", host);
    host.transport = UnixSocket;
    host.address = u"/path.sock"_s;
    row("unix://:pw@/path.sock?db=0", host);
    host.password.clear();
    host.address = u"/run/redis/a b.sock"_s;
    host.database = 3;
    row("unix:///run/redis/a%20b.sock?db=3", host);

    host = {};
    host.address = u"::1"_s;
    row("redis://[::1]", host);
    host.port = 7000;
    row("redis://[::1]:7000", host);
}

void TestRedisHost::urlsAreReadAsInChannelsRedis()
{
    const auto read = RedisHost::fromUrl(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(std::holds_alternative<RedisHost>(read));
    QFETCH(RedisHost, host);
    const auto &result = std::get<RedisHost>(read);
    QCOMPARE(result.address, host.address);
    QCOMPARE(result.port, host.port);
    QCOMPARE(result.user, host.user);
    QCOMPARE(result.password, host.password);
    QCOMPARE(result.database, host.database);
    QVERIFY(result == host);
}

void TestRedisHost::whatIsNoUrlIsSaid_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("h:6379") << u"redis://"_s;
    QTest::newRow("") << u"redis://"_s;
    QTest::newRow("http://h") << u"redis://"_s;
    QTest::newRow("redis://h:x") << u"port"_s;
    QTest::newRow("redis://h:65536") << u"port"_s;
    QTest::newRow("redis://h:0") << u"port"_s;
    QTest::newRow("redis://[::1") << u"port"_s;
    QTest::newRow("redis://h/x") << u"database"_s;
    QTest::newRow("redis://h/-1") << u"database"_s;
    QTest::newRow("redis://h?db=x") << u"database"_s;
    QTest::newRow("unix://h/path") << u"path"_s;
    QTest::newRow("unix://") << u"path"_s;
}

void TestRedisHost::whatIsNoUrlIsSaid()
{
    const auto read = RedisHost::fromUrl(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(std::holds_alternative<QString>(read));
    QFETCH(QString, word);
    QVERIFY2(std::get<QString>(read).contains(word), qPrintable(std::get<QString>(read)));
}

void TestRedisHost::secretsAreNotShown()
{
    const auto host = std::get<RedisHost>(RedisHost::fromUrl(u"rediss://ada:secret@h:1/2"_s));
    QCOMPARE(host.toText(), u"rediss://h:1"_s);
}

QTEST_GUILESS_MAIN(TestRedisHost)
#include "tst_redishost.moc"
