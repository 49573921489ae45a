// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/channels/layerstation.h"

#include <QHash>

namespace Limpid {

struct LayerStation::State
{
    struct Group
    {
        std::shared_ptr<ChannelPump> pump;
        Fanout fanout;
        int members = 0;
        bool isConfirmed = false; ///< the layer has it, and was not away since
    };
    struct Channel
    {
        std::shared_ptr<ChannelPump> pump;
        FanoutOrigin consumer;
        Fanout fanout;
    };

    QMutex mutex;
    QHash<GroupName, Group> groups;
    QHash<ChannelName, Channel> channels;
    std::vector<std::weak_ptr<const EventMethods>> methods; ///< of each kind of consumer
    quint64 losses = 0; ///< times the layer went away
    std::atomic<quint64> unsent = 0;

    void confirm(const GroupName &group, const ChannelName &channel, quint64 asked)
    {
        const QMutexLocker locker(&mutex);
        const auto it = groups.find(group);
        if (it != groups.end() && it->pump->channel() == channel && losses == asked)
            it->isConfirmed = true;
    }
};

LayerStation::LayerStation(ChannelLayer &layer, QObject *parent)
    : QObject(parent)
    , m_layer(layer)
    , m_state(std::make_shared<State>())
{
    connect(&layer, &ChannelLayer::connectionLost, this, &LayerStation::onConnectionLost);
    connect(&layer, &ChannelLayer::mayHaveMissedMessages, this, &LayerStation::onBack);
}

LayerStation::~LayerStation()
{
    for (const auto &group : std::as_const(m_state->groups))
        group.pump->stop();
    for (const auto &channel : std::as_const(m_state->channels))
        channel.pump->stop();
}

void LayerStation::groupAdd(const GroupName &group, const Fanout &fanout, const Done &done)
{
    std::shared_ptr<ChannelPump> pump;
    bool isNew = false;
    bool isConfirmed = false;
    quint64 losses = 0;
    {
        const QMutexLocker locker(&m_state->mutex);
        auto &it = m_state->groups[group];
        isNew = it.members++ == 0;
        if (isNew) {
            it.fanout = fanout;
            it.pump = std::make_shared<ChannelPump>(
                m_layer, [to = fanout, key = GroupKey::ofLayer(group)](const auto &event) mutable {
                    to.send(key, event);
                });
        }
        pump = it.pump;
        isConfirmed = it.isConfirmed;
        losses = m_state->losses;
    }
    if (isNew)
        pump->start();
    if (isConfirmed)
        return done({});
    // Each asks for itself: what it sends to the group then comes behind that.
    m_layer.groupAdd(group,
                     pump->channel(),
                     [state = m_state, group, pump, losses, done](const LayerResult &result) {
                         if (result.isDone())
                             state->confirm(group, pump->channel(), losses);
                         done(result);
                     });
}

void LayerStation::groupDiscard(const GroupName &group)
{
    std::shared_ptr<ChannelPump> last; // destroyed without the lock
    const QMutexLocker locker(&m_state->mutex);
    const auto it = m_state->groups.find(group);
    if (it == m_state->groups.end() || --it->members > 0)
        return;
    last = it->pump;
    m_state->groups.erase(it);
    // Before somebody else opens another: what is sent then would come in both.
    last->stop();
}

void LayerStation::groupSend(const GroupName &group, const LayerMessage &message, const Done &done)
{
    m_layer.groupSend(group, message, counting(done));
}

ChannelName LayerStation::openChannel(const FanoutOrigin &consumer, const Fanout &fanout)
{
    const auto pump = std::make_shared<ChannelPump>(
        m_layer,
        [to = fanout, consumer](const auto &event) mutable { to.sendTo(consumer, event); });
    {
        const QMutexLocker locker(&m_state->mutex);
        m_state->channels.insert(pump->channel(), { pump, consumer, fanout });
    }
    pump->start();
    return pump->channel();
}

void LayerStation::closeChannel(const ChannelName &channel)
{
    std::shared_ptr<ChannelPump> pump;
    {
        const QMutexLocker locker(&m_state->mutex);
        pump = m_state->channels.take(channel).pump;
    }
    if (pump)
        pump->stop();
}

void LayerStation::send(const ChannelName &channel, const LayerMessage &message, const Done &done)
{
    m_layer.send(channel, message, counting(done));
}

std::shared_ptr<const EventMethods> LayerStation::share(EventMethods methods)
{
    const QMutexLocker locker(&m_state->mutex);
    auto &all = m_state->methods;
    for (const auto &known : all) {
        if (auto shared = known.lock(); shared && *shared == methods)
            return shared;
    }
    std::erase_if(all, [](const auto &known) { return known.expired(); });
    const auto shared = std::make_shared<const EventMethods>(std::move(methods));
    all.push_back(shared);
    return shared;
}

LayerStation::Done LayerStation::counting(const Done &done)
{
    return [state = m_state, done](const LayerResult &result) {
        if (!result.isDone())
            ++state->unsent;
        done(result);
    };
}

QMap<QByteArray, quint64> LayerStation::losses() const
{
    const auto losses = m_layer.losses();
    return { { "over_capacity", losses.overCapacity },
             { "overflowed", losses.overflowed },
             { "expired", losses.expired },
             { "undecodable", losses.undecodable },
             { "undeliverable", losses.undeliverable },
             { "unsent", m_state->unsent },
             { "unhandled", m_unhandled },
             { "early", m_early } };
}

void LayerStation::onConnectionLost()
{
    const QMutexLocker locker(&m_state->mutex);
    ++m_state->losses;
    for (auto &group : m_state->groups)
        group.isConfirmed = false;
}

void LayerStation::onBack()
{
    const auto gap = std::make_shared<LayerEvent>(++m_gaps);
    const QMutexLocker locker(&m_state->mutex);
    for (auto group = m_state->groups.begin(); group != m_state->groups.end(); ++group)
        group->fanout.send(GroupKey::ofLayer(group.key()), gap);
    for (auto &channel : m_state->channels)
        channel.fanout.sendTo(channel.consumer, gap);
}

} // namespace Limpid
