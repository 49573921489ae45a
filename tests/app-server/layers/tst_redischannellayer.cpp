// SPDX-License-Identifier: GPL-3.0-or-later
// RedisChannelLayer with a real redis-server, and with two.
#include "app-server/redislayers/redischannellayer.h"
#include "redislayerfixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRedisChannelLayer : public QObject, private RedisLayerFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void newChannelsAreNamedAsInChannelsRedis();
    void aMessageGoesToOneChannel();
    void aGroupReachesItsMembersOnAllServers();
    void allChannelsOfAProcessAreOneMember();
    void keysLiveAsLongAsInChannelsRedis();
    void whatOneThreadSendsKeepsItsOrder();
    void aFullChannelIsAFaultForItsSenderOnly();
    void aChannelNobodyReadsKeepsTheNewest();
    void aMessageThatIsTooOldIsDropped();
    void whatCannotBeReadIsDroppedAndCounted();
    void sealedMessagesAreOpenedWithAnyKey();
    void whoHasAnotherKeyGetsNothing();
    void aSharedChannelGivesEachMessageToOne();
    void closingAChannelLeavesItsGroups();
    void aMessageForAClosedChannelIsCounted();
    void anothersChannelIsNoMemberOfOurs();
    void membershipsAreRenewed();
    void redisMayDieAndComeBack();
    void whatIsAddedMeanwhileIsThereAfterwards();
    void aRedisThatSaysNothingIsAFault();
    void whyRedisIsAwayIsSaid();
    void twoServersShareTheLoad();
    void whatPythonPutsOnTheWrongServerIsFound();
    void aSharedChannelIsReadFromAllServers();
    void flushForgetsMessagesAndMembers();
    void aKeyOfAnotherTypeIsSaid();
    void theEndLeavesNobodyBehind();
    void whatWasSentBeforeTheEndArrives();
    void theEndAnswersWhatIsDue();
    void largeMessagesAreCarried();

private:
    [[nodiscard]] static ChannelName name(const QString &text)
    {
        return ChannelName::fromString(text).value();
    }
    [[nodiscard]] static LayerFault
    send(ChannelLayer &layer, const ChannelName &channel, int number)
    {
        return faultOf(
            [&](auto done) { layer.send(channel, LayerListener::numbered(number), done); });
    }

    const QString m_groupKey = u"asgi:group:x1"_s;
};

void TestRedisChannelLayer::initTestCase()
{
    if (!RedisServer::isInstalled())
        QSKIP("redis-server is not installed");
}

void TestRedisChannelLayer::init()
{
    m_redis = std::make_unique<RedisServer>();
    QVERIFY(m_redis->start());
}

void TestRedisChannelLayer::newChannelsAreNamedAsInChannelsRedis()
{
    RedisChannelLayer layer(config());
    const auto one = layer.newChannel();
    const auto two = layer.newChannel();
    static const QRegularExpression rule(u"^specific\\.[0-9a-f]{32}![0-9a-f]{32}$"_s);
    QVERIFY2(rule.match(one.toString()).hasMatch(), qPrintable(one.toString()));
    QCOMPARE(one.nonLocal(), two.nonLocal());
    QVERIFY(one != two);
    RedisChannelLayer other(config());
    QVERIFY(other.newChannel().nonLocal() != one.nonLocal());
}

void TestRedisChannelLayer::aMessageGoesToOneChannel()
{
    RedisChannelLayer here(config());
    RedisChannelLayer there(config());
    const LayerListener one(here);
    const LayerListener two(here);
    QCOMPARE(send(there, one.channel(), 1), LayerFault::None);
    QCOMPARE(send(here, two.channel(), 2), LayerFault::None);
    QTRY_COMPARE(one.messages(), QList({ LayerListener::numbered(1) }));
    QTRY_COMPARE(two.messages(), QList({ LayerListener::numbered(2) }));
}

void TestRedisChannelLayer::aGroupReachesItsMembersOnAllServers()
{
    RedisChannelLayer here(config());
    RedisChannelLayer there(config());
    const LayerListener one(here);
    const LayerListener two(there);
    const LayerListener stranger(there);
    QCOMPARE(groupSend(here, 0), LayerFault::None); // to nobody
    QCOMPARE(add(here, one.channel()), LayerFault::None);
    QCOMPARE(add(there, two.channel()), LayerFault::None);
    QCOMPARE(add(there, two.channel()), LayerFault::None);
    QCOMPARE(groupSend(here, 1), LayerFault::None);
    QCOMPARE(groupSend(there, 2), LayerFault::None);
    QTRY_COMPARE(one.numbers(), QList({ 1, 2 }));
    QTRY_COMPARE(two.numbers(), QList({ 1, 2 }));
    QCOMPARE(faultOf([&](auto done) { there.groupDiscard(m_group, two.channel(), done); }),
             LayerFault::None);
    QCOMPARE(groupSend(here, 3), LayerFault::None);
    QTRY_COMPARE(one.numbers(), QList({ 1, 2, 3 }));
    QCOMPARE(send(here, two.channel(), 4), LayerFault::None);
    QTRY_COMPARE(two.numbers(), QList({ 1, 2, 4 }));
    QCOMPARE(stranger.count(), 0);
    QCOMPARE(here.losses(), LayerLosses());
    QCOMPARE(there.losses(), LayerLosses());
}

void TestRedisChannelLayer::allChannelsOfAProcessAreOneMember()
{
    RedisChannelLayer layer(config());
    std::vector<std::unique_ptr<LayerListener>> listeners;
    for (int i = 0; i < 100; ++i) {
        listeners.push_back(std::make_unique<LayerListener>(layer));
        QCOMPARE(add(layer, listeners.back()->channel()), LayerFault::None);
    }
    QCOMPARE(m_redis->ask({ u"ZCARD"_s, m_groupKey }), u"1"_s);
    QCOMPARE(groupSend(layer, 1), LayerFault::None);
    for (const auto &listener : listeners)
        QTRY_COMPARE(listener->numbers(), QList({ 1 }));
    // The name is one for Python's layer, too.
    const auto member = m_redis->ask({ u"ZRANGE"_s, m_groupKey, u"0"_s, u"-1"_s });
    QVERIFY(ChannelName::fromString(member));
    QCOMPARE(name(member).nonLocal(), listeners.front()->channel().nonLocal());

    while (listeners.size() > 1)
        listeners.pop_back();
    QCOMPARE(groupSend(layer, 2), LayerFault::None);
    QTRY_COMPARE(listeners.front()->numbers(), QList({ 1, 2 }));
    listeners.clear();
    QTRY_COMPARE(m_redis->ask({ u"EXISTS"_s, m_groupKey }), u"0"_s);
}

void TestRedisChannelLayer::keysLiveAsLongAsInChannelsRedis()
{
    RedisChannelLayer layer(config());
    QCOMPARE(add(layer, layer.newChannel()), LayerFault::None);
    QCOMPARE(send(layer, name(u"general"_s), 1), LayerFault::None);
    QCOMPARE(send(layer, name(u"specific.0123!abc"_s), 1), LayerFault::None);
    const auto life = [&](const QString &key) { return m_redis->ask({ u"TTL"_s, key }).toInt(); };
    QVERIFY(life(m_groupKey) > 86'000 && life(m_groupKey) <= 86'400);
    QVERIFY(life(u"asgigeneral"_s) > 0 && life(u"asgigeneral"_s) <= 60);
    QVERIFY(life(u"asgispecific.0123!"_s) > 0);
    QCOMPARE(m_redis->ask({ u"ZCARD"_s, u"asgispecific.0123!"_s }), u"1"_s);
}

void TestRedisChannelLayer::whatOneThreadSendsKeepsItsOrder()
{
    RedisChannelLayer here(config());
    auto roomy = config();
    roomy.layer.capacity = ChannelCapacity(10'000);
    RedisChannelLayer there(roomy);
    const LayerListener listener(here);
    QCOMPARE(add(here, listener.channel()), LayerFault::None);
    QList<int> sent;
    for (int i = 0; i < 600; ++i) {
        // A group has to be asked for its members first; it must not be overtaken.
        const auto message = LayerListener::numbered(i);
        if (i % 3 == 0)
            there.groupSend(m_group, message, {});
        else
            there.send(listener.channel(), message, {});
        sent.append(i);
    }
    QTRY_COMPARE_WITH_TIMEOUT(listener.count(), 600, 20'000);
    QCOMPARE(listener.numbers(), sent);
}

void TestRedisChannelLayer::aFullChannelIsAFaultForItsSenderOnly()
{
    RedisChannelLayer layer(config());
    const auto full = name(u"specific.0123!abc"_s);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(send(layer, full, i), LayerFault::None);
    QCOMPARE(send(layer, full, 100), LayerFault::ChannelFull);
    QCOMPARE(send(layer, name(u"specific.0123!def"_s), 100), LayerFault::ChannelFull);

    const LayerListener listener(layer);
    QCOMPARE(add(layer, full), LayerFault::None);
    QCOMPARE(add(layer, listener.channel()), LayerFault::None);
    QCOMPARE(groupSend(layer, 1), LayerFault::None);
    QTRY_COMPARE(listener.numbers(), QList({ 1 }));
    QCOMPARE(layer.losses().overCapacity, 1u);
}

void TestRedisChannelLayer::aChannelNobodyReadsKeepsTheNewest()
{
    auto small = config();
    small.layer.capacity = ChannelCapacity(3);
    RedisChannelLayer layer(small);
    const LayerListener reader(layer); // so that this process reads
    const auto channel = layer.newChannel();
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(send(layer, channel, i), LayerFault::None);
        QCOMPARE(send(layer, reader.channel(), i), LayerFault::None);
        QTRY_COMPARE(reader.count(), i + 1);
    }
    const LayerListener late(layer, channel);
    QTRY_COMPARE(late.numbers(), QList({ 2, 3, 4 }));
    QCOMPARE(layer.losses().overflowed, 2u);
}

void TestRedisChannelLayer::aMessageThatIsTooOldIsDropped()
{
    RedisChannelLayer here(config());
    auto slow = config();
    slow.layer.clock = [] { return LayerConfig::systemClock() - 61; };
    RedisChannelLayer there(slow);
    const LayerListener listener(here);
    QCOMPARE(send(there, listener.channel(), 1), LayerFault::None);
    QCOMPARE(send(here, listener.channel(), 2), LayerFault::None);
    QTRY_COMPARE(listener.numbers(), QList({ 2 }));
    // Whichever came first: the receiver dropped it, or the next sender has thrown it out.
    QTRY_VERIFY(m_redis->ask({ u"DBSIZE"_s }) == u"0"_s);
}

void TestRedisChannelLayer::whatCannotBeReadIsDroppedAndCounted()
{
    RedisChannelLayer layer(config());
    const LayerListener listener(layer);
    const auto key = u"asgi"_s + listener.channel().nonLocal();
    const auto now = QString::number(qint64(LayerConfig::systemClock()));
    const auto put = [&](const QString &member) {
        return m_redis->ask({ u"ZADD"_s, key, now, member });
    };
    QCOMPARE(put(u"rubbish"_s), u"1"_s);
    QCOMPARE(put(u"0123456789ab but not msgpack"_s), u"1"_s);
    QTRY_COMPARE(layer.losses().undecodable, 2u);
    QCOMPARE(send(layer, listener.channel(), 1), LayerFault::None);
    QTRY_COMPARE(listener.numbers(), QList({ 1 }));
}

void TestRedisChannelLayer::sealedMessagesAreOpenedWithAnyKey()
{
    auto sealed = config();
    sealed.symmetricEncryptionKeys = QStringList { u"new"_s, u"old"_s };
    auto old = config();
    old.symmetricEncryptionKeys = QStringList { u"old"_s };
    RedisChannelLayer here(sealed);
    RedisChannelLayer there(old);
    const LayerListener listener(here);
    QCOMPARE(add(here, listener.channel()), LayerFault::None);
    QCOMPARE(groupSend(there, 1), LayerFault::None);
    QCOMPARE(groupSend(here, 2), LayerFault::None);
    QTRY_COMPARE(listener.numbers(), QList({ 1, 2 }));
}

void TestRedisChannelLayer::whoHasAnotherKeyGetsNothing()
{
    auto sealed = config();
    sealed.symmetricEncryptionKeys = QStringList { u"ours"_s };
    auto other = config();
    other.symmetricEncryptionKeys = QStringList { u"theirs"_s };
    RedisChannelLayer here(sealed);
    RedisChannelLayer there(other);
    RedisChannelLayer plain(config());
    const LayerListener listener(here);
    QCOMPARE(send(there, listener.channel(), 1), LayerFault::None);
    QCOMPARE(send(plain, listener.channel(), 2), LayerFault::None);
    QTRY_COMPARE(here.losses().undecodable, 2u);
    QCOMPARE(listener.count(), 0);
}

void TestRedisChannelLayer::aSharedChannelGivesEachMessageToOne()
{
    RedisChannelLayer here(config());
    RedisChannelLayer there(config());
    const auto work = name(u"work"_s);
    const LayerListener one(here, work);
    const LayerListener two(there, work);
    QList<int> expected;
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(send(here, work, i), LayerFault::None);
        expected.append(i);
    }
    QTRY_COMPARE(one.count() + two.count(), 50);
    auto got = one.numbers() + two.numbers();
    std::sort(got.begin(), got.end());
    QCOMPARE(got, expected);

    QCOMPARE(add(here, work), LayerFault::None);
    QCOMPARE(groupSend(there, 50), LayerFault::None);
    QTRY_COMPARE(one.count() + two.count(), 51);
}

void TestRedisChannelLayer::closingAChannelLeavesItsGroups()
{
    RedisChannelLayer layer(config());
    const auto channel = layer.newChannel();
    QCOMPARE(add(layer, channel), LayerFault::None);
    layer.closeChannel(channel);
    QTRY_COMPARE(m_redis->ask({ u"EXISTS"_s, m_groupKey }), u"0"_s);
    QCOMPARE(add(layer, channel), LayerFault::NoSuchChannel);
}

void TestRedisChannelLayer::aMessageForAClosedChannelIsCounted()
{
    RedisChannelLayer layer(config());
    const LayerListener listener(layer);
    const auto closed = layer.newChannel();
    layer.closeChannel(closed);
    QCOMPARE(send(layer, closed, 1), LayerFault::None);
    QCOMPARE(send(layer, listener.channel(), 2), LayerFault::None);
    QTRY_COMPARE(listener.numbers(), QList({ 2 }));
    QCOMPARE(layer.losses().undeliverable, 1u);
}

void TestRedisChannelLayer::anothersChannelIsNoMemberOfOurs()
{
    RedisChannelLayer here(config());
    RedisChannelLayer there(config());
    const LayerListener listener(there);
    QCOMPARE(add(here, listener.channel()), LayerFault::None);
    QCOMPARE(m_redis->ask({ u"ZRANGE"_s, m_groupKey, u"0"_s, u"-1"_s }),
             listener.channel().toString());
    QCOMPARE(groupSend(here, 1), LayerFault::None);
    QTRY_COMPARE(listener.numbers(), QList({ 1 }));
}

void TestRedisChannelLayer::membershipsAreRenewed()
{
    auto brief = config();
    brief.layer.groupExpiry = 2s;
    RedisChannelLayer layer(brief);
    QCOMPARE(add(layer, layer.newChannel()), LayerFault::None);
    const auto member = m_redis->ask({ u"ZRANGE"_s, m_groupKey, u"0"_s, u"-1"_s });
    const auto joinedAt = [&] {
        return m_redis->ask({ u"ZSCORE"_s, m_groupKey, member }).toDouble();
    };
    const auto first = joinedAt();
    QVERIFY(first > 0);
    QTRY_VERIFY_WITH_TIMEOUT(joinedAt() > first + 2.5, 20'000); // longer than a member lives
}

void TestRedisChannelLayer::redisMayDieAndComeBack()
{
    RedisChannelLayer layer(config());
    QSignalSpy lost(&layer, &ChannelLayer::connectionLost);
    QSignalSpy missed(&layer, &ChannelLayer::mayHaveMissedMessages);
    const LayerListener listener(layer);
    QCOMPARE(add(layer, listener.channel()), LayerFault::None);
    QCOMPARE(groupSend(layer, 1), LayerFault::None);
    QTRY_COMPARE(listener.numbers(), QList({ 1 }));
    m_redis->kill();
    QTRY_COMPARE(lost.size(), 1);
    QCOMPARE(groupSend(layer, 2), LayerFault::Unavailable);
    QCOMPARE(send(layer, listener.channel(), 3), LayerFault::Unavailable);
    QVERIFY(missed.isEmpty());
    QVERIFY(m_redis->start());
    QTRY_COMPARE_WITH_TIMEOUT(missed.size(), 1, 20'000);
    QCOMPARE(groupSend(layer, 4), LayerFault::None);
    QTRY_COMPARE_WITH_TIMEOUT(listener.numbers(), QList({ 1, 4 }), 20'000);
    QCOMPARE(lost.size(), 1);
}

void TestRedisChannelLayer::whatIsAddedMeanwhileIsThereAfterwards()
{
    m_redis->kill();
    RedisChannelLayer layer(config());
    QSignalSpy lost(&layer, &ChannelLayer::connectionLost);
    const LayerListener listener(layer);
    QTRY_COMPARE(lost.size(), 1);
    const LayerListener discarded(layer);
    QCOMPARE(add(layer, listener.channel()), LayerFault::Unavailable);
    const auto other = GroupName::fromString(u"x2"_s).value();
    layer.groupAdd(other, discarded.channel(), {});
    layer.groupDiscard(other, discarded.channel(), {});
    QVERIFY(m_redis->start());
    QTRY_COMPARE_WITH_TIMEOUT(m_redis->ask({ u"ZCARD"_s, m_groupKey }), u"1"_s, 20'000);
    QCOMPARE(groupSend(layer, 1), LayerFault::None);
    QTRY_COMPARE_WITH_TIMEOUT(listener.numbers(), QList({ 1 }), 20'000);
    QCOMPARE(m_redis->ask({ u"EXISTS"_s, u"asgi:group:x2"_s }), u"0"_s);
}

void TestRedisChannelLayer::aRedisThatSaysNothingIsAFault()
{
    auto impatient = config();
    impatient.timing.reply = 500ms;
    RedisChannelLayer layer(impatient);
    QSignalSpy missed(&layer, &ChannelLayer::mayHaveMissedMessages);
    const LayerListener listener(layer);
    QCOMPARE(add(layer, listener.channel()), LayerFault::None);
    m_redis->freeze();
    QCOMPARE(groupSend(layer, 1), LayerFault::Unavailable);
    m_redis->thaw();
    QTRY_VERIFY_WITH_TIMEOUT(!missed.isEmpty(), 20'000);
    QCOMPARE(send(layer, listener.channel(), 2), LayerFault::None);
    QTRY_COMPARE_WITH_TIMEOUT(listener.numbers(), QList({ 2 }), 20'000);
}

void TestRedisChannelLayer::whyRedisIsAwayIsSaid()
{
    RedisServer locked({ u"--requirepass"_s, u"secret"_s });
    QVERIFY(locked.start());
    auto config = this->config();
    config.hosts = { locked.tcp() };
    config.hosts[0].password = u"wrong"_s;
    RedisChannelLayer layer(config);
    QSignalSpy lost(&layer, &ChannelLayer::connectionLost);
    QTRY_COMPARE(lost.size(), 1);
    const auto reason = lost.at(0).at(0).toString();
    QVERIFY2(reason.contains(u"WRONGPASS"_s), qPrintable(reason));
    QVERIFY2(reason.startsWith(locked.url()), qPrintable(reason));
}

void TestRedisChannelLayer::twoServersShareTheLoad()
{
    RedisServer second;
    QVERIFY(second.start());
    const auto two = configWith(second);
    RedisChannelLayer here(two);
    RedisChannelLayer there(two);
    std::vector<std::unique_ptr<LayerListener>> listeners;
    // x1 is on the first, a on the second.
    const QStringList groups { u"x1"_s, u"a"_s, u"general"_s, u"123456789"_s };
    for (int i = 0; i < 4; ++i) {
        listeners.push_back(std::make_unique<LayerListener>(here));
        const auto &channel = listeners.back()->channel();
        QCOMPARE(send(there, channel, i), LayerFault::None);
        const auto group = GroupName::fromString(groups.at(i)).value();
        QCOMPARE(faultOf([&](auto done) { here.groupAdd(group, channel, done); }),
                 LayerFault::None);
        there.groupSend(group, LayerListener::numbered(i + 100), {});
    }
    for (int i = 0; i < 4; ++i)
        QTRY_COMPARE(listeners.at(size_t(i))->numbers(), QList({ i, i + 100 }));
    QCOMPARE(m_redis->ask({ u"EXISTS"_s, m_groupKey }), u"1"_s);
    QCOMPARE(second.ask({ u"EXISTS"_s, m_groupKey }), u"0"_s);
    QCOMPARE(m_redis->ask({ u"EXISTS"_s, u"asgi:group:a"_s }), u"0"_s);
    QCOMPARE(second.ask({ u"EXISTS"_s, u"asgi:group:a"_s }), u"1"_s);
}

void TestRedisChannelLayer::whatPythonPutsOnTheWrongServerIsFound()
{
    RedisServer second;
    QVERIFY(second.start());
    const auto two = configWith(second);
    RedisChannelLayer layer(two);
    const LayerListener listener(layer);
    // Layers of one server each, so that the message is certainly there.
    RedisChannelLayer first(config());
    auto other = config();
    other.hosts = { second.tcp() };
    RedisChannelLayer last(other);
    QCOMPARE(send(first, listener.channel(), 1), LayerFault::None);
    QTRY_COMPARE(listener.numbers(), QList({ 1 }));
    QCOMPARE(send(last, listener.channel(), 2), LayerFault::None);
    QTRY_COMPARE(listener.numbers(), QList({ 1, 2 }));
}

void TestRedisChannelLayer::aSharedChannelIsReadFromAllServers()
{
    RedisServer second;
    QVERIFY(second.start());
    const auto two = configWith(second);
    RedisChannelLayer here(two);
    RedisChannelLayer there(two);
    const auto work = name(u"work"_s);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(send(there, work, i), LayerFault::None);
    QCOMPARE(m_redis->ask({ u"ZCARD"_s, u"asgiwork"_s }), u"5"_s);
    QCOMPARE(second.ask({ u"ZCARD"_s, u"asgiwork"_s }), u"5"_s);
    const LayerListener listener(here, work);
    QTRY_COMPARE(listener.count(), 10);
}

void TestRedisChannelLayer::flushForgetsMessagesAndMembers()
{
    QCOMPARE(m_redis->ask({ u"SET"_s, u"asgiother"_s, u"stays"_s }), u"OK"_s);
    RedisChannelLayer layer(config());
    for (int i = 0; i < 30; ++i)
        QCOMPARE(send(layer, name(u"specific.%1!a"_s.arg(i)), i), LayerFault::None);
    QCOMPARE(add(layer, layer.newChannel()), LayerFault::None);
    QCOMPARE(m_redis->ask({ u"DBSIZE"_s }), u"32"_s);
    QCOMPARE(faultOf([&](auto done) { layer.flush(done); }), LayerFault::None);
    QCOMPARE(m_redis->ask({ u"DBSIZE"_s }), u"1"_s);
}

void TestRedisChannelLayer::aKeyOfAnotherTypeIsSaid()
{
    // channels_redis before 3.0 kept channels as lists.
    QCOMPARE(m_redis->ask({ u"LPUSH"_s, u"asgiwork"_s, u"old"_s }), u"1"_s);
    RedisChannelLayer layer(config());
    const auto result = answerOf(
        [&](auto done) { layer.send(name(u"work"_s), LayerListener::numbered(1), done); });
    QCOMPARE(result.fault, LayerFault::Unavailable);
    QVERIFY2(result.reason.contains(u"WRONGTYPE"_s), qPrintable(result.reason));
}

void TestRedisChannelLayer::theEndLeavesNobodyBehind()
{
    auto layer = std::make_unique<RedisChannelLayer>(config());
    const auto channel = layer->newChannel();
    for (int i = 0; i < 50; ++i) {
        const auto group = GroupName::fromString(u"group%1"_s.arg(i)).value();
        layer->groupAdd(group, channel, {});
    }
    auto fault = LayerFault::Unavailable;
    layer->send(name(u"work"_s), LayerListener::numbered(1), [&](const auto &result) {
        fault = result.fault;
    });
    layer.reset();
    QCOMPARE(fault, LayerFault::None);
    QCOMPARE(m_redis->ask({ u"KEYS"_s, u"*"_s }), u"asgiwork"_s);
}

void TestRedisChannelLayer::whatWasSentBeforeTheEndArrives()
{
    RedisChannelLayer here(config());
    const LayerListener listener(here);
    QCOMPARE(add(here, listener.channel()), LayerFault::None);
    {
        RedisChannelLayer there(config());
        there.groupSend(m_group, LayerListener::numbered(1), {});
        there.send(listener.channel(), LayerListener::numbered(2), {});
    }
    QTRY_COMPARE(listener.numbers(), QList({ 1, 2 }));
}

void TestRedisChannelLayer::theEndAnswersWhatIsDue()
{
    auto layer = std::make_unique<RedisChannelLayer>(config());
    const auto channel = layer->newChannel();
    QCOMPARE(add(*layer, channel), LayerFault::None);
    m_redis->freeze();
    int answers = 0;
    layer->groupSend(m_group, LayerListener::numbered(1), [&](const auto &) { ++answers; });
    layer->send(channel, LayerListener::numbered(2), [&](const auto &) { ++answers; });
    layer->groupAdd(m_group, channel, [&](const auto &) { ++answers; });
    layer.reset();
    QCOMPARE(answers, 3);
    m_redis->thaw();
}

void TestRedisChannelLayer::largeMessagesAreCarried()
{
    RedisChannelLayer here(config());
    RedisChannelLayer there(config());
    const LayerListener listener(here);
    const LayerMessage message { { u"type"_s, u"large"_s },
                                 { u"text"_s, QString(1'000'000, u'ä') },
                                 { u"bytes"_s, QByteArray(1'000'000, '\xff') } };
    QCOMPARE(faultOf([&](auto done) { there.send(listener.channel(), message, done); }),
             LayerFault::None);
    QTRY_COMPARE(listener.count(), 1);
    QVERIFY(listener.messages().constFirst() == message);
}

QTEST_GUILESS_MAIN(TestRedisChannelLayer)
#include "tst_redischannellayer.moc"
