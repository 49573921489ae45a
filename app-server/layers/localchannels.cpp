// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/layers/localchannels.h"

namespace Limpid {

void LocalChannels::clear()
{
    for (const auto &channel : m_queues.keys()) {
        m_queues[channel].messages.clear();
        match(channel);
    }
}

bool LocalChannels::hasReceiver(const ChannelName &channel) const
{
    const auto queue = m_queues.constFind(channel);
    return queue != m_queues.cend() && !queue->receivers.empty();
}

qsizetype LocalChannels::waiting(const ChannelName &channel) const
{
    const auto queue = m_queues.constFind(channel);
    return queue == m_queues.cend() ? 0 : qsizetype(queue->messages.size());
}

void LocalChannels::put(const ChannelName &channel, const LayerMessage &message, double deadline)
{
    m_queues[channel].messages.push_back({ message, deadline });
    match(channel);
}

void LocalChannels::receive(const ChannelName &channel, ChannelLayer::Received received)
{
    m_queues[channel].receivers.push_back(std::move(received));
    match(channel);
}

void LocalChannels::dropOldest(const ChannelName &channel)
{
    auto &messages = m_queues[channel].messages;
    if (!messages.empty())
        messages.pop_front();
    match(channel);
}

quint64 LocalChannels::expire(const ChannelName &channel, double now)
{
    const auto queue = m_queues.find(channel);
    if (queue == m_queues.end())
        return 0;
    quint64 expired = 0;
    for (; !queue->messages.empty() && queue->messages.front().deadline <= now; ++expired)
        queue->messages.pop_front();
    match(channel);
    return expired;
}

void LocalChannels::match(const ChannelName &channel)
{
    auto &queue = m_queues[channel];
    while (!queue.messages.empty() && !queue.receivers.empty()) {
        m_deliveries.push_back(
            { std::move(queue.receivers.front()), std::move(queue.messages.front().message) });
        queue.receivers.pop_front();
        queue.messages.pop_front();
    }
    if (!queue.isOpen && queue.messages.empty() && queue.receivers.empty())
        m_queues.remove(channel);
}

} // namespace Limpid
