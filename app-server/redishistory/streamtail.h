// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redishistory/historykeys.h"
#include "app-server/redishistory/redishistoryconfig.h"
#include "app-server/redishistory/streamentry.h"

#include <QHash>

namespace Limpid {

/// Reads the ends of many streams over one connection (XREAD BLOCK). Of one thread.
class StreamTail : public QObject
{
    Q_OBJECT

public:
    /// What is to be read, each from behind an id on; asked before every read.
    using Wanted = std::function<QHash<GroupName, StreamId>()>;

    /// `commands` is borrowed: another connection to the same Redis.
    StreamTail(const RedisHistoryConfig &config, RedisConnection &commands, Wanted wanted);

    [[nodiscard]] RedisConnection &connection() { return m_connection; }

    /// What is wanted has changed.
    void wake();

signals:
    void received(const Limpid::GroupName &group, const std::vector<Limpid::StreamEntry> &entries);

private:
    void onReady();
    void read();
    void onRead(const RedisReply &reply);
    void interrupt();
    void onInterrupted(const RedisReply &reply);

    const HistoryKeys m_keys;
    const TextSeal m_seal;
    RedisConnection &m_commands;
    const Wanted m_wanted;
    QHash<QByteArray, GroupName> m_groups; ///< by key, of what is being read
    QByteArray m_client; ///< the connection's number at Redis
    bool m_isReading = false;
    bool m_isStale = false; ///< what is being read is not what is wanted
    bool m_isInterrupting = false;
    RedisConnection m_connection;
};

} // namespace Limpid
