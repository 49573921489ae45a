// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/history/historystore.h"
#include "app-server/redishistory/redishistoryconfig.h"

#include <QThread>

namespace Limpid {

class RedisHistoryCore;

/// A history in a Redis server that several servers share: one chat, in the order of each group's
/// Redis Stream.
///
/// A message is answered when Redis has it, and in a group that is followed when it has come out at
/// the end of the stream. While Redis is away messages are rejected at once, and those that were
/// underway may have been kept all the same: whoever sends them again is answered with the first
/// cursor. A cursor is the id of an entry. A search looks through StreamSearch::MaxScanned
/// messages.
class RedisHistoryStore : public HistoryStore
{
public:
    /// Begins to connect; that Redis is away is no error, and it is tried again and again.
    explicit RedisHistoryStore(const RedisHistoryConfig &config);
    /// Answers what is waiting, first.
    ~RedisHistoryStore() override;

    using HistoryStore::append;
    bool append(std::vector<Posting> messages) override;
    void read(const HistoryQuery &query, std::function<void(const HistorySlice &)> answer) override;
    void follow(const GroupName &group, const std::weak_ptr<HistoryFollower> &follower) override;
    /// Redis makes copies itself, of all that it has.
    void backup(const QString &file, std::function<void(const QString &)> answer) override;
    [[nodiscard]] bool keepsMessages() const override { return true; }
    void remember(const Resumption &resumption) override;
    void forget(const QString &token) override;
    /// Those of all servers. Waits for Redis, RedisConnection::Timing::reply at most.
    [[nodiscard]] QList<Resumption> resumptions() const override;

private:
    template<typename Step>
    void post(Step step) const;

    const qsizetype m_queue;
    QThread m_thread;
    std::unique_ptr<RedisHistoryCore> m_core; ///< lives on the thread
};

} // namespace Limpid
