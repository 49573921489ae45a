// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/localgroups.h"
#include "app-server/redislayers/fernet.h"
#include "app-server/redislayers/gradually.h"
#include "app-server/redislayers/hashring.h"
#include "app-server/redislayers/redislayercore.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace Limpid {

/// RedisPubSubChannelLayer on its thread.
class RedisPubSubCore : public RedisLayerCore
{
    Q_OBJECT

public:
    explicit RedisPubSubCore(const RedisLayerConfig &config);

    void start() override;
    [[nodiscard]] ChannelName newName() const override;
    void openChannel(const ChannelName &channel) override;
    void closeChannel(const ChannelName &channel) override;
    void send(const ChannelName &channel, const LayerMessage &message, const Done &done) override;
    void receive(const ChannelName &channel, const Received &received) override;
    void groupAdd(const GroupName &group, const ChannelName &channel, const Done &done) override;
    void
    groupDiscard(const GroupName &group, const ChannelName &channel, const Done &done) override;
    void groupSend(const GroupName &group, const LayerMessage &message, const Done &done) override;
    void flush(const Done &done) override;

protected:
    void sayFarewell(const Done &done) override;
    void disconnectAll() override;

private:
    /// One of the Redis servers.
    struct Server
    {
        std::unique_ptr<RedisConnection> publisher;
        std::unique_ptr<RedisConnection> subscriber;
        Presence presence; ///< of the subscriber
    };
    /// A topic this process listens to, or wants to.
    struct Topic
    {
        quint64 attempt = 0; ///< the SUBSCRIBE that counts
        bool isConfirmed = false;
        QList<Done> waiting; ///< for the confirmation
    };

    [[nodiscard]] Server &serverOf(const QString &topic);
    [[nodiscard]] QString groupTopic(const GroupName &group) const;
    void open(const RedisHost &host);
    void onReady(size_t server);
    void onLost(size_t server, const QString &reason);

    void subscribe(const QString &topic, const Done &done);
    void unsubscribe(const QString &topic);
    void ask(const QString &topic);
    void onSubscribed(const QString &topic, quint64 attempt, const RedisReply &reply);
    void publish(const QString &topic, const LayerMessage &message, const Done &done);
    void onPublished(const QString &topic, const QByteArray &payload);

    const HashRing m_ring;
    const std::optional<Fernet> m_fernet;
    const QString m_groupPrefix;
    std::vector<Server> m_servers;
    LocalGroups m_groups;
    QHash<QString, Topic> m_topics;
    quint64 m_attempts = 0;
    Gradually m_incoming;
};

} // namespace Limpid
