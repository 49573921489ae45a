// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/presence/presence.h"
#include "app-server/redispresence/redispresenceconfig.h"

#include <QThread>

namespace Limpid {

class RedisPresenceCore;

/// Nicks and members in a Redis server that several servers share.
///
/// Each server says again and again that it is there. What is in Redis under the name of one that
/// has not for so long (RedisPresenceConfig::lifetime) is removed by the others, and put back by
/// itself should it live after all. While Redis is away nobody gets a nick, and who is where stays
/// as it was known last.
class RedisPresence : public Presence
{
public:
    /// Begins to connect; that Redis is away is no error, and it is tried again and again.
    explicit RedisPresence(const RedisPresenceConfig &config);
    /// Nobody is here any more. Answers what is due.
    ~RedisPresence() override;

    void claim(const Claim &claim, std::function<void(const Grant &)> answer) override;
    void release(quint64 connection) override;
    void enter(const GroupName &group,
               const Nick &nick,
               const std::weak_ptr<PresenceWatcher> &watcher,
               std::function<void()> entered) override;
    void leave(const GroupName &group, const Nick &nick) override;
    void typing(const GroupName &group, const Nick &nick) override;
    [[nodiscard]] bool isLeader(const GroupName &group) const override;

private:
    template<typename Step>
    void post(Step step);

    QThread m_thread;
    std::unique_ptr<RedisPresenceCore> m_core; ///< lives on the thread
};

} // namespace Limpid
