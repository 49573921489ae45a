// SPDX-License-Identifier: GPL-3.0-or-later
// The Redis layers and Debian's channels_redis on one Redis, and on two.
#include "app-server/redislayers/redischannellayer.h"
#include "app-server/redislayers/redispubsubchannellayer.h"
#include "layerlistener.h"
#include "pythonpeer.h"
#include "redisserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestLayerInterop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void groupsReachPython_data() { everyKindOfSite(); }
    void groupsReachPython();
    void groupsComeFromPython_data() { everyKindOfSite(); }
    void groupsComeFromPython();
    void singleChannelsAreReachedBothWays_data() { everyKindOfSite(); }
    void singleChannelsAreReachedBothWays();
    void sharedChannelsAreReachedBothWays_data() { everyKindOfSite(); }
    void sharedChannelsAreReachedBothWays();
    void redisMayDieInTheMiddle_data() { everyKindOfSite(); }
    void redisMayDieInTheMiddle();
    void pubsubOf400DoesNotSeal();

private:
    static void everyKindOfSite();
    /// Starts the servers and both sides, as the row says.
    [[nodiscard]] bool prepare();
    void prepare(const QString &backend, int servers, const QStringList &keys);
    [[nodiscard]] static QList<LayerMessage> samples();
    /// Python has asked Redis to subscribe, and does not wait for the answer.
    void waitUntilSubscribed(const QString &topic);

    const GroupName m_group = GroupName::fromString(u"Lab-3_a.b"_s).value();
    std::vector<std::unique_ptr<RedisServer>> m_servers;
    std::unique_ptr<ChannelLayer> m_layer;
    std::unique_ptr<PythonPeer> m_python;
    bool m_isPubSub = false;
};

void TestLayerInterop::initTestCase()
{
    if (!RedisServer::isInstalled())
        QSKIP("redis-server is not installed");
    if (!PythonPeer(u"core"_s, {}, {}).isReady())
        QSKIP("python3-channels-redis is not installed");
}

void TestLayerInterop::cleanup()
{
    m_python.reset();
    m_layer.reset();
    m_servers.clear();
}

void TestLayerInterop::everyKindOfSite()
{
    QTest::addColumn<QString>("backend");
    QTest::addColumn<int>("servers");
    QTest::addColumn<QStringList>("keys");
    for (const int servers : { 1, 2 }) {
        QTest::addRow("core, %d", servers) << u"core"_s << servers << QStringList();
        QTest::addRow("core, %d, sealed", servers)
            << u"core"_s << servers << QStringList({ u"пароль/秘密"_s, u"secret-key-1"_s });
        QTest::addRow("pubsub, %d", servers) << u"pubsub"_s << servers << QStringList();
    }
}

bool TestLayerInterop::prepare()
{
    QFETCH(QString, backend);
    QFETCH(int, servers);
    QFETCH(QStringList, keys);
    prepare(backend, servers, keys);
    return m_python && m_python->isReady();
}

void TestLayerInterop::prepare(const QString &backend, int servers, const QStringList &keys)
{
    RedisLayerConfig config;
    config.hosts.clear();
    QStringList urls;
    for (int i = 0; i < servers; ++i) {
        m_servers.push_back(std::make_unique<RedisServer>());
        QVERIFY(m_servers.back()->start());
        config.hosts.append(m_servers.back()->tcp());
        urls.append(m_servers.back()->url());
    }
    config.symmetricEncryptionKeys = keys;
    m_isPubSub = backend == u"pubsub"_s;
    if (m_isPubSub)
        m_layer = std::make_unique<RedisPubSubChannelLayer>(config);
    else
        m_layer = std::make_unique<RedisChannelLayer>(config);
    m_python = std::make_unique<PythonPeer>(backend, urls, keys);
}

QList<LayerMessage> TestLayerInterop::samples()
{
    return {
        { { u"type"_s, u"xxx.ooo"_s }, { u"message"_s, u"hello"_s } },
        { { u"type"_s, u"xxx.ooo"_s }, { u"message"_s, u"收到了 é 😀 \u0000 ٣"_s } },
        { { u"type"_s, u"websocket.send"_s }, { u"bytes"_s, QByteArray("\x00\xff\r\n", 4) } },
        { { u"type"_s, u"kinds"_s },
          { u"numbers"_s, LayerValue::List { 0, -1, 255, qint64(1) << 40, ~quint64(0) } },
          { u"doubles"_s, LayerValue::List { 1.0, -0.5, 1e300 } },
          { u"others"_s,
            LayerMessage { { u"yes"_s, true }, { u"no"_s, false }, { u"none"_s, {} } } } },
        { { u"type"_s, u"large"_s }, { u"message"_s, QString(500'000, u'é') } },
        { { u"type"_s, u"large"_s }, { u"bytes"_s, QByteArray(1'000'000, '\xfe') } },
    };
}

void TestLayerInterop::waitUntilSubscribed(const QString &topic)
{
    const auto isSubscribed = [&] {
        return std::any_of(m_servers.cbegin(), m_servers.cend(), [&](const auto &server) {
            return server->ask({ u"PUBSUB"_s, u"NUMSUB"_s, topic }).endsWith(u"1"_s);
        });
    };
    if (m_isPubSub)
        QTRY_VERIFY_WITH_TIMEOUT(isSubscribed(), 20'000);
}

void TestLayerInterop::groupsReachPython()
{
    QVERIFY(prepare());
    const auto channel = m_python->newChannel();
    QVERIFY(!channel.isNull());
    QCOMPARE(m_python->add(m_group, channel), QString());
    QCOMPARE(m_python->listen(channel), QString());
    waitUntilSubscribed(u"asgi__group__"_s + m_group.toString());
    for (const auto &sample : samples())
        QCOMPARE(faultOf([&](auto done) { m_layer->groupSend(m_group, sample, done); }),
                 LayerFault::None);
    QTRY_COMPARE_WITH_TIMEOUT(m_python->received().size(), samples().size(), 20'000);
    QVERIFY(m_python->received() == samples());
}

void TestLayerInterop::groupsComeFromPython()
{
    QVERIFY(prepare());
    const LayerListener one(*m_layer);
    const LayerListener two(*m_layer);
    for (const auto *listener : { &one, &two })
        QCOMPARE(faultOf([&](auto done) { m_layer->groupAdd(m_group, listener->channel(), done); }),
                 LayerFault::None);
    for (const auto &sample : samples())
        QCOMPARE(m_python->groupSend(m_group, sample), QString());
    QTRY_COMPARE_WITH_TIMEOUT(one.count(), samples().size(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(two.count(), samples().size(), 20'000);
    QVERIFY(one.messages() == samples());
    QVERIFY(two.messages() == samples());
    QCOMPARE(m_layer->losses(), LayerLosses());
}

void TestLayerInterop::singleChannelsAreReachedBothWays()
{
    QVERIFY(prepare());
    // With two servers Python puts some of these on the wrong one, by the whole name.
    for (int i = 0; i < 6; ++i) {
        const LayerListener ours(*m_layer);
        // Answered when Redis has heard of everything before it.
        QCOMPARE(faultOf([&](auto done) { m_layer->groupAdd(m_group, ours.channel(), done); }),
                 LayerFault::None);
        waitUntilSubscribed(ours.channel().toString());
        QCOMPARE(m_python->send(ours.channel(), LayerListener::numbered(i)), QString());
        QTRY_COMPARE_WITH_TIMEOUT(ours.numbers(), QList({ i }), 20'000);
    }
    QList<LayerMessage> sent;
    for (int i = 0; i < 6; ++i) {
        const auto theirs = m_python->newChannel();
        QCOMPARE(m_python->listen(theirs), QString());
        waitUntilSubscribed(theirs.toString());
        sent.append(LayerListener::numbered(i));
        QCOMPARE(faultOf([&](auto done) { m_layer->send(theirs, sent.constLast(), done); }),
                 LayerFault::None);
        QTRY_COMPARE_WITH_TIMEOUT(m_python->received(), sent, 20'000);
    }
}

void TestLayerInterop::sharedChannelsAreReachedBothWays()
{
    QVERIFY(prepare());
    const auto to = ChannelName::fromString(u"to-python"_s).value();
    const auto from = ChannelName::fromString(u"from-python"_s).value();
    QCOMPARE(m_python->listen(to), QString());
    const LayerListener listener(*m_layer, from);
    waitUntilSubscribed(to.toString());
    waitUntilSubscribed(from.toString());
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(m_python->send(from, LayerListener::numbered(i)), QString());
        QCOMPARE(faultOf([&](auto done) { m_layer->send(to, LayerListener::numbered(i), done); }),
                 LayerFault::None);
    }
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(), 4, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_python->received().size(), 4, 20'000);
}

void TestLayerInterop::redisMayDieInTheMiddle()
{
    QVERIFY(prepare());
    QSignalSpy missed(m_layer.get(), &ChannelLayer::mayHaveMissedMessages);
    const LayerListener listener(*m_layer);
    QCOMPARE(faultOf([&](auto done) { m_layer->groupAdd(m_group, listener.channel(), done); }),
             LayerFault::None);
    const auto theirs = m_python->newChannel();
    QCOMPARE(m_python->add(m_group, theirs), QString());
    QCOMPARE(m_python->listen(theirs), QString());

    const auto servers = int(m_servers.size());
    for (const auto &server : m_servers)
        server->kill();
    for (const auto &server : m_servers)
        QVERIFY(server->start());
    QTRY_COMPARE_WITH_TIMEOUT(missed.size(), servers, 20'000);
    // What Python knows of a group is gone with Redis; until it has noticed, it fails.
    QTRY_COMPARE_WITH_TIMEOUT(m_python->add(m_group, theirs), QString(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_python->groupSend(m_group, LayerListener::numbered(1)), QString(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(listener.numbers().contains(1), 20'000);
    const auto isThere = [&] {
        m_layer->groupSend(m_group, LayerListener::numbered(2), {});
        return m_python->received().contains(LayerListener::numbered(2));
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 20'000);
}

void TestLayerInterop::pubsubOf400DoesNotSeal()
{
    // It takes keys and ignores them: a site has to go without, or with 4.2.1.
    prepare(u"pubsub"_s, 1, { u"secret-key-1"_s });
    QVERIFY(m_python->isReady());
    const LayerListener listener(*m_layer);
    QCOMPARE(faultOf([&](auto done) { m_layer->groupAdd(m_group, listener.channel(), done); }),
             LayerFault::None);
    QCOMPARE(m_python->groupSend(m_group, LayerListener::numbered(1)), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_layer->losses().undecodable, 1u, 20'000);
    QCOMPARE(listener.count(), 0);
}

QTEST_GUILESS_MAIN(TestLayerInterop)
#include "tst_layerinterop.moc"
