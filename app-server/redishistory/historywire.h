// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/history/historystore.h"
#include "app-server/redishistory/historykeys.h"
#include "app-server/redishistory/historyscripts.h"
#include "app-server/redishistory/redishistoryconfig.h"
#include "app-server/redishistory/streamentry.h"

#include <atomic>

namespace Limpid {

/// How a group's stream stands, and some of its entries.
struct StreamState
{
    StreamId begun; ///< when the whole history was
    StreamId newest; ///< of a group without messages: begun
    StreamId gone; ///< the last that is not there any more
    qint64 count = 0; ///< messages so far, those that are gone too
    std::vector<StreamEntry> entries; ///< newest first
    QString problem; ///< why nothing is known; empty: it is
};

/// Part of a stream, as XREVRANGE has it.
struct StreamRange
{
    QByteArray upper = "+";
    QByteArray lower = "-";
    int count = 0;

    /// Nothing is behind what was read with it.
    [[nodiscard]] bool isAll(const StreamState &read) const
    {
        return count == 0 || read.entries.size() < size_t(count);
    }
    /// What is behind that; something is.
    [[nodiscard]] StreamRange behind(const StreamState &read, int portion) const
    {
        return { '(' + read.entries.back().id.toRedis(), lower, portion };
    }
};

/// What a RedisHistoryStore says to Redis, and how it understands the answers. Of one thread.
class HistoryWire
{
public:
    using Stated = std::function<void(const StreamState &)>;
    using Written = std::function<void(const std::vector<Appended> &)>;

    /// waiting: messages that are not answered yet; borrowed.
    HistoryWire(const RedisHistoryConfig &config, std::atomic<qsizetype> &waiting);

    [[nodiscard]] RedisConnection &connection() { return m_connection; }
    [[nodiscard]] const HistoryKeys &keys() const { return m_keys; }

    /// Answers one a message, or all are rejected.
    void append(const GroupName &group, const std::vector<Message> &messages, Written written);
    void read(const GroupName &group, const StreamRange &range, Stated stated);
    void remember(const Resumption &resumption);
    void forget(const QString &token);
    void resumptions(std::function<void(const QList<Resumption> &)> answer);

    /// Tells whoever posted it, and counts it as answered.
    void answer(const Posting &posting, const Appended &appended, bool more = false);

private:
    [[nodiscard]] QByteArrayList limits(const GroupName &group) const;
    [[nodiscard]] static std::vector<Appended> toAnswers(const RedisReply &reply, size_t count);
    [[nodiscard]] static QList<Resumption> toResumptions(const RedisReply &tokens,
                                                         const RedisReply &values);

    const RedisHistoryConfig m_config;
    const HistoryKeys m_keys;
    const TextSeal m_seal;
    const HistoryScripts m_scripts;
    std::atomic<qsizetype> &m_waiting;
    RedisConnection m_connection;
};

} // namespace Limpid
