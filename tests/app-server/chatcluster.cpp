// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatcluster.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

ChatCluster::ChatCluster(const QStringList &arguments)
    : m_redis(arguments)
{
}

bool ChatCluster::start(qint64 keepMessages)
{
    m_hasRedis = m_hasRedis || m_redis.start();
    if (!m_hasRedis)
        return false;
    for (size_t i = 0; i < Servers; ++i) {
        m_returns[i] = std::make_shared<std::atomic<int>>(0);
        auto &server = m_servers[i];
        RedisHistoryConfig config;
        config.host = m_redis.unixSocket();
        config.keepMessages = keepMessages;
        config.tell = [returns = m_returns[i]](const QString &text) {
            *returns += text == u"messages are accepted again"_s;
        };
        RedisPresenceConfig presence;
        presence.host = config.host;
        presence.lifetime = Lifetime;
        presence.reserved = { ChatDirectory::serverNick(), ChatDirectory::siteNick() };
        server.reset(); // before there is another
        SharedLayer shared { m_layer, std::make_unique<RedisPresence>(presence) };
        server = std::make_unique<TestServer>(std::make_unique<RedisHistoryStore>(config),
                                              std::move(shared));
        EngineConfig engine;
        engine.workers = 2;
        engine.rate = 0;
        if (!server->start(engine))
            return false;
    }
    return true;
}

std::unique_ptr<Person>
ChatCluster::come(size_t server, const QString &nick, const QString &after, const QString &resume)
{
    auto person = std::make_unique<Person>(m_servers.at(server)->port());
    person->hello(nick, resume);
    person->join(u"g"_s, after);
    const bool isIn
        = QTest::qWaitFor([&person] { return person->heard(u"group.joined"_s).size() == 1; });
    return isIn ? std::move(person) : nullptr;
}
