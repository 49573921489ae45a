// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redislayers/redispubsubcore.h"

#include "app-server/redislayers/msgpackcodec.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr auto Never
    = std::numeric_limits<double>::infinity(); // nothing expires here, as in Python

} // namespace

RedisPubSubCore::RedisPubSubCore(const RedisLayerConfig &config)
    : RedisLayerCore(config)
    , m_ring(int(config.hosts.size()))
    , m_fernet(config.symmetricEncryptionKeys.isEmpty()
                   ? std::nullopt
                   : std::optional<Fernet>(config.symmetricEncryptionKeys))
    , m_groupPrefix(config.prefix + u"__group__"_s)
    , m_incoming([this] { return goesOn(); }, this)
{
}

void RedisPubSubCore::start()
{
    for (const auto &host : m_config.hosts)
        open(host);
}

void RedisPubSubCore::open(const RedisHost &host)
{
    using Mode = RedisConnection::Mode;
    const auto index = m_servers.size();
    auto &server = m_servers.emplace_back();
    server.publisher = std::make_unique<RedisConnection>(host, Mode::Commands, m_config.timing);
    server.subscriber = std::make_unique<RedisConnection>(host, Mode::Subscriber, m_config.timing);
    auto *subscriber = server.subscriber.get();
    connect(subscriber, &RedisConnection::ready, this, [this, index] { onReady(index); });
    connect(subscriber, &RedisConnection::lost, this, [this, index](const QString &reason) {
        onLost(index, reason);
    });
    connect(subscriber,
            &RedisConnection::published,
            this,
            [this](const QByteArray &topic, const QByteArray &payload) {
                m_incoming.add(
                    [this, topic, payload] { onPublished(QString::fromUtf8(topic), payload); });
            });
    subscriber->open();
    server.publisher->open();
}

/// Redis forgets by itself who was subscribed; only what was published has to arrive.
void RedisPubSubCore::sayFarewell(const Done &done)
{
    std::vector<RedisConnection *> publishers;
    for (const auto &server : m_servers)
        publishers.push_back(server.publisher.get());
    awaitAll(publishers, done);
}

void RedisPubSubCore::disconnectAll()
{
    for (auto &server : m_servers) {
        server.subscriber->disconnect(this);
        server.subscriber->close();
        server.publisher->close();
    }
    m_servers.clear();
}

ChannelName RedisPubSubCore::newName() const
{
    return ChannelName::fromString(m_config.prefix + u"specific."_s + randomHex()).value();
}

void RedisPubSubCore::openChannel(const ChannelName &channel)
{
    m_channels.open(channel);
    subscribe(channel.toString(), {});
}

void RedisPubSubCore::closeChannel(const ChannelName &channel)
{
    for (const auto &group : m_groups.groupsOf(channel))
        groupDiscard(group, channel, {});
    m_channels.close(channel);
    unsubscribe(channel.toString());
}

void RedisPubSubCore::send(const ChannelName &channel,
                           const LayerMessage &message,
                           const Done &done)
{
    publish(channel.toString(), message, done);
}

void RedisPubSubCore::receive(const ChannelName &channel, const Received &received)
{
    // One that several processes share is there once somebody receives from it. It has no name of
    // ours, and ours are there already.
    if (!m_channels.contains(channel)) {
        if (channel.toString().startsWith(m_config.prefix + u"specific."_s))
            return; // closed
        openChannel(channel);
    }
    m_channels.receive(channel, received);
    deliver();
}

void RedisPubSubCore::groupAdd(const GroupName &group, const ChannelName &channel, const Done &done)
{
    if (!m_channels.contains(channel)) {
        answer(done, LayerFault::NoSuchChannel);
        return;
    }
    m_groups.add(group, channel);
    subscribe(groupTopic(group), done);
}

void RedisPubSubCore::groupDiscard(const GroupName &group,
                                   const ChannelName &channel,
                                   const Done &done)
{
    if (m_groups.discard(group, channel))
        unsubscribe(groupTopic(group));
    answer(done);
}

void RedisPubSubCore::groupSend(const GroupName &group,
                                const LayerMessage &message,
                                const Done &done)
{
    publish(groupTopic(group), message, done);
}

void RedisPubSubCore::flush(const Done &done)
{
    for (const auto &group : m_groups.groups())
        unsubscribe(groupTopic(group));
    m_groups.clear();
    m_channels.clear();
    answer(done);
}

void RedisPubSubCore::publish(const QString &topic, const LayerMessage &message, const Done &done)
{
    const auto body = MsgpackCodec::encode(message);
    const auto now = qint64(m_config.layer.clock());
    serverOf(topic).publisher->send(
        { "PUBLISH", topic.toUtf8(), m_fernet ? m_fernet->seal(body, now) : body },
        [done](const RedisReply &reply) { answer(done, reply); });
}

void RedisPubSubCore::onPublished(const QString &topic, const QByteArray &payload)
{
    const auto now = qint64(m_config.layer.clock());
    const auto body = m_fernet ? m_fernet->open(payload, now, {}) : std::optional(payload);
    const auto message = body ? MsgpackCodec::decode(*body) : std::nullopt;
    if (!message) {
        count(&LayerLosses::undecodable);
        return;
    }
    const auto channel = ChannelName::fromString(topic);
    if (channel && m_channels.contains(*channel)) {
        put(*channel, *message, Never);
    } else if (const auto group = GroupName::fromString(topic.mid(m_groupPrefix.size()));
               group && topic.startsWith(m_groupPrefix)) {
        for (const auto &member : m_groups.members(*group))
            put(member, *message, Never);
    }
    deliver();
}

void RedisPubSubCore::subscribe(const QString &topic, const Done &done)
{
    const auto isNew = !m_topics.contains(topic);
    auto &it = m_topics[topic];
    if (it.isConfirmed) {
        answer(done);
        return;
    }
    it.waiting.append(done);
    // A topic that is there already and not confirmed has been asked for, unless Redis is away.
    if (isNew || it.attempt == 0)
        ask(topic);
}

void RedisPubSubCore::unsubscribe(const QString &topic)
{
    if (!m_topics.contains(topic))
        return;
    for (const auto &done : m_topics.take(topic).waiting)
        answer(done);
    serverOf(topic).subscriber->send({ "UNSUBSCRIBE", topic.toUtf8() }, {});
}

void RedisPubSubCore::ask(const QString &topic)
{
    const auto attempt = ++m_attempts;
    m_topics[topic].attempt = attempt;
    serverOf(topic).subscriber->send(
        { "SUBSCRIBE", topic.toUtf8() },
        [this, topic, attempt](const RedisReply &reply) { onSubscribed(topic, attempt, reply); });
}

void RedisPubSubCore::onSubscribed(const QString &topic, quint64 attempt, const RedisReply &reply)
{
    const auto it = m_topics.find(topic);
    if (it == m_topics.end() || it->attempt != attempt)
        return; // given up meanwhile, or asked for again
    it->isConfirmed = !reply.isFault();
    if (reply.isFault())
        it->attempt = 0;
    for (const auto &done : std::exchange(it->waiting, {}))
        answer(done, reply);
}

/// Subscribes to everything: a server that has come back knows of nothing.
void RedisPubSubCore::onReady(size_t server)
{
    auto &it = m_servers.at(server);
    for (const auto &topic : m_topics.keys()) {
        if (&serverOf(topic) == &it && !m_topics[topic].isConfirmed)
            ask(topic);
    }
    noteReady(it.presence, *it.subscriber);
}

void RedisPubSubCore::onLost(size_t server, const QString &reason)
{
    auto &it = m_servers.at(server);
    for (auto topic = m_topics.begin(); topic != m_topics.end(); ++topic) {
        if (&serverOf(topic.key()) != &it)
            continue;
        topic->isConfirmed = false;
        topic->attempt = 0; // all answers that were due have come
    }
    noteLost(it.presence, *it.subscriber, reason);
}

RedisPubSubCore::Server &RedisPubSubCore::serverOf(const QString &topic)
{
    return m_servers.at(size_t(m_ring.server(topic)));
}

QString RedisPubSubCore::groupTopic(const GroupName &group) const
{
    return m_groupPrefix + group.toString();
}

} // namespace Limpid
