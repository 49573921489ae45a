// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redislayers/redislayer.h"

#include "app-server/redislayers/redislayercore.h"

using namespace Qt::StringLiterals;

namespace Limpid {

template<typename Step>
void RedisLayer::post(Step step)
{
    if (QThread::currentThread() == &m_thread)
        return m_core->ask(std::move(step));
    QMetaObject::invokeMethod(m_core.get(), std::move(step), Qt::QueuedConnection);
}

RedisLayer::RedisLayer(std::unique_ptr<RedisLayerCore> core, QObject *parent)
    : ChannelLayer(parent)
    , m_core(std::move(core))
{
    m_thread.setObjectName(u"layer"_s);
    m_core->moveToThread(&m_thread);
    // By way of this object's thread, so that whoever connects next misses nothing.
    connect(m_core.get(), &RedisLayerCore::connectionLost, this, &ChannelLayer::connectionLost);
    connect(m_core.get(),
            &RedisLayerCore::mayHaveMissedMessages,
            this,
            &ChannelLayer::mayHaveMissedMessages);
    m_thread.start();
    post([c = m_core.get()] { c->start(); });
}

RedisLayer::~RedisLayer()
{
    post([c = m_core.get(), thread = &m_thread] { c->leave([thread] { thread->quit(); }); });
    m_thread.wait();
}

ChannelName RedisLayer::newChannel()
{
    const auto channel = m_core->newName();
    post([c = m_core.get(), channel] { c->openChannel(channel); });
    return channel;
}

void RedisLayer::closeChannel(const ChannelName &channel)
{
    post([c = m_core.get(), channel] { c->closeChannel(channel); });
}

void RedisLayer::send(const ChannelName &channel, const LayerMessage &message, Done done)
{
    post([c = m_core.get(), channel, message, done] { c->send(channel, message, done); });
}

void RedisLayer::receive(const ChannelName &channel, Received received)
{
    post([c = m_core.get(), channel, received] { c->receive(channel, received); });
}

void RedisLayer::groupAdd(const GroupName &group, const ChannelName &channel, Done done)
{
    post([c = m_core.get(), group, channel, done] { c->groupAdd(group, channel, done); });
}

void RedisLayer::groupDiscard(const GroupName &group, const ChannelName &channel, Done done)
{
    post([c = m_core.get(), group, channel, done] { c->groupDiscard(group, channel, done); });
}

void RedisLayer::groupSend(const GroupName &group, const LayerMessage &message, Done done)
{
    post([c = m_core.get(), group, message, done] { c->groupSend(group, message, done); });
}

void RedisLayer::flush(Done done)
{
    post([c = m_core.get(), done] { c->flush(done); });
}

LayerLosses RedisLayer::losses() const
{
    return m_core->losses();
}

} // namespace Limpid
