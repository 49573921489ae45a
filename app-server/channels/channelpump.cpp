// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/channels/channelpump.h"

namespace Limpid {

ChannelPump::ChannelPump(ChannelLayer &layer, Give give)
    : m_layer(layer)
    , m_channel(layer.newChannel())
    , m_give(std::move(give))
{
}

void ChannelPump::start()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_isWaiting = true;
    }
    receive();
}

void ChannelPump::stop()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_isStopped = true;
    }
    m_layer.closeChannel(m_channel);
}

void ChannelPump::receive()
{
    m_layer.receive(m_channel, [self = shared_from_this()](const LayerMessage &message) {
        self->onReceived(message);
    });
}

void ChannelPump::onReceived(const LayerMessage &message)
{
    const auto size = LayerEvent::sizeOf(message);
    bool goesOn = false;
    {
        const QMutexLocker locker(&m_mutex);
        if (m_isStopped)
            return;
        m_underway.begin(size);
        goesOn = !m_underway.isFull();
        m_isWaiting = goesOn;
    }
    m_give(std::make_shared<LayerEvent>(message,
                                        [self = shared_from_this(), size] { self->onGone(size); }));
    if (goesOn)
        receive();
}

void ChannelPump::onGone(qint64 size)
{
    bool goesOn = false;
    {
        const QMutexLocker locker(&m_mutex);
        m_underway.finish(size);
        goesOn = !m_isStopped && !m_isWaiting && m_underway.isHalfEmpty();
        m_isWaiting = m_isWaiting || goesOn;
    }
    if (goesOn)
        receive();
}

} // namespace Limpid
