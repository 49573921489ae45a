// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisdesk.h"

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

/// Somebody who has nothing to do with what others say.
class Bystander : public HistoryFollower
{
public:
    void heard(const Message &, bool) override { }
    void missedSome() override { }
};

} // namespace

RedisDesk::RedisDesk(bool isFollowed, const QStringList &keys)
    : m_keys(keys)
    , m_follower(isFollowed ? std::make_shared<Bystander>() : nullptr)
{
    if (!m_redis.start())
        qFatal("redis-server does not start");
}

RedisDesk::~RedisDesk()
{
    close();
}

void RedisDesk::loseAll()
{
    close();
    (void)m_redis.ask({ u"FLUSHALL"_s });
}

RedisHistoryConfig RedisDesk::redisConfig()
{
    RedisHistoryConfig redis;
    redis.host = m_redis.unixSocket();
    redis.symmetricEncryptionKeys = m_keys;
    redis.keepMessages = config().keepMessages;
    redis.keepDays = config().keepDays;
    redis.queue = config().queue;
    redis.clock = config().clock;
    redis.tell = config().tell;
    return redis;
}

QString RedisDesk::make(std::unique_ptr<HistoryStore> &store)
{
    store = std::make_unique<RedisHistoryStore>(redisConfig());
    if (m_follower) {
        store->follow(group(u"g"_s), m_follower);
        store->follow(group(u"h"_s), m_follower);
    }
    return {};
}
