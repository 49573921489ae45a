// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redishistory/redishistorystore.h"
#include "app-server/redispresence/redispresence.h"
#include "person.h"
#include "redisserver.h"
#include "testserver.h"

#include <array>

/// Two servers that are one chat: engines of this process, on one redis-server.
class ChatCluster
{
public:
    static constexpr size_t Servers = 2;
    /// That a server which is silent counts as there.
    static constexpr std::chrono::milliseconds Lifetime { 3'000 };

    /// arguments: of redis-server.
    explicit ChatCluster(const QStringList &arguments = {});

    /// A channel layer of all servers that are started from here on; borrowed.
    void setLayer(std::shared_ptr<Limpid::ChannelLayer> layer) { m_layer = std::move(layer); }
    void stop(size_t server) { m_servers.at(server).reset(); }
    /// Starts Redis, if it does not run yet, and both servers (anew). keepMessages: 0: all.
    [[nodiscard]] bool start(qint64 keepMessages = 0);

    [[nodiscard]] Limpid::RedisServer &redis() { return m_redis; }
    [[nodiscard]] TestServer &server(size_t number) { return *m_servers.at(number); }
    /// How often a server has got Redis back.
    [[nodiscard]] int returns(size_t server) const { return *m_returns.at(server); }
    /// Comes to a server and is in the group "g"; null: it did not come in.
    [[nodiscard]] std::unique_ptr<Person>
    come(size_t server, const QString &nick, const QString &after = {}, const QString &resume = {});

private:
    Limpid::RedisServer m_redis;
    bool m_hasRedis = false;
    std::shared_ptr<Limpid::ChannelLayer> m_layer;
    std::array<std::shared_ptr<std::atomic<int>>, Servers> m_returns;
    std::array<std::unique_ptr<TestServer>, Servers> m_servers;
};
