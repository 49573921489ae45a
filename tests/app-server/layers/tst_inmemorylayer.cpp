// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/layers/inmemorychannellayer.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace Limpid;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestInMemoryLayer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newChannelsAreNamedAsInChannels();
    void aMessageGoesToOneReceiver();
    void messagesComeInTheOrderTheyWereSent();
    void receiversAreServedInTheOrderTheyCame();
    void afterCapacityTheNewestIsRefused();
    void patternsSayTheCapacity();
    void capacityIsOfOneChannel();
    void aMessageExpires();
    void anExpiredMessageKeepsItsChannelInItsGroups();
    void everyMemberGetsAGroupsMessage();
    void addingTwiceIsAddingOnce();
    void whoWasDiscardedGetsNothing();
    void aFullMemberCostsOnlyItself();
    void sharedMembersExpire();
    void addingAgainRefreshesAMember();
    void anOpenChannelDoesNotExpire();
    void aClosedChannelIsInNoGroupAndKeepsNothing();
    void aSharedChannelNeedsNoOpening();
    void flushForgetsMessagesAndMembers();
    void anAnswerMayCallTheLayer();
    void manyThreadsLoseNothing();

private:
    [[nodiscard]] static ChannelName name(const QString &text)
    {
        return ChannelName::fromString(text).value();
    }
    [[nodiscard]] static LayerMessage numbered(int number)
    {
        return { { u"type"_s, u"test"_s }, { u"n"_s, number } };
    }
    [[nodiscard]] LayerFault send(const ChannelName &channel, int number)
    {
        auto fault = LayerFault::Unavailable;
        m_layer->send(channel, numbered(number), [&](const auto &result) { fault = result.fault; });
        return fault;
    }
    void groupSend(int number) { m_layer->groupSend(m_group, numbered(number), {}); }
    /// What a receive() gets at once; -1: nothing.
    [[nodiscard]] int receive(const ChannelName &channel)
    {
        const auto got = std::make_shared<int>(-1);
        m_layer->receive(channel, [got](const auto &message) {
            *got = int(*message.value(u"n"_s).template as<qint64>());
        });
        return *got;
    }

    const GroupName m_group = GroupName::fromString(u"x1"_s).value();
    double m_now = 1'700'000'000;
    std::unique_ptr<InMemoryChannelLayer> m_layer;
};

void TestInMemoryLayer::init()
{
    m_now = 1'700'000'000;
    LayerConfig config;
    config.clock = [this] { return m_now; };
    config.capacity.addGlob(u"small*"_s, 2);
    m_layer = std::make_unique<InMemoryChannelLayer>(config);
}

void TestInMemoryLayer::newChannelsAreNamedAsInChannels()
{
    const auto channel = m_layer->newChannel().toString();
    static const QRegularExpression rule(u"^specific\\.\\.inmemory![A-Za-z]{12}$"_s);
    QVERIFY2(rule.match(channel).hasMatch(), qPrintable(channel));
    QVERIFY(m_layer->newChannel().toString() != channel);
}

void TestInMemoryLayer::aMessageGoesToOneReceiver()
{
    const auto channel = m_layer->newChannel();
    QCOMPARE(send(channel, 1), LayerFault::None);
    QCOMPARE(receive(channel), 1);
    QCOMPARE(receive(channel), -1);
}

void TestInMemoryLayer::messagesComeInTheOrderTheyWereSent()
{
    const auto channel = m_layer->newChannel();
    for (int i = 0; i < 50; ++i)
        QCOMPARE(send(channel, i), LayerFault::None);
    for (int i = 0; i < 50; ++i)
        QCOMPARE(receive(channel), i);
}

void TestInMemoryLayer::receiversAreServedInTheOrderTheyCame()
{
    // In Python the second waits for ever.
    const auto channel = m_layer->newChannel();
    QStringList got;
    m_layer->receive(channel, [&](const auto &) { got += u"first"_s; });
    m_layer->receive(channel, [&](const auto &) { got += u"second"_s; });
    QVERIFY(got.isEmpty());
    QCOMPARE(send(channel, 1), LayerFault::None);
    QCOMPARE(got, QStringList({ u"first"_s }));
    QCOMPARE(send(channel, 2), LayerFault::None);
    QCOMPARE(got, QStringList({ u"first"_s, u"second"_s }));
}

void TestInMemoryLayer::afterCapacityTheNewestIsRefused()
{
    const auto channel = m_layer->newChannel();
    for (int i = 0; i < 100; ++i)
        QCOMPARE(send(channel, i), LayerFault::None);
    QCOMPARE(send(channel, 100), LayerFault::ChannelFull);
    QCOMPARE(receive(channel), 0);
    QCOMPARE(send(channel, 101), LayerFault::None);
}

void TestInMemoryLayer::patternsSayTheCapacity()
{
    const auto channel = name(u"smallest"_s);
    QCOMPARE(send(channel, 1), LayerFault::None);
    QCOMPARE(send(channel, 2), LayerFault::None);
    QCOMPARE(send(channel, 3), LayerFault::ChannelFull);
}

void TestInMemoryLayer::capacityIsOfOneChannel()
{
    const auto one = name(u"small1"_s);
    QCOMPARE(send(one, 1), LayerFault::None);
    QCOMPARE(send(one, 2), LayerFault::None);
    QCOMPARE(send(name(u"small2"_s), 3), LayerFault::None);
}

void TestInMemoryLayer::aMessageExpires()
{
    const auto channel = m_layer->newChannel();
    QCOMPARE(send(channel, 1), LayerFault::None);
    m_now += 1;
    QCOMPARE(send(channel, 2), LayerFault::None);
    m_now += 59;
    QCOMPARE(receive(channel), 2);
    QCOMPARE(m_layer->losses().expired, 1u);
}

void TestInMemoryLayer::anExpiredMessageKeepsItsChannelInItsGroups()
{
    // In Python its channel leaves all groups.
    const auto channel = m_layer->newChannel();
    m_layer->groupAdd(m_group, channel, {});
    groupSend(1);
    m_now += 61;
    groupSend(2);
    QCOMPARE(receive(channel), 2);
    groupSend(3);
    QCOMPARE(receive(channel), 3);
}

void TestInMemoryLayer::everyMemberGetsAGroupsMessage()
{
    const auto one = m_layer->newChannel();
    const auto two = m_layer->newChannel();
    const auto other = m_layer->newChannel();
    m_layer->groupAdd(m_group, one, {});
    m_layer->groupAdd(m_group, two, {});
    groupSend(1);
    QCOMPARE(receive(one), 1);
    QCOMPARE(receive(two), 1);
    QCOMPARE(receive(other), -1);
}

void TestInMemoryLayer::addingTwiceIsAddingOnce()
{
    const auto channel = m_layer->newChannel();
    m_layer->groupAdd(m_group, channel, {});
    m_layer->groupAdd(m_group, channel, {});
    groupSend(1);
    QCOMPARE(receive(channel), 1);
    QCOMPARE(receive(channel), -1);
}

void TestInMemoryLayer::whoWasDiscardedGetsNothing()
{
    const auto channel = m_layer->newChannel();
    m_layer->groupAdd(m_group, channel, {});
    m_layer->groupDiscard(m_group, channel, {});
    auto fault = LayerFault::Unavailable;
    m_layer->groupDiscard(m_group, channel, [&](const auto &result) { fault = result.fault; });
    QCOMPARE(fault, LayerFault::None);
    groupSend(1);
    QCOMPARE(receive(channel), -1);
}

void TestInMemoryLayer::aFullMemberCostsOnlyItself()
{
    const auto full = name(u"small1"_s);
    const auto free = m_layer->newChannel();
    m_layer->groupAdd(m_group, full, {});
    m_layer->groupAdd(m_group, free, {});
    for (int i = 1; i <= 3; ++i)
        groupSend(i);
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(receive(free), i);
    QCOMPARE(receive(full), 1);
    QCOMPARE(receive(full), 2);
    QCOMPARE(receive(full), -1);
    QCOMPARE(m_layer->losses().overCapacity, 1u);
}

void TestInMemoryLayer::sharedMembersExpire()
{
    const auto channel = name(u"work"_s);
    m_layer->groupAdd(m_group, channel, {});
    m_now += 86'400;
    groupSend(1);
    QCOMPARE(receive(channel), 1);
    m_now += 1;
    groupSend(2);
    QCOMPARE(receive(channel), -1);
}

void TestInMemoryLayer::addingAgainRefreshesAMember()
{
    const auto channel = name(u"work"_s);
    m_layer->groupAdd(m_group, channel, {});
    m_now += 86'400;
    m_layer->groupAdd(m_group, channel, {});
    m_now += 1;
    groupSend(1);
    QCOMPARE(receive(channel), 1);
}

void TestInMemoryLayer::anOpenChannelDoesNotExpire()
{
    // In Python it does.
    const auto channel = m_layer->newChannel();
    m_layer->groupAdd(m_group, channel, {});
    m_now += 10 * 86'400;
    groupSend(1);
    QCOMPARE(receive(channel), 1);
    m_layer->groupDiscard(m_group, channel, {});
    groupSend(2);
    QCOMPARE(receive(channel), -1);
}

void TestInMemoryLayer::aClosedChannelIsInNoGroupAndKeepsNothing()
{
    const auto channel = m_layer->newChannel();
    m_layer->groupAdd(m_group, channel, {});
    bool isReceived = false;
    m_layer->receive(channel, [&](const auto &) { isReceived = true; });
    m_layer->closeChannel(channel);
    groupSend(1);
    QCOMPARE(m_layer->losses(), LayerLosses());
    QCOMPARE(send(channel, 2), LayerFault::None);
    QCOMPARE(m_layer->losses().undeliverable, 1u);
    QCOMPARE(receive(channel), -1);
    QVERIFY(!isReceived);
    auto fault = LayerFault::None;
    m_layer->groupAdd(m_group, channel, [&](const auto &result) { fault = result.fault; });
    QCOMPARE(fault, LayerFault::NoSuchChannel);
}

void TestInMemoryLayer::aSharedChannelNeedsNoOpening()
{
    const auto work = name(u"work"_s);
    QCOMPARE(send(work, 1), LayerFault::None);
    QCOMPARE(receive(work), 1);
    m_layer->groupAdd(m_group, work, {});
    groupSend(2);
    QCOMPARE(receive(work), 2);
}

void TestInMemoryLayer::flushForgetsMessagesAndMembers()
{
    const auto channel = m_layer->newChannel();
    m_layer->groupAdd(m_group, channel, {});
    QCOMPARE(send(channel, 1), LayerFault::None);
    m_layer->flush({});
    QCOMPARE(receive(channel), -1);
    groupSend(2);
    QCOMPARE(send(channel, 3), LayerFault::None); // for the receiver that still waits
    QCOMPARE(receive(channel), -1);
}

void TestInMemoryLayer::anAnswerMayCallTheLayer()
{
    const auto channel = m_layer->newChannel();
    int got = 0;
    int depth = 0;
    int deepest = 0;
    std::function<void(const LayerMessage &)> next = [&](const LayerMessage &) {
        deepest = std::max(deepest, ++depth);
        ++got;
        m_layer->receive(channel, next);
        --depth;
    };
    for (int i = 0; i < 100; ++i)
        QCOMPARE(send(channel, i), LayerFault::None);
    m_layer->receive(channel, next);
    QCOMPARE(got, 100);
    QCOMPARE(deepest, 1);
    m_layer->closeChannel(channel);
}

void TestInMemoryLayer::manyThreadsLoseNothing()
{
    constexpr int Threads = 4;
    constexpr int Each = 2'000;
    LayerConfig config;
    config.capacity = ChannelCapacity(Threads * Each);
    InMemoryChannelLayer layer(config);
    const auto channel = layer.newChannel();
    layer.groupAdd(m_group, channel, {});
    QList<QList<int>> got(Threads); // by sender; answers come one at a time
    std::atomic<int> count = 0;
    std::function<void(const LayerMessage &)> next = [&](const LayerMessage &message) {
        const auto n = int(*message.value(u"n"_s).as<qint64>());
        got[n / Each].append(n % Each);
        ++count;
        layer.receive(channel, next);
    };
    layer.receive(channel, next);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int thread = 0; thread < Threads; ++thread) {
        threads.emplace_back(QThread::create([&, thread] {
            for (int i = 0; i < Each; ++i)
                layer.groupSend(m_group, numbered(thread * Each + i), {});
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(count, Threads * Each);
    for (const auto &numbers : got) {
        for (int i = 0; i < Each; ++i)
            QCOMPARE(numbers.at(i), i);
    }
    layer.closeChannel(channel);
}

QTEST_GUILESS_MAIN(TestInMemoryLayer)
#include "tst_inmemorylayer.moc"
