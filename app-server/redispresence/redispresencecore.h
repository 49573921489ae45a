// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/presence/presence.h"
#include "app-server/redispresence/presencescripts.h"
#include "app-server/redispresence/redispresenceconfig.h"

#include <QDeadlineTimer>
#include <QMutex>

#include <map>
#include <vector>

namespace Limpid {

/// RedisPresence on its thread.
class RedisPresenceCore : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds FarewellTime { 1'000 };
    static constexpr int MaxResumptions = 10'000; ///< the oldest are forgotten

    explicit RedisPresenceCore(RedisPresenceConfig config);

    /// Begins to connect.
    void start();
    /// Takes its leave of Redis, disconnects, and answers what is due.
    void leaveAll(std::function<void()> left);

    void claim(const Presence::Claim &claim,
               const std::function<void(const Presence::Grant &)> &answer);
    void release(quint64 connection);
    void enter(const GroupName &group,
               const Nick &nick,
               const std::weak_ptr<PresenceWatcher> &watcher,
               const std::function<void()> &entered);
    void leave(const GroupName &group, const Nick &nick);
    void typing(const GroupName &group, const Nick &nick);
    [[nodiscard]] bool isLeader(const GroupName &group) const; ///< any thread

private:
    using Granted = std::function<void(const Presence::Grant &)>;

    /// A connection that has a nick, or is about to get one.
    struct Holder
    {
        Nick nick; ///< null: not yet
        QString token;
        std::function<void()> replaced;
        bool isGone = false; ///< it was released before it had one
    };
    struct Place
    {
        std::vector<std::weak_ptr<PresenceWatcher>> watchers;
        QSet<Nick> mine; ///< who is in it on this server
        QSet<Nick> others;
        bool isLooking = false; ///< who is there is being asked
        bool isDirty = false; ///< and has changed since
    };

    void run(RedisScript &script,
             const QByteArrayList &arguments,
             const RedisConnection::Answer &answer = {});
    void tryToClaim(const Presence::Claim &claim, int number, const Granted &answer);
    void onClaimed(const Presence::Claim &claim, const RedisReply &reply, const Granted &answer);
    void replace(quint64 connection);
    void sendRelease(quint64 connection, const Nick &nick);
    void look(const GroupName &group);
    void lookEverywhere();
    [[nodiscard]] QList<GroupName> groups() const; ///< that have members here
    void forgetIfEmpty(const GroupName &group);
    void onMembers(const GroupName &group, const RedisReply &reply);
    void tellWatchers(Place &place);
    void onReady();
    void onLost();
    void subscribe();
    void tryToLead(const QList<GroupName> &groups);
    void onLed(const QList<GroupName> &groups, QDeadlineTimer until, const RedisReply &reply);
    void beat();
    void sync();
    void onPublished(const QByteArray &topic, const QByteArray &payload);
    void finish();
    [[nodiscard]] QByteArray channel() const { return m_prefix + "presence"; }

    const RedisPresenceConfig m_config;
    const QByteArray m_prefix; ///< of all keys
    const QByteArray m_name; ///< this server's
    PresenceScripts m_scripts;
    QSet<QString> m_reserved; ///< folded
    std::unique_ptr<RedisConnection> m_commands; ///< made on the thread, as the next
    std::unique_ptr<RedisConnection> m_subscriber;
    QTimer m_beat;
    std::map<quint64, Holder> m_holders; ///< by connection
    std::map<GroupName, Place> m_places;
    mutable QMutex m_mutex; ///< of the next
    QHash<GroupName, QDeadlineTimer> m_led; ///< and until when
    std::function<void()> m_left; ///< to be called once; then empty
};

} // namespace Limpid
