// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redislayers/channelreader.h"
#include "app-server/redislayers/coregroups.h"
#include "app-server/redislayers/corewire.h"
#include "app-server/redislayers/hashring.h"
#include "app-server/redislayers/ordered.h"
#include "app-server/redislayers/redislayercore.h"
#include "app-server/redislayers/scoreclock.h"

#include <QSet>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace Limpid {

/// RedisChannelLayer on its thread.
class RedisChannelCore : public RedisLayerCore
{
    Q_OBJECT

public:
    explicit RedisChannelCore(const RedisLayerConfig &config);

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
        std::unique_ptr<RedisConnection> connection;
        Presence presence = {};
    };
    using Readers = std::vector<std::unique_ptr<ChannelReader>>; ///< one a server
    struct Fanout; // a message to a group, on its way

    [[nodiscard]] RedisConnection &serverOf(const QString &value);
    [[nodiscard]] RedisConnection &serverOf(const GroupName &group);
    void onReady(size_t server);
    void onLost(size_t server, const QString &reason);
    void renew(RedisConnection &connection);
    void renewAll();

    void discardOld(const GroupName &group, RedisConnection &server);
    void fanOut(const std::shared_ptr<Fanout> &fanout, const RedisReply &members);
    [[nodiscard]] QByteArrayList putCommand(double score, const QByteArrayList &keys) const;
    void sendNow(const ChannelName &channel, const LayerMessage &message, const Done &done);

    void read(const QString &nonLocal, ChannelReader::Appetite appetite);
    void onPopped(const QString &nonLocal, const QByteArray &member, double score);
    void putOrCount(const QString &name, const LayerMessage &message, double deadline);
    void scan(RedisConnection &connection,
              const QByteArray &pattern,
              const QByteArray &cursor,
              const Done &done);

    [[nodiscard]] double now() const { return m_config.layer.clock(); }
    [[nodiscard]] qint64 wholeNow() const;
    [[nodiscard]] qint64 expiry() const { return m_config.layer.expiry.count(); }
    [[nodiscard]] qint64 groupExpiry() const { return m_config.layer.groupExpiry.count(); }

    const QString m_own; ///< what the channels of this process begin with, with the '!'
    const CoreWire m_wire;
    const HashRing m_ring;
    ScoreClock m_scores;
    CoreGroups m_groups;
    qint64 m_discardedAt = 0; ///< second of the last discardOld()
    QSet<GroupName> m_discardedFrom; ///< in that second
    Ordered m_sending;
    std::vector<Server> m_servers;
    std::map<QString, Readers> m_readers; ///< by what they read, without the prefix
    size_t m_nextServer = 0; ///< for the next message to a shared channel
    QTimer m_renewal;
};

} // namespace Limpid
