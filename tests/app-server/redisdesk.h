// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redishistory/redishistorystore.h"
#include "historydesk.h"
#include "redisserver.h"

/// A history in a redis-server of its own.
class RedisDesk : public HistoryDesk
{
public:
    /// isFollowed: somebody follows the groups "g" and "h", as who is in them does.
    /// keys: see RedisHistoryConfig::symmetricEncryptionKeys.
    explicit RedisDesk(bool isFollowed, const QStringList &keys = {});
    ~RedisDesk() override;

    void loseAll() override;

    [[nodiscard]] Limpid::RedisServer &redis() { return m_redis; }
    [[nodiscard]] Limpid::RedisHistoryConfig redisConfig();

protected:
    [[nodiscard]] QString make(std::unique_ptr<Limpid::HistoryStore> &store) override;

private:
    const QStringList m_keys;
    Limpid::RedisServer m_redis;
    const std::shared_ptr<Limpid::HistoryFollower> m_follower; ///< null: none
};
