// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/options/numberoption.h"
#include "app-server/options/serveroptions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

std::variant<ServerOptions, OptionsExit> parse(const QStringList &arguments)
{
    return parseServerOptions(QStringList { u"limpid-server"_s } + arguments);
}

} // namespace

class TestServerOptions : public QObject
{
    Q_OBJECT

private slots:
    void withoutOptionsTheDefaultsHold();
    void eachOptionHasItsPlace();
    void everyNumberHasItsPlaceAndRange();
    void whatIsSaidIsKept_data();
    void whatIsSaidIsKept();
    void onRedisItIsKeptThere();
    void howAServerThatIsAloneKeepsItIsRefusedOnRedis_data();
    void howAServerThatIsAloneKeepsItIsRefusedOnRedis();
    void theLayerIsReadFromItsAddresses_data();
    void theLayerIsReadFromItsAddresses();
    void whatGoesOverTheLayerIsChosen();
    void badUsageIsSaid_data();
    void badUsageIsSaid();
    void helpListsEveryOption();
    void theVersionIsShown();
};

void TestServerOptions::withoutOptionsTheDefaultsHold()
{
    const auto parsed = parse({});
    QVERIFY(std::holds_alternative<ServerOptions>(parsed));
    const auto &options = std::get<ServerOptions>(parsed);
    QVERIFY(!options.headless);
    QCOMPARE(options.engine.address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(options.engine.port, quint16(8765));
    QVERIFY(options.engine.workers >= 1);
    QCOMPARE(options.engine.maxMessage, 65'536);
    QCOMPARE(options.engine.highWater, 262'144);
    QCOMPARE(options.engine.maxBuffered, 1'048'576);
}

void TestServerOptions::eachOptionHasItsPlace()
{
    const auto parsed = parse({ u"--headless"_s,
                                u"--listen"_s,
                                u"::1"_s,
                                u"--port=0"_s,
                                u"--workers"_s,
                                u"3"_s,
                                u"--slow-consumer=drop"_s,
                                u"--secret=sesame"_s,
                                u"--allow-origin=chat.example"_s,
                                u"--allow-origin=https://.b.example"_s });
    QVERIFY(std::holds_alternative<ServerOptions>(parsed));
    const auto &options = std::get<ServerOptions>(parsed);
    QVERIFY(options.headless);
    QCOMPARE(options.engine.address, QHostAddress(QHostAddress::LocalHostIPv6));
    QCOMPARE(options.engine.port, quint16(0));
    QCOMPARE(options.engine.workers, 3);
    QCOMPARE(options.engine.slowConsumer, SlowConsumer::Drop);
    QCOMPARE(options.engine.joinCode, u"sesame"_s);
    QCOMPARE(options.engine.allowedOrigins,
             QStringList({ u"chat.example"_s, u"https://.b.example"_s }));
    QVERIFY(!options.engine.tls);
}

void TestServerOptions::everyNumberHasItsPlaceAndRange()
{
    for (const auto &option : numberOptions()) {
        const auto argument = u"--%1=%2"_s.arg(option.name);
        const auto value = option.minimum + 1;
        const auto parsed = parse({ argument.arg(value) });
        QVERIFY2(std::holds_alternative<ServerOptions>(parsed), qPrintable(option.name));
        const auto &config = std::get<ServerOptions>(parsed).engine;
        for (const auto &other : numberOptions()) {
            if (other.name == option.name)
                QCOMPARE(other.get(config), value);
            else if (other.name != "workers"_L1)
                QCOMPARE(other.get(config), other.fallback());
        }
        for (const auto wrong : { option.minimum - 1, option.maximum + 1 })
            QVERIFY(std::holds_alternative<OptionsExit>(parse({ argument.arg(wrong) })));
    }
}

void TestServerOptions::whatIsSaidIsKept_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("file");
    QTest::newRow("by default in a file of the port") << QStringList {} << u"/chat-8765.db"_s;
    QTest::newRow("of another port") << QStringList { u"--port=9"_s } << u"/chat-9.db"_s;
    QTest::newRow("not on a port free by chance") << QStringList { u"--port=0"_s } << QString();
    QTest::newRow("unless a file is named")
        << QStringList { u"--port=0"_s, u"--history=a/b.db"_s } << u"a/b.db"_s;
    QTest::newRow("not if it is not wanted") << QStringList { u"--no-history"_s } << QString();
}

void TestServerOptions::whatIsSaidIsKept()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, file);
    auto parsed = parse(arguments);
    QVERIFY(std::holds_alternative<ServerOptions>(parsed));
    const auto history = std::get<ServerOptions>(parsed).history;
    QCOMPARE(history.has_value(), !file.isEmpty());
    if (!history)
        return;
    QVERIFY2(history->file.endsWith(file), qPrintable(history->file));
    QCOMPARE(history->durability, Durability::Normal);
    QCOMPARE(history->keepMessages, 0);
    QCOMPARE(history->keepDays, 0);
    parsed = parse(
        arguments
        + QStringList { u"--durability=full"_s, u"--keep-messages=7"_s, u"--keep-days=8"_s });
    const auto changed = std::get<ServerOptions>(parsed).history;
    QCOMPARE(changed->durability, Durability::Full);
    QCOMPARE(changed->keepMessages, 7);
    QCOMPARE(changed->keepDays, 8);
}

void TestServerOptions::onRedisItIsKeptThere()
{
    const auto parsed = parse({ u"--layer=redis://a:7"_s,
                                u"--layer=redis://b"_s,
                                u"--layer-key=k"_s,
                                u"--layer-prefix=site"_s,
                                u"--keep-messages=7"_s,
                                u"--keep-days=8"_s });
    QVERIFY(std::holds_alternative<ServerOptions>(parsed));
    const auto &options = std::get<ServerOptions>(parsed);
    QVERIFY(!options.history);
    QVERIFY(options.sharedHistory);
    QCOMPARE(options.sharedHistory->host.toText(), u"redis://a:7"_s);
    QCOMPARE(options.sharedHistory->prefix, u"site"_s);
    QCOMPARE(options.sharedHistory->symmetricEncryptionKeys, QStringList { u"k"_s });
    QCOMPARE(options.sharedHistory->keepMessages, 7);
    QCOMPARE(options.sharedHistory->keepDays, 8);
    QVERIFY(!std::get<ServerOptions>(parse({})).sharedHistory);
}

void TestServerOptions::howAServerThatIsAloneKeepsItIsRefusedOnRedis_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("option");
    for (const auto &layer : { u"redis://a"_s, u"rediss://a"_s, u"redis-pubsub://a"_s }) {
        const auto row = [&layer](const QString &argument, const QString &option) {
            QTest::addRow("%s, %s", qPrintable(argument), qPrintable(layer))
                << QStringList { u"--layer="_s + layer, argument } << option;
        };
        row(u"--history=a.db"_s, u"--history"_s);
        row(u"--no-history"_s, u"--no-history"_s);
        row(u"--durability=full"_s, u"--durability"_s);
        row(u"--durability=normal"_s, u"--durability"_s); // the default, but asked for
    }
}

void TestServerOptions::howAServerThatIsAloneKeepsItIsRefusedOnRedis()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, option);
    const auto parsed = parse(arguments);
    QVERIFY(std::holds_alternative<OptionsExit>(parsed));
    QCOMPARE(std::get<OptionsExit>(parsed).code, 2);
    QCOMPARE(std::get<OptionsExit>(parsed).text,
             u"limpid-server: %1 is for a server that is alone: with a --layer on Redis, what is "
             "said is kept there, for all servers\nTry 'limpid-server --help'.\n"_s.arg(option));
    // And is fine for one that is alone.
    QVERIFY(std::holds_alternative<ServerOptions>(parse({ u"--layer=memory"_s, arguments[1] })));
}

void TestServerOptions::theLayerIsReadFromItsAddresses_data()
{
    using Kind = LayerChoice::Kind;
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("hosts");
    QTest::newRow("alone by default") << QStringList {} << Kind::Memory << QStringList {};
    QTest::newRow("alone") << QStringList { u"--layer=memory"_s } << Kind::Memory << QStringList {};
    QTest::newRow("core") << QStringList { u"--layer=redis://:pw@10.0.0.1:6380/3"_s } << Kind::Redis
                          << QStringList { u"redis://10.0.0.1:6380"_s };
    QTest::newRow("core over TLS") << QStringList { u"--layer=rediss://a.example"_s } << Kind::Redis
                                   << QStringList { u"rediss://a.example:6379"_s };
    QTest::newRow("core on a socket") << QStringList { u"--layer=unix:///run/redis.sock"_s }
                                      << Kind::Redis << QStringList { u"unix:///run/redis.sock"_s };
    QTest::newRow("pubsub") << QStringList { u"--layer=redis-pubsub://a"_s } << Kind::RedisPubSub
                            << QStringList { u"redis://a:6379"_s };
    QTest::newRow("pubsub over TLS") << QStringList { u"--layer=rediss-pubsub://a"_s }
                                     << Kind::RedisPubSub << QStringList { u"rediss://a:6379"_s };
    QTest::newRow("several share the load")
        << QStringList { u"--layer=redis://a"_s, u"--layer=redis://b:7"_s } << Kind::Redis
        << QStringList { u"redis://a:6379"_s, u"redis://b:7"_s };
}

void TestServerOptions::theLayerIsReadFromItsAddresses()
{
    QFETCH(QStringList, arguments);
    QFETCH(LayerChoice::Kind, kind);
    QFETCH(QStringList, hosts);
    const auto parsed = parse(arguments);
    QVERIFY(std::holds_alternative<ServerOptions>(parsed));
    const auto &layer = std::get<ServerOptions>(parsed).layer;
    QCOMPARE(layer.kind, kind);
    QCOMPARE(layer.eventType, u"xxx.ooo"_s);
    if (kind == LayerChoice::Kind::Memory)
        return;
    QStringList read;
    for (const auto &host : layer.redis.hosts)
        read.append(host.toText());
    QCOMPARE(read, hosts);
    QCOMPARE(layer.redis.prefix, u"asgi"_s);
    QVERIFY(layer.redis.symmetricEncryptionKeys.isEmpty());
}

void TestServerOptions::whatGoesOverTheLayerIsChosen()
{
    const auto parsed = parse({ u"--layer=redis://:pw@a/2"_s,
                                u"--layer-key=new"_s,
                                u"--layer-key=old"_s,
                                u"--layer-prefix=site"_s,
                                u"--event-type=chat.message"_s });
    QVERIFY(std::holds_alternative<ServerOptions>(parsed));
    const auto &layer = std::get<ServerOptions>(parsed).layer;
    QCOMPARE(layer.redis.hosts.constFirst().password, u"pw"_s);
    QCOMPARE(layer.redis.hosts.constFirst().database, 2);
    QCOMPARE(layer.redis.symmetricEncryptionKeys, QStringList({ u"new"_s, u"old"_s }));
    QCOMPARE(layer.redis.prefix, u"site"_s);
    QCOMPARE(layer.eventType, u"chat.message"_s);
}

void TestServerOptions::badUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("windows attach to a server without one only")
        << QStringList { u"--control=/tmp/x"_s } << u"--headless"_s;
    QTest::newRow("attached, but without a window")
        << QStringList { u"--headless"_s, u"--attach=/tmp/x"_s } << u"--attach"_s;
    QTest::newRow("no control socket")
        << QStringList { u"--headless"_s, u"--control="_s } << u"--control"_s;
    QTest::newRow("an unknown option") << QStringList { u"--nope"_s } << u"nope"_s;
    QTest::newRow("a value is missing") << QStringList { u"--port"_s } << u"port"_s;
    QTest::newRow("not a number") << QStringList { u"--port=http"_s } << u"'http'"_s;
    QTest::newRow("a port over the range") << QStringList { u"--port=65536"_s } << u"65535"_s;
    QTest::newRow("a negative port") << QStringList { u"--port=-1"_s } << u"'-1'"_s;
    QTest::newRow("no worker") << QStringList { u"--workers=0"_s } << u"--workers"_s;
    QTest::newRow("not an address") << QStringList { u"--listen=here"_s } << u"'here'"_s;
    QTest::newRow("an empty join code") << QStringList { u"--secret="_s } << u"--secret"_s;
    QTest::newRow("not an origin") << QStringList { u"--allow-origin=a/b"_s } << u"'a/b'"_s;
    QTest::newRow("no such policy") << QStringList { u"--slow-consumer=wait"_s } << u"'wait'"_s;
    QTest::newRow("a certificate without key")
        << QStringList { u"--tls-cert=c"_s } << u"--tls-key"_s;
    QTest::newRow("no such durability") << QStringList { u"--durability=most"_s } << u"'most'"_s;
    QTest::newRow("history and none")
        << QStringList { u"--history=a"_s, u"--no-history"_s } << u"--no-history"_s;
    QTest::newRow("an empty history") << QStringList { u"--history="_s } << u"--history"_s;
    QTest::newRow("fewer messages than none")
        << QStringList { u"--keep-messages=-1"_s } << u"--keep-messages"_s;
    QTest::newRow("more days than there are")
        << QStringList { u"--keep-days=40000"_s } << u"36500"_s;
    QTest::newRow("no such layer") << QStringList { u"--layer=disk"_s } << u"disk"_s;
    QTest::newRow("a layer of another kind")
        << QStringList { u"--layer=amqp-pubsub://a"_s } << u"--layer: amqp://a"_s;
    QTest::newRow("alone and not")
        << QStringList { u"--layer=memory"_s, u"--layer=redis://a"_s } << u"--layer memory"_s;
    QTest::newRow("layers of two kinds")
        << QStringList { u"--layer=redis://a"_s, u"--layer=redis-pubsub://a"_s }
        << u"redis-pubsub://"_s;
    QTest::newRow("a key for nothing") << QStringList { u"--layer-key=k"_s } << u"--layer-key"_s;
    QTest::newRow("a type for nothing") << QStringList { u"--event-type=a.b"_s } << u"--layer"_s;
    QTest::newRow("an empty key") << QStringList { u"--layer=redis://a"_s, u"--layer-key="_s }
                                  << u"--layer-key"_s;
    QTest::newRow("an empty prefix")
        << QStringList { u"--layer=redis://a"_s, u"--layer-prefix="_s } << u"--layer-prefix"_s;
    QTest::newRow("a type no method has")
        << QStringList { u"--layer=redis://a"_s, u"--event-type=.a"_s } << u"'.a'"_s;
    QTest::newRow("a stray argument") << QStringList { u"8765"_s } << u"'8765'"_s;
}

void TestServerOptions::badUsageIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const auto parsed = parse(arguments);
    QVERIFY(std::holds_alternative<OptionsExit>(parsed));
    const auto &end = std::get<OptionsExit>(parsed);
    QCOMPARE(end.code, 2);
    QVERIFY2(end.text.contains(named), qPrintable(end.text));
}

void TestServerOptions::helpListsEveryOption()
{
    const auto parsed = parse({ u"--help"_s });
    QVERIFY(std::holds_alternative<OptionsExit>(parsed));
    const auto &end = std::get<OptionsExit>(parsed);
    QCOMPARE(end.code, 0);
    for (const auto *option : { "--headless",
                                "--listen",
                                "--secret",
                                "--allow-origin",
                                "--tls-cert",
                                "--tls-key",
                                "--slow-consumer",
                                "--history",
                                "--no-history",
                                "--durability",
                                "--keep-messages",
                                "--keep-days",
                                "--layer",
                                "--layer-key",
                                "--layer-prefix",
                                "--event-type",
                                "--version" })
        QVERIFY2(end.text.contains(QLatin1StringView(option)), option);
    for (const auto &option : numberOptions())
        QVERIFY2(end.text.contains(u"--"_s + option.name), qPrintable(option.name));
}

void TestServerOptions::theVersionIsShown()
{
    const auto parsed = parse({ u"--version"_s });
    QVERIFY(std::holds_alternative<OptionsExit>(parsed));
    QCOMPARE(std::get<OptionsExit>(parsed).code, 0);
    QCOMPARE(std::get<OptionsExit>(parsed).text,
             u"limpid-server %1\n"_s.arg(QLatin1StringView(LIMPID_VERSION)));
}

QTEST_GUILESS_MAIN(TestServerOptions)
#include "tst_serveroptions.moc"
