// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redislayers/redischannelcore.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr qint64 SealedForLonger = 10; // seconds a sealed message outlives its expiry, as in Python
constexpr int RenewalsInExpiry = 4;

QString ownPrefix(const QString &random)
{
    return u"specific."_s + random + u'!';
}

} // namespace

RedisChannelCore::RedisChannelCore(const RedisLayerConfig &config)
    : RedisLayerCore(config)
    , m_own(ownPrefix(randomHex()))
    , m_wire(config.prefix, config.symmetricEncryptionKeys, expiry() + SealedForLonger)
    , m_ring(int(config.hosts.size()))
    , m_groups(m_own)
    , m_renewal(this)
{
    connect(&m_renewal, &QTimer::timeout, this, &RedisChannelCore::renewAll);
}

void RedisChannelCore::start()
{
    for (const auto &host : m_config.hosts) {
        const auto index = m_servers.size();
        m_servers.push_back({ std::make_unique<RedisConnection>(
            host, RedisConnection::Mode::Commands, m_config.timing) });
        auto *connection = m_servers.back().connection.get();
        connect(connection, &RedisConnection::ready, this, [this, index] { onReady(index); });
        connect(connection, &RedisConnection::lost, this, [this, index](const QString &reason) {
            onLost(index, reason);
        });
        connection->open();
    }
    m_renewal.start(std::chrono::milliseconds(m_config.layer.groupExpiry) / RenewalsInExpiry);
}

/// Members that stay behind are written to for groupExpiry, by everybody.
void RedisChannelCore::sayFarewell(const Done &done)
{
    m_renewal.stop();
    m_readers.clear();
    for (const auto &group : m_groups.groups()) {
        QByteArrayList command { "ZREM", m_wire.groupKey(group) };
        for (const auto &member : m_groups.members(group))
            command.append(member.toUtf8());
        serverOf(group).send(command, {});
    }
    m_groups.clear();
    // Behind all messages to groups that still ask for their members.
    m_sending.ready(m_sending.reserve(), [this, done] {
        std::vector<RedisConnection *> connections;
        for (const auto &server : m_servers)
            connections.push_back(server.connection.get());
        awaitAll(connections, done);
    });
}

void RedisChannelCore::disconnectAll()
{
    for (auto &server : m_servers) {
        server.connection->disconnect(this);
        server.connection->close();
    }
    m_servers.clear();
}

ChannelName RedisChannelCore::newName() const
{
    return ChannelName::fromString(m_own + randomHex()).value();
}

void RedisChannelCore::openChannel(const ChannelName &channel)
{
    m_channels.open(channel);
}

void RedisChannelCore::closeChannel(const ChannelName &channel)
{
    for (const auto &group : m_groups.groupsOf(channel))
        groupDiscard(group, channel, {});
    m_channels.close(channel);
    if (!m_groups.isOwn(channel))
        m_readers.erase(channel.toString());
}

void RedisChannelCore::receive(const ChannelName &channel, const Received &received)
{
    const auto isOwn = m_groups.isOwn(channel);
    if (isOwn ? !m_channels.contains(channel) : channel.isOfOneProcess())
        return; // closed, or another process's
    count(&LayerLosses::expired, m_channels.expire(channel, now()));
    m_channels.receive(channel, received);
    read(channel.nonLocal(),
         isOwn ? ChannelReader::Appetite::Everything : ChannelReader::Appetite::OnDemand);
    deliver();
}

/// From all servers: Python's senders put a message for one channel on any of them.
void RedisChannelCore::read(const QString &nonLocal, ChannelReader::Appetite appetite)
{
    auto &readers = m_readers[nonLocal];
    if (readers.empty()) {
        const auto isWanted = [this, nonLocal] {
            const auto channel = ChannelName::fromString(nonLocal);
            return channel && m_channels.hasReceiver(*channel);
        };
        for (const auto &host : m_config.hosts) {
            readers.push_back(std::make_unique<ChannelReader>(
                host, m_config.timing, m_wire.channelKey(nonLocal), appetite, isWanted, [this] {
                    return goesOn();
                }));
            connect(readers.back().get(),
                    &ChannelReader::popped,
                    this,
                    [this, nonLocal](const QByteArray &member, double score) {
                        onPopped(nonLocal, member, score);
                    });
            readers.back()->open();
        }
    }
    for (const auto &reader : readers)
        reader->wake();
}

void RedisChannelCore::onPopped(const QString &nonLocal, const QByteArray &member, double score)
{
    const auto deadline = score + double(expiry());
    if (deadline < now()) {
        count(&LayerLosses::expired);
        return;
    }
    const auto envelope = m_wire.open(member, wholeNow());
    if (!envelope) {
        count(&LayerLosses::undecodable);
        return;
    }
    const auto names = envelope->channels.isEmpty() ? QStringList(nonLocal) : envelope->channels;
    for (const auto &name : names) {
        if (const auto channels = m_groups.channelsOf(name)) {
            for (const auto &channel : *channels)
                put(channel, envelope->message, deadline);
        } else {
            putOrCount(name, envelope->message, deadline);
        }
    }
    deliver();
}

void RedisChannelCore::putOrCount(const QString &name, const LayerMessage &message, double deadline)
{
    const auto channel = ChannelName::fromString(name);
    const auto isShared = channel && !channel->isOfOneProcess() && m_readers.contains(name);
    if (isShared || (channel && m_channels.contains(*channel)))
        put(*channel, message, deadline);
    else
        count(&LayerLosses::undeliverable);
}

void RedisChannelCore::onReady(size_t server)
{
    auto &[connection, presence] = m_servers.at(server);
    renew(*connection);
    noteReady(presence, *connection);
}

void RedisChannelCore::onLost(size_t server, const QString &reason)
{
    auto &[connection, presence] = m_servers.at(server);
    noteLost(presence, *connection, reason);
}

void RedisChannelCore::renewAll()
{
    for (const auto &server : m_servers)
        renew(*server.connection);
}

/// Says again who is in the groups of a server: any sender throws out those who have not been
/// renewed for groupExpiry, and a server that was started anew knows nobody.
void RedisChannelCore::renew(RedisConnection &connection)
{
    for (const auto &group : m_groups.groups()) {
        if (&serverOf(group) != &connection)
            continue;
        const auto key = m_wire.groupKey(group);
        QByteArrayList command { "ZADD", key };
        for (const auto &member : m_groups.members(group))
            command << ScoreClock::toText(now()) << member.toUtf8();
        connection.send(command, {});
        connection.send({ "EXPIRE", key, QByteArray::number(groupExpiry()) }, {});
    }
}

RedisConnection &RedisChannelCore::serverOf(const QString &value)
{
    return *m_servers.at(size_t(m_ring.server(value))).connection;
}

RedisConnection &RedisChannelCore::serverOf(const GroupName &group)
{
    return serverOf(group.toString());
}

qint64 RedisChannelCore::wholeNow() const
{
    return qint64(std::floor(now()));
}

} // namespace Limpid
