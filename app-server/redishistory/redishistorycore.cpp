// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redishistory/redishistorycore.h"

#include "app-server/redishistory/streamsearch.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Limpid {

namespace {

constexpr auto TidyEvery = 10s; // that groups nobody needs are looked for
constexpr auto FarewellLook = 5ms; // whether the last answer has come

} // namespace

RedisHistoryCore::RedisHistoryCore(const RedisHistoryConfig &config)
    : m_config(config)
    , m_tidying(this)
    , m_farewell(this)
{
    connect(&m_tidying, &QTimer::timeout, this, &RedisHistoryCore::tidy);
    connect(&m_farewell, &QTimer::timeout, this, &RedisHistoryCore::onFarewell);
}

void RedisHistoryCore::start()
{
    m_wire = std::make_unique<HistoryWire>(m_config, m_waiting);
    auto &commands = m_wire->connection();
    connect(&commands, &RedisConnection::ready, this, &RedisHistoryCore::onReady);
    connect(&commands, &RedisConnection::lost, this, &RedisHistoryCore::onLost);
    m_tail = std::make_unique<StreamTail>(m_config, commands, [this] { return wanted(); });
    auto &tail = m_tail->connection();
    connect(&tail, &RedisConnection::ready, this, &RedisHistoryCore::onTailReady);
    connect(&tail, &RedisConnection::lost, this, &RedisHistoryCore::onTailLost);
    connect(m_tail.get(), &StreamTail::received, this, &RedisHistoryCore::onReceived);
    commands.open();
    tail.open();
    m_tidying.start(TidyEvery);
}

GroupFeed &RedisHistoryCore::feed(const GroupName &group)
{
    auto &feed = m_feeds[group];
    if (!feed)
        feed = std::make_unique<GroupFeed>(*m_wire, group, [this] { m_tail->wake(); });
    return *feed;
}

void RedisHistoryCore::append(std::vector<Posting> messages)
{
    QList<GroupFeed *> feeds;
    for (auto &posting : messages) {
        auto *into = &feed(posting.message.group);
        into->append(std::move(posting));
        if (!feeds.contains(into))
            feeds.append(into);
    }
    for (auto *written : feeds)
        written->write();
}

void RedisHistoryCore::read(const HistoryQuery &query, const GroupFeed::Answer &answer)
{
    auto &from = feed(query.group);
    if (query.text.isEmpty())
        return from.read(query, answer);
    const auto bound = from.isLive() ? from.position() : StreamId();
    std::make_shared<StreamSearch>(*m_wire, query, bound, answer)->start();
}

void RedisHistoryCore::follow(const GroupName &group,
                              const std::weak_ptr<HistoryFollower> &follower)
{
    feed(group).follow(follower);
}

void RedisHistoryCore::resumptions(std::function<void(const QList<Resumption> &)> answer)
{
    m_wire->resumptions(std::move(answer));
}

QHash<GroupName, StreamId> RedisHistoryCore::wanted()
{
    QHash<GroupName, StreamId> all;
    for (const auto &[group, feed] : m_feeds) {
        if (feed->isLive())
            all.insert(group, feed->position());
    }
    return all;
}

void RedisHistoryCore::onReady()
{
    if (std::exchange(m_isLost, false))
        m_config.tell(u"messages are accepted again"_s);
    for (const auto &[group, feed] : m_feeds)
        feed->check();
}

void RedisHistoryCore::onLost(const QString &reason)
{
    if (!std::exchange(m_isLost, true))
        m_config.tell(u"messages are not accepted: %1: %2"_s.arg(m_config.host.toText(), reason));
}

void RedisHistoryCore::onTailReady()
{
    for (const auto &[group, feed] : m_feeds)
        feed->check();
}

void RedisHistoryCore::onTailLost()
{
    for (const auto &[group, feed] : m_feeds)
        feed->lost();
}

void RedisHistoryCore::onReceived(const GroupName &group, const std::vector<StreamEntry> &entries)
{
    const auto found = m_feeds.find(group);
    if (found != m_feeds.end())
        found->second->received(entries);
}

void RedisHistoryCore::tidy()
{
    std::erase_if(m_feeds, [](const auto &entry) { return !entry.second->isNeeded(); });
}

void RedisHistoryCore::leave(std::function<void()> left)
{
    m_left = std::move(left);
    m_lastWaiting = m_waiting;
    m_unanswered.start();
    m_farewell.start(FarewellLook);
    onFarewell();
}

void RedisHistoryCore::onFarewell()
{
    if (m_waiting != m_lastWaiting)
        m_unanswered.start();
    m_lastWaiting = m_waiting;
    const auto isPatient = m_unanswered.elapsed() < FarewellTime.count();
    if (m_waiting > 0 && isPatient)
        return;
    m_farewell.stop();
    if (!isPatient)
        return finish();
    // Not from inside the connection that has answered.
    QTimer::singleShot(FarewellTime, this, &RedisHistoryCore::finish);
    m_wire->connection().send({ "PING" }, [this](const RedisReply &) {
        QMetaObject::invokeMethod(this, &RedisHistoryCore::finish, Qt::QueuedConnection);
    });
}

void RedisHistoryCore::finish()
{
    const auto left = std::exchange(m_left, {});
    if (!left)
        return;
    m_tidying.stop();
    m_tail->connection().close();
    m_wire->connection().close();
    for (const auto &[group, feed] : m_feeds)
        feed->endFollowing();
    m_feeds.clear();
    m_tail.reset();
    m_wire.reset();
    left();
}

} // namespace Limpid
