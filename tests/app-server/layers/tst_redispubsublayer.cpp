// SPDX-License-Identifier: GPL-3.0-or-later
// RedisPubSubChannelLayer with a real redis-server, and with two.
#include "app-server/redislayers/redispubsubchannellayer.h"
#include "redislayerfixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestRedisPubSubLayer : public QObject, private RedisLayerFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void newChannelsAreNamedAsInChannelsRedis();
    void aMessageGoesToOneChannel();
    void aGroupReachesItsMembersOnAllServers();
    void whoIsInHasMissedNothing();
    void topicsAreLeftWithTheLastMember();
    void leavingAndComingBackAtOnceIsBeingIn();
    void onlyChannelsOfThisProcessJoin();
    void whatOneThreadSendsKeepsItsOrder();
    void aChannelNobodyReadsKeepsTheNewest();
    void sealedMessagesAreOpenedWithAnyKeyAtAnyAge();
    void whatCannotBeReadIsDroppedAndCounted();
    void everyProcessHearsASharedChannel();
    void redisMayDieAndComeBack();
    void twoServersShareTheLoad();
    void whatWasSentBeforeTheEndArrives();
    void theEndAnswersWhatIsDue();

private:
    [[nodiscard]] QString topics() const
    {
        return m_redis->ask({ u"PUBSUB"_s, u"CHANNELS"_s, u"asgi__group__*"_s });
    }
    /// Redis has confirmed the listener's own topic.
    [[nodiscard]] bool isHeard(const RedisServer &redis, const LayerListener &listener) const
    {
        return redis.ask({ u"PUBSUB"_s, u"CHANNELS"_s }).contains(listener.channel().toString());
    }
};

void TestRedisPubSubLayer::initTestCase()
{
    if (!RedisServer::isInstalled())
        QSKIP("redis-server is not installed");
}

void TestRedisPubSubLayer::init()
{
    m_redis = std::make_unique<RedisServer>();
    QVERIFY(m_redis->start());
}

void TestRedisPubSubLayer::newChannelsAreNamedAsInChannelsRedis()
{
    RedisPubSubChannelLayer layer(config());
    const auto channel = layer.newChannel().toString();
    static const QRegularExpression rule(u"^asgispecific\\.[0-9a-f]{32}$"_s);
    QVERIFY2(rule.match(channel).hasMatch(), qPrintable(channel));
    QVERIFY(layer.newChannel().toString() != channel);
}

void TestRedisPubSubLayer::aMessageGoesToOneChannel()
{
    RedisPubSubChannelLayer here(config());
    RedisPubSubChannelLayer there(config());
    const LayerListener one(here);
    const LayerListener two(here);
    QTRY_VERIFY(isHeard(*m_redis, one) && isHeard(*m_redis, two));
    const auto send = [&](const LayerListener &to, int number) {
        return faultOf(
            [&](auto done) { there.send(to.channel(), LayerListener::numbered(number), done); });
    };
    QCOMPARE(send(one, 1), LayerFault::None);
    QCOMPARE(send(two, 2), LayerFault::None);
    QTRY_COMPARE(one.messages(), QList({ LayerListener::numbered(1) }));
    QTRY_COMPARE(two.messages(), QList({ LayerListener::numbered(2) }));
}

void TestRedisPubSubLayer::aGroupReachesItsMembersOnAllServers()
{
    RedisPubSubChannelLayer here(config());
    RedisPubSubChannelLayer there(config());
    const LayerListener one(here);
    const LayerListener two(there);
    const LayerListener three(there);
    QCOMPARE(groupSend(here, 0), LayerFault::None); // to nobody
    QCOMPARE(add(here, one.channel()), LayerFault::None);
    QCOMPARE(add(there, two.channel()), LayerFault::None);
    QCOMPARE(add(there, two.channel()), LayerFault::None);
    QCOMPARE(add(there, three.channel()), LayerFault::None);
    QCOMPARE(groupSend(here, 1), LayerFault::None);
    QTRY_COMPARE(one.numbers(), QList({ 1 }));
    QTRY_COMPARE(two.numbers(), QList({ 1 }));
    QTRY_COMPARE(three.numbers(), QList({ 1 }));
    QCOMPARE(faultOf([&](auto done) { there.groupDiscard(m_group, two.channel(), done); }),
             LayerFault::None);
    QCOMPARE(groupSend(here, 2), LayerFault::None);
    QTRY_COMPARE(three.numbers(), QList({ 1, 2 }));
    QCOMPARE(two.numbers(), QList({ 1 }));
    QCOMPARE(here.losses(), LayerLosses());
}

void TestRedisPubSubLayer::whoIsInHasMissedNothing()
{
    // In Python the answer comes before Redis has heard of it.
    RedisPubSubChannelLayer here(config());
    RedisPubSubChannelLayer there(config());
    for (int i = 0; i < 100; ++i) {
        const LayerListener listener(here);
        QCOMPARE(add(here, listener.channel()), LayerFault::None);
        QCOMPARE(groupSend(there, i), LayerFault::None);
        QTRY_COMPARE(listener.numbers(), QList({ i }));
    }
}

void TestRedisPubSubLayer::topicsAreLeftWithTheLastMember()
{
    RedisPubSubChannelLayer layer(config());
    const auto one = layer.newChannel();
    const auto two = layer.newChannel();
    QCOMPARE(add(layer, one), LayerFault::None);
    QCOMPARE(add(layer, two), LayerFault::None);
    QCOMPARE(topics(), u"asgi__group__x1"_s);
    QCOMPARE(faultOf([&](auto done) { layer.groupDiscard(m_group, one, done); }), LayerFault::None);
    QCOMPARE(topics(), u"asgi__group__x1"_s);
    layer.closeChannel(two);
    QTRY_COMPARE(topics(), QString());
    layer.closeChannel(one);
    QTRY_COMPARE(m_redis->ask({ u"PUBSUB"_s, u"CHANNELS"_s }), QString());
}

void TestRedisPubSubLayer::leavingAndComingBackAtOnceIsBeingIn()
{
    RedisPubSubChannelLayer layer(config());
    const LayerListener listener(layer);
    for (int i = 0; i < 50; ++i) {
        layer.groupAdd(m_group, listener.channel(), {});
        layer.groupDiscard(m_group, listener.channel(), {});
    }
    QCOMPARE(add(layer, listener.channel()), LayerFault::None);
    QCOMPARE(groupSend(layer, 1), LayerFault::None);
    QTRY_COMPARE(listener.numbers(), QList({ 1 }));
}

void TestRedisPubSubLayer::onlyChannelsOfThisProcessJoin()
{
    RedisPubSubChannelLayer here(config());
    RedisPubSubChannelLayer there(config());
    const LayerListener listener(there);
    QCOMPARE(add(here, listener.channel()), LayerFault::NoSuchChannel);
}

void TestRedisPubSubLayer::whatOneThreadSendsKeepsItsOrder()
{
    RedisPubSubChannelLayer here(config());
    RedisPubSubChannelLayer there(config());
    const LayerListener listener(here);
    QCOMPARE(add(here, listener.channel()), LayerFault::None);
    QList<int> sent;
    for (int i = 0; i < 1'000; ++i) {
        there.groupSend(m_group, LayerListener::numbered(i), {});
        sent.append(i);
    }
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(), 1'000, 20'000);
    QCOMPARE(listener.numbers(), sent);
}

void TestRedisPubSubLayer::aChannelNobodyReadsKeepsTheNewest()
{
    auto small = config();
    small.layer.capacity = ChannelCapacity(3);
    RedisPubSubChannelLayer layer(small);
    const auto channel = layer.newChannel();
    QCOMPARE(add(layer, channel), LayerFault::None);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(groupSend(layer, i), LayerFault::None);
    QTRY_COMPARE(layer.losses().overflowed, 2u);
    const LayerListener late(layer, channel);
    QTRY_COMPARE(late.numbers(), QList({ 2, 3, 4 }));
}

void TestRedisPubSubLayer::sealedMessagesAreOpenedWithAnyKeyAtAnyAge()
{
    auto sealed = config();
    sealed.symmetricEncryptionKeys = QStringList { u"new"_s, u"old"_s };
    auto old = config();
    old.symmetricEncryptionKeys = QStringList { u"old"_s };
    old.layer.clock = [] { return 1'000'000'000.0; };
    RedisPubSubChannelLayer here(sealed);
    RedisPubSubChannelLayer there(old);
    const LayerListener listener(here);
    QCOMPARE(add(here, listener.channel()), LayerFault::None);
    QCOMPARE(groupSend(there, 1), LayerFault::None);
    QTRY_COMPARE(listener.numbers(), QList({ 1 }));
}

void TestRedisPubSubLayer::whatCannotBeReadIsDroppedAndCounted()
{
    RedisPubSubChannelLayer layer(config());
    const LayerListener listener(layer);
    QCOMPARE(add(layer, listener.channel()), LayerFault::None);
    const auto publish = [&](const QString &payload) {
        return m_redis->ask({ u"PUBLISH"_s, u"asgi__group__x1"_s, payload });
    };
    QCOMPARE(publish(u"rubbish"_s), u"1"_s);
    QCOMPARE(publish({}), u"1"_s);
    QTRY_COMPARE(layer.losses().undecodable, 2u);
    QCOMPARE(groupSend(layer, 1), LayerFault::None);
    QTRY_COMPARE(listener.numbers(), QList({ 1 }));
}

void TestRedisPubSubLayer::everyProcessHearsASharedChannel()
{
    RedisPubSubChannelLayer here(config());
    RedisPubSubChannelLayer there(config());
    const auto work = ChannelName::fromString(u"work"_s).value();
    const LayerListener one(here, work);
    const LayerListener two(there, work);
    QTRY_COMPARE(m_redis->ask({ u"PUBSUB"_s, u"NUMSUB"_s, u"work"_s }), u"work\n2"_s);
    QCOMPARE(faultOf([&](auto done) { here.send(work, LayerListener::numbered(1), done); }),
             LayerFault::None);
    QTRY_COMPARE(one.numbers(), QList({ 1 }));
    QTRY_COMPARE(two.numbers(), QList({ 1 }));
}

void TestRedisPubSubLayer::redisMayDieAndComeBack()
{
    RedisPubSubChannelLayer layer(config());
    QSignalSpy lost(&layer, &ChannelLayer::connectionLost);
    QSignalSpy missed(&layer, &ChannelLayer::mayHaveMissedMessages);
    const LayerListener listener(layer);
    QCOMPARE(add(layer, listener.channel()), LayerFault::None);
    const auto probe = [&] {
        const auto nobody = GroupName::fromString(u"nobody"_s).value();
        return faultOf([&](auto done) { layer.groupSend(nobody, {}, done); });
    };
    m_redis->kill();
    QTRY_COMPARE(lost.size(), 1);
    QTRY_COMPARE(probe(), LayerFault::Unavailable);
    QCOMPARE(groupSend(layer, 1), LayerFault::Unavailable);
    // Also who is in already is told.
    QCOMPARE(answerOf([&](auto done) { layer.groupAdd(m_group, listener.channel(), done); }).reason,
             u"Redis is away"_s);
    const auto other = GroupName::fromString(u"x2"_s).value();
    QCOMPARE(faultOf([&](auto done) { layer.groupAdd(other, listener.channel(), done); }),
             LayerFault::Unavailable);
    QVERIFY(missed.isEmpty());
    QVERIFY(m_redis->start());
    QTRY_COMPARE_WITH_TIMEOUT(missed.size(), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(probe(), LayerFault::None, 20'000);
    QCOMPARE(groupSend(layer, 2), LayerFault::None);
    QTRY_COMPARE(listener.numbers(), QList({ 2 }));
    layer.groupSend(other, LayerListener::numbered(3), {});
    QTRY_COMPARE(listener.numbers(), QList({ 2, 3 }));
    QCOMPARE(lost.size(), 1);
}

void TestRedisPubSubLayer::twoServersShareTheLoad()
{
    RedisServer second;
    QVERIFY(second.start());
    const auto two = configWith(second);
    RedisPubSubChannelLayer here(two);
    RedisPubSubChannelLayer there(two);
    std::vector<std::unique_ptr<LayerListener>> listeners;
    for (int i = 0; i < 8; ++i) {
        listeners.push_back(std::make_unique<LayerListener>(here));
        const auto &listener = *listeners.back();
        QTRY_VERIFY(isHeard(*m_redis, listener) || isHeard(second, listener));
        const auto group = GroupName::fromString(u"group%1"_s.arg(i)).value();
        QCOMPARE(faultOf([&](auto done) { here.groupAdd(group, listener.channel(), done); }),
                 LayerFault::None);
        there.send(listener.channel(), LayerListener::numbered(i), {});
        QTRY_COMPARE(listener.numbers(), QList({ i }));
        there.groupSend(group, LayerListener::numbered(i + 100), {});
        QTRY_COMPARE(listener.numbers(), QList({ i, i + 100 }));
    }
    // asgi__group__x1 is on the second.
    QCOMPARE(add(here, listeners.front()->channel()), LayerFault::None);
    QCOMPARE(topics().contains(u"__x1"_s), false);
    QVERIFY(second.ask({ u"PUBSUB"_s, u"CHANNELS"_s }).contains(u"asgi__group__x1"_s));
}

void TestRedisPubSubLayer::whatWasSentBeforeTheEndArrives()
{
    RedisPubSubChannelLayer here(config());
    const LayerListener listener(here);
    QCOMPARE(add(here, listener.channel()), LayerFault::None);
    {
        RedisPubSubChannelLayer there(config());
        there.groupSend(m_group, LayerListener::numbered(1), {});
    }
    QTRY_COMPARE(listener.numbers(), QList({ 1 }));
}

void TestRedisPubSubLayer::theEndAnswersWhatIsDue()
{
    auto layer = std::make_unique<RedisPubSubChannelLayer>(config());
    const auto channel = layer->newChannel();
    QCOMPARE(groupSend(*layer, 0), LayerFault::None);
    m_redis->freeze();
    int answers = 0;
    layer->groupAdd(m_group, channel, [&](const auto &) { ++answers; });
    layer->groupSend(m_group, LayerListener::numbered(1), [&](const auto &) { ++answers; });
    layer.reset();
    QCOMPARE(answers, 2);
    m_redis->thaw();
}

QTEST_GUILESS_MAIN(TestRedisPubSubLayer)
#include "tst_redispubsublayer.moc"
