// SPDX-License-Identifier: GPL-3.0-or-later
// limpid-server and a live Django site (daphne, channels_redis, the tutorials' consumers) on one
// Redis, and on two.
#include "rawclient.h"
#include "redisserver.h"
#include "siteprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestDjangoSite : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void aGroupIsOneOnBothSides_data();
    void aGroupIsOneOnBothSides();
    void bothTutorialsAreUnderstoodAndOneIsSpoken_data();
    void bothTutorialsAreUnderstoodAndOneIsSpoken();
    void binaryReachesWhoUnderstandsItAndHarmsNobody_data() { everyKindOfSite(); }
    void binaryReachesWhoUnderstandsItAndHarmsNobody();
    void twoServersAreOneGroup_data() { everyKindOfSite(); }
    void twoServersAreOneGroup();
    void redisMayDieInTheMiddleOfAChat_data() { everyKindOfSite(); }
    void redisMayDieInTheMiddleOfAChat();
    void redisMayBeAwayAtTheStart();
    void nobodyIsLeftBehindInAGroup();
    void whatIsLostIsOnTheMetricsPage();

private:
    using Site = std::unique_ptr<SiteProcess>;
    using Client = std::unique_ptr<RawClient>;

    static void everyKindOfSite();
    void startRedis(int servers);
    [[nodiscard]] Site startLimpid(const QStringList &arguments = {}) const;
    [[nodiscard]] Site startDjango() const;
    /// Everything, as the row says.
    void prepare();
    /// A client that is open; null: it is not.
    [[nodiscard]] static Client open(const Site &site, const QByteArray &path);
    /// The site has so many members of a group that Redis has confirmed.
    void waitForMembers(const QString &group, int count) const;
    /// What one sends, all get, and nothing else before.
    static void say(const Client &sender, const QByteArray &text, const QList<RawClient *> &all);

    std::vector<std::unique_ptr<RedisServer>> m_redis;
    bool m_isPubSub = false;
    QStringList m_keys;
    Site m_limpid;
    Site m_django;
};

void TestDjangoSite::initTestCase()
{
    if (!RedisServer::isInstalled())
        QSKIP("redis-server is not installed");
    startRedis(1);
    if (startDjango()->port() == 0)
        QSKIP("daphne, python3-django-channels or python3-channels-redis is not installed");
    m_redis.clear();
}

void TestDjangoSite::cleanup()
{
    m_limpid.reset();
    m_django.reset();
    m_redis.clear();
    m_keys.clear();
    m_isPubSub = false;
}

void TestDjangoSite::everyKindOfSite()
{
    QTest::addColumn<bool>("isPubSub");
    QTest::addColumn<int>("servers");
    QTest::addColumn<QStringList>("keys");
    const QStringList keys { u"пароль/秘密"_s, u"secret-key-1"_s };
    for (const int servers : { 1, 2 }) {
        QTest::addRow("core, %d Redis", servers) << false << servers << QStringList();
        QTest::addRow("core, %d Redis, sealed", servers) << false << servers << keys;
        // channels_redis.pubsub 4.0.0 takes keys and does not use them.
        QTest::addRow("pubsub, %d Redis", servers) << true << servers << QStringList();
    }
}

void TestDjangoSite::startRedis(int servers)
{
    for (int i = 0; i < servers; ++i) {
        m_redis.push_back(std::make_unique<RedisServer>());
        QVERIFY(m_redis.back()->start());
    }
}

TestDjangoSite::Site TestDjangoSite::startLimpid(const QStringList &arguments) const
{
    QStringList all { u"--headless"_s,
                      u"--port"_s,
                      u"0"_s,
                      u"--workers"_s,
                      u"2"_s,
                      u"--max-message"_s,
                      QString::number(1 << 21),
                      u"--max-buffered"_s,
                      QString::number(1 << 24) };
    for (const auto &redis : m_redis) {
        auto url = redis->url();
        if (m_isPubSub)
            url.replace(u"redis://"_s, u"redis-pubsub://"_s);
        all << u"--layer"_s << url;
    }
    for (const auto &key : m_keys)
        all << u"--layer-key"_s << key;
    return std::make_unique<SiteProcess>(QStringLiteral(LIMPID_SERVER), all + arguments);
}

TestDjangoSite::Site TestDjangoSite::startDjango() const
{
    const auto json = [](const QStringList &list) {
        return QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
    };
    QStringList hosts;
    for (const auto &redis : m_redis)
        hosts.append(redis->url());
    return std::make_unique<SiteProcess>(QStringLiteral(LIMPID_PYTHON),
                                         QStringList { QStringLiteral(LIMPID_DJANGO_SITE),
                                                       m_isPubSub ? u"pubsub"_s : u"core"_s,
                                                       json(hosts),
                                                       json(m_keys) });
}

void TestDjangoSite::prepare()
{
    QFETCH(bool, isPubSub);
    QFETCH(int, servers);
    QFETCH(QStringList, keys);
    m_isPubSub = isPubSub;
    m_keys = keys;
    startRedis(servers);
    m_limpid = startLimpid();
    m_django = startDjango();
    QVERIFY(m_limpid->port() > 0);
    QVERIFY(m_django->port() > 0);
}

TestDjangoSite::Client TestDjangoSite::open(const Site &site, const QByteArray &path)
{
    auto client = std::make_unique<RawClient>(site->port());
    client->upgrade(path);
    const bool isOpen = QTest::qWaitFor([&client] { return client->isOpen(); }, 20'000);
    return isOpen ? std::move(client) : nullptr;
}

void TestDjangoSite::waitForMembers(const QString &group, int count) const
{
    const auto members = [&] {
        int found = 0;
        for (const auto &redis : m_redis) {
            found += m_isPubSub
                ? redis->ask({ u"PUBSUB"_s, u"NUMSUB"_s, u"asgi__group__"_s + group })
                      .section(u'\n', 1)
                      .toInt()
                : redis->ask({ u"ZCARD"_s, u"asgi:group:"_s + group }).toInt();
        }
        return found;
    };
    QTRY_COMPARE_WITH_TIMEOUT(members(), count, 20'000);
}

void TestDjangoSite::say(const Client &sender,
                         const QByteArray &text,
                         const QList<RawClient *> &all)
{
    sender->sendText(text);
    for (auto *client : all) {
        QTRY_VERIFY_WITH_TIMEOUT(!client->frames().isEmpty(), 20'000);
        const auto frames = client->takeFrames();
        QCOMPARE(frames.size(), 1);
        QCOMPARE(frames.constFirst().firstByte, quint8(0x81));
        QVERIFY(frames.constFirst().payload == text);
    }
}

void TestDjangoSite::aGroupIsOneOnBothSides_data()
{
    everyKindOfSite();
}

void TestDjangoSite::aGroupIsOneOnBothSides()
{
    prepare();
    const QList<QByteArray> texts { "hello",
                                    QByteArray("\0 null", 6),
                                    "收到了 é 😀 ٣",
                                    QByteArray(1'000'000, 'm'),
                                    "{\"type\": \"json\"}" };
    const QByteArray longest(99, 'n');
    for (const auto &group : QByteArrayList { "x1", "Lab-3_a.b", longest }) {
        // The tutorial's own path is that of group x1, on both sides.
        const auto path = group == "x1" ? "/chat/"_ba : "/chat/" + group + '/';
        const auto ours = open(m_limpid, path);
        const auto beside = open(m_limpid, "/chat/" + group + '/');
        const auto theirs = open(m_django, path);
        QVERIFY(ours && beside && theirs);
        waitForMembers(QString::fromLatin1(group), 2);
        const QList all { ours.get(), beside.get(), theirs.get() };
        for (const auto &text : texts) {
            say(ours, text, all);
            say(theirs, text, all);
        }
    }
}

void TestDjangoSite::bothTutorialsAreUnderstoodAndOneIsSpoken_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("xxx.ooo") << u"xxx.ooo"_s << QByteArray("/chat/x1/");
    QTest::newRow("chat.message") << u"chat.message"_s << QByteArray("/room/x1/");
}

void TestDjangoSite::bothTutorialsAreUnderstoodAndOneIsSpoken()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, path);
    startRedis(1);
    m_limpid = startLimpid({ u"--event-type"_s, type });
    m_django = startDjango();
    const auto ours = open(m_limpid, "/chat/x1/");
    const auto theirs = open(m_django, path);
    QVERIFY(ours && theirs);
    const QList all { ours.get(), theirs.get() };
    say(ours, "spoken", all);
    say(theirs, "understood", all);
    // What both speak; but not in one group, where they close each other.
    for (const QByteArray &way : { "/chat/"_ba, "/room/"_ba }) {
        const auto group = type.toLatin1() + way.mid(1);
        const auto listener = open(m_limpid, "/chat/" + group);
        const auto speaker = open(m_django, way + group);
        QVERIFY(listener && speaker);
        say(speaker, "both", { listener.get(), speaker.get() });
    }
}

void TestDjangoSite::binaryReachesWhoUnderstandsItAndHarmsNobody()
{
    prepare();
    const auto ours = open(m_limpid, "/chat/x1/");
    const auto beside = open(m_limpid, "/chat/x1/");
    const auto theirs = open(m_django, "/chat/x1/");
    QVERIFY(ours && beside && theirs);
    waitForMembers(u"x1"_s, 2);
    const QByteArray data("\x00\xff\xfe", 3);
    ours->send(0x82, data);
    for (auto *client : { ours.get(), beside.get() }) {
        QTRY_COMPARE_WITH_TIMEOUT(client->frames().size(), 1, 20'000);
        QCOMPARE(client->takeFrames().constFirst(), (RawFrame { 0x82, false, data }));
    }
    // With the tutorial's own binary message the whole group would be closed by now.
    say(ours, "still here", { ours.get(), beside.get(), theirs.get() });
}

void TestDjangoSite::twoServersAreOneGroup()
{
    prepare();
    const auto second = startLimpid();
    QVERIFY(second->port() > 0);
    const auto here = open(m_limpid, "/chat/x1/");
    const auto there = open(second, "/chat/x1/");
    QVERIFY(here && there);
    const QList all { here.get(), there.get() };
    say(here, "from here", all);
    say(there, "from there", all);
    for (int i = 0; i < 50; ++i)
        here->sendText(QByteArray::number(i));
    for (auto *client : all) {
        QTRY_COMPARE_WITH_TIMEOUT(client->frames().size(), 50, 20'000);
        const auto frames = client->takeFrames();
        for (int i = 0; i < 50; ++i)
            QCOMPARE(frames[i].payload, QByteArray::number(i));
    }
}

void TestDjangoSite::redisMayDieInTheMiddleOfAChat()
{
    prepare();
    const auto ours = open(m_limpid, "/chat/x1/");
    const auto beside = open(m_limpid, "/chat/x1/");
    QVERIFY(ours && beside);
    say(ours, "before", { ours.get(), beside.get() });
    for (const auto &redis : m_redis)
        redis->kill();
    const auto hasSaid = [this](const char *words, qsizetype times) {
        return m_limpid->complaints().count(words) >= times;
    };
    const auto servers = qsizetype(m_redis.size());
    QTRY_VERIFY_WITH_TIMEOUT(hasSaid("the channel layer is away", servers), 20'000);
    ours->sendText("lost");
    // Who comes now could not be told anything: it is said, and at once.
    RawClient refused(m_limpid->port());
    refused.upgrade("/chat/x1/");
    QTRY_COMPARE_WITH_TIMEOUT(refused.status(), 503, 9'000);

    for (const auto &redis : m_redis)
        QVERIFY(redis->start());
    QTRY_VERIFY_WITH_TIMEOUT(hasSaid("the channel layer is back", servers), 20'000);
    const auto late = open(m_limpid, "/chat/x1/");
    QVERIFY(late);
    // channels_redis.core closes all its WebSockets when Redis goes; who comes back is in again.
    m_django.reset();
    m_django = startDjango();
    const auto theirs = open(m_django, "/chat/x1/");
    QVERIFY(theirs);
    waitForMembers(u"x1"_s, 2);
    const QList all { ours.get(), beside.get(), late.get(), theirs.get() };
    say(ours, "after", all);
    say(theirs, "answered", all);
}

void TestDjangoSite::redisMayBeAwayAtTheStart()
{
    startRedis(1);
    m_redis.front()->kill();
    m_limpid = startLimpid();
    QVERIFY(m_limpid->port() > 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_limpid->complaints().contains("the channel layer is away"), 20'000);
    QVERIFY(open(m_limpid, "/echo/"));
    QVERIFY(m_redis.front()->start());
    QTRY_VERIFY_WITH_TIMEOUT(m_limpid->complaints().contains("the channel layer is back"), 20'000);
    const auto ours = open(m_limpid, "/chat/x1/");
    QVERIFY(ours);
    say(ours, "here", { ours.get() });
}

void TestDjangoSite::nobodyIsLeftBehindInAGroup()
{
    startRedis(1);
    m_limpid = startLimpid();
    auto one = open(m_limpid, "/chat/x1/");
    const auto other = open(m_limpid, "/chat/x2/");
    QVERIFY(one && other);
    waitForMembers(u"x1"_s, 1);
    waitForMembers(u"x2"_s, 1);
    one->vanish();
    waitForMembers(u"x1"_s, 0);
    m_limpid.reset();
    waitForMembers(u"x2"_s, 0);
}

void TestDjangoSite::whatIsLostIsOnTheMetricsPage()
{
    m_isPubSub = true;
    startRedis(1);
    m_limpid = startLimpid();
    const auto client = open(m_limpid, "/chat/x1/");
    QVERIFY(client);
    const auto publish = [this](const QString &what) {
        (void)m_redis.front()->ask({ u"PUBLISH"_s, u"asgi__group__x1"_s, what });
    };
    publish(u"not msgpack"_s);
    publish(u"\u0081\u0000"_s);
    say(client, "not in the way", { client.get() });
    const auto figure = [this](const QByteArray &cause) {
        RawClient page(m_limpid->port());
        page.write("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
        const auto line = "limpid_layer_messages_lost_total{cause=\"" + cause + "\"} ";
        (void)QTest::qWaitFor([&] { return page.received().contains(line); });
        const auto begin = page.received().indexOf(line);
        return begin < 0 ? -1 : page.received().mid(begin + line.size(), 1).toInt();
    };
    QTRY_COMPARE_WITH_TIMEOUT(figure("undecodable"), 2, 20'000);
    QCOMPARE(figure("unsent"), 0);
}

QTEST_GUILESS_MAIN(TestDjangoSite)
#include "tst_djangosite.moc"
