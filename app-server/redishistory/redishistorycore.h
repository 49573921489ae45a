// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redishistory/groupfeed.h"
#include "app-server/redishistory/streamtail.h"

#include <QElapsedTimer>

namespace Limpid {

/// RedisHistoryStore on its thread.
class RedisHistoryCore : public QObject
{
    Q_OBJECT

public:
    /// Without an answer, at the end, from when on no more is expected.
    static constexpr std::chrono::milliseconds FarewellTime { 1'000 };

    explicit RedisHistoryCore(const RedisHistoryConfig &config);

    /// Begins to connect.
    void start();
    /// Answers what is waiting, disconnects, and answers the rest.
    void leave(std::function<void()> left);

    void append(std::vector<Posting> messages);
    void read(const HistoryQuery &query, const GroupFeed::Answer &answer);
    void follow(const GroupName &group, const std::weak_ptr<HistoryFollower> &follower);
    void remember(const Resumption &resumption) { m_wire->remember(resumption); }
    void forget(const QString &token) { m_wire->forget(token); }
    void resumptions(std::function<void(const QList<Resumption> &)> answer);

    /// Messages that are not answered yet; any thread.
    [[nodiscard]] std::atomic<qsizetype> &waiting() { return m_waiting; }

private:
    [[nodiscard]] GroupFeed &feed(const GroupName &group);
    [[nodiscard]] QHash<GroupName, StreamId> wanted();
    void onReady();
    void onLost(const QString &reason);
    void onTailReady();
    void onTailLost();
    void onReceived(const GroupName &group, const std::vector<StreamEntry> &entries);
    void tidy();
    void onFarewell();
    void finish();

    const RedisHistoryConfig m_config;
    std::atomic<qsizetype> m_waiting = 0;
    std::unique_ptr<HistoryWire> m_wire; ///< made on the thread, as all that follows
    std::unique_ptr<StreamTail> m_tail;
    std::map<GroupName, std::unique_ptr<GroupFeed>> m_feeds;
    QTimer m_tidying;
    bool m_isLost = false;
    std::function<void()> m_left; ///< to be called once; then empty
    QTimer m_farewell;
    QElapsedTimer m_unanswered; ///< since the last answer
    qsizetype m_lastWaiting = 0;
};

} // namespace Limpid
