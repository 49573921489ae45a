// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redislayers/redislayercore.h"

#include "app-server/redislayers/gathering.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

RedisLayerCore::RedisLayerCore(RedisLayerConfig config)
    : m_config(std::move(config))
{
    Q_ASSERT(!m_config.hosts.isEmpty());
}

void RedisLayerCore::leave(std::function<void()> done)
{
    m_left = std::move(done);
    QTimer::singleShot(FarewellTime, this, &RedisLayerCore::finish);
    // Not from inside the connection that has answered.
    sayFarewell([this](const LayerResult &) {
        QMetaObject::invokeMethod(this, &RedisLayerCore::finish, Qt::QueuedConnection);
    });
}

void RedisLayerCore::ask(std::function<void()> step)
{
    m_asked.push_back(std::move(step));
    if (!std::exchange(m_isAskedLater, true))
        QMetaObject::invokeMethod(this, &RedisLayerCore::onAsked, Qt::QueuedConnection);
}

void RedisLayerCore::onAsked()
{
    m_isAskedLater = false;
    doAsked();
}

void RedisLayerCore::doAsked()
{
    while (!m_asked.empty()) {
        const auto step = std::move(m_asked.front());
        m_asked.pop_front();
        step();
    }
}

bool RedisLayerCore::goesOn()
{
    doAsked();
    const auto isAwaited
        = [this](const ChannelName &channel) { return m_channels.hasReceiver(channel); };
    const auto reached = std::exchange(m_reached, {});
    return std::all_of(reached.cbegin(), reached.cend(), isAwaited);
}

void RedisLayerCore::finish()
{
    if (const auto left = std::exchange(m_left, {})) {
        disconnectAll();
        left();
    }
}

void RedisLayerCore::noteReady(Presence &presence, RedisConnection &connection)
{
    // Also if it was never there: to who was told that it is away, this is when it comes.
    const auto wasLost = std::exchange(presence.isReportedLost, false);
    const auto isBack = std::exchange(presence.wasReady, true) || wasLost;
    if (!isBack)
        return;
    // Answers come in order: when this is here, all are.
    connection.send({ "PING" }, [this](const RedisReply &reply) {
        if (!reply.isFault())
            emit mayHaveMissedMessages();
    });
}

void RedisLayerCore::noteLost(Presence &presence,
                              const RedisConnection &connection,
                              const QString &reason)
{
    if (!std::exchange(presence.isReportedLost, true))
        emit connectionLost(u"%1: %2"_s.arg(connection.host().toText(), reason));
}

void RedisLayerCore::awaitAll(const std::vector<RedisConnection *> &connections, const Done &done)
{
    const auto gathering = std::make_shared<Gathering>(done, connections.size());
    for (auto *connection : connections) {
        connection->send({ "PING" }, [gathering](const RedisReply &reply) {
            answer([&](const LayerResult &result) { gathering->add(result); }, reply);
        });
    }
}

LayerLosses RedisLayerCore::losses() const
{
    const QMutexLocker lock(&m_mutex);
    return m_losses;
}

QString RedisLayerCore::randomHex()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

void RedisLayerCore::answer(const Done &done, LayerFault fault)
{
    if (done)
        done(LayerResult::of(fault));
}

void RedisLayerCore::answer(const Done &done, const RedisReply &reply)
{
    if (!reply.isFault())
        answer(done);
    else if (done)
        done({ LayerFault::Unavailable, QString::fromUtf8(reply.text) });
}

void RedisLayerCore::put(const ChannelName &channel, const LayerMessage &message, double deadline)
{
    count(&LayerLosses::expired, m_channels.expire(channel, m_config.layer.clock()));
    if (m_channels.waiting(channel) >= m_config.layer.capacity.of(channel)) {
        m_channels.dropOldest(channel);
        count(&LayerLosses::overflowed);
    }
    m_channels.put(channel, message, deadline);
    m_reached.push_back(channel);
}

void RedisLayerCore::deliver()
{
    for (const auto &delivery : m_channels.takeDeliveries()) {
        if (delivery.received)
            delivery.received(delivery.message);
    }
}

void RedisLayerCore::count(Loss loss, quint64 howMany)
{
    const QMutexLocker lock(&m_mutex);
    m_losses.*loss += howMany;
}

} // namespace Limpid
