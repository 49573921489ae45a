// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/channellayer.h"

#include <QHash>

#include <deque>
#include <functional>
#include <vector>

namespace Limpid {

/// The channels that somebody in this process receives from: who waits for messages, and which
/// messages wait for somebody. One thread at a time.
class LocalChannels
{
public:
    /// A message for somebody who waited for it, to be given outside of any lock.
    struct Delivery
    {
        ChannelLayer::Received received;
        LayerMessage message;
    };

    /// The channel is there until close(), also while nothing waits.
    void open(const ChannelName &channel) { m_queues[channel].isOpen = true; }
    void close(const ChannelName &channel) { m_queues.remove(channel); }
    /// Drops all messages.
    void clear();

    [[nodiscard]] bool contains(const ChannelName &channel) const
    {
        return m_queues.contains(channel);
    }
    /// Somebody waits who has got nothing yet.
    [[nodiscard]] bool hasReceiver(const ChannelName &channel) const;
    [[nodiscard]] qsizetype waiting(const ChannelName &channel) const;

    /// deadline: in seconds since the epoch; the message is gone from then on.
    void put(const ChannelName &channel, const LayerMessage &message, double deadline);
    void receive(const ChannelName &channel, ChannelLayer::Received received);
    void dropOldest(const ChannelName &channel);
    /// Drops what nobody received before `now`, oldest first, and returns how many that were.
    [[nodiscard]] quint64 expire(const ChannelName &channel, double now);

    /// What both a message and a receiver are there for, in order, once each.
    [[nodiscard]] std::vector<Delivery> takeDeliveries() { return std::exchange(m_deliveries, {}); }

private:
    struct Waiting
    {
        LayerMessage message;
        double deadline = 0;
    };
    struct Queue
    {
        std::deque<Waiting> messages;
        std::deque<ChannelLayer::Received> receivers;
        bool isOpen = false;
    };

    void match(const ChannelName &channel);

    QHash<ChannelName, Queue> m_queues;
    std::vector<Delivery> m_deliveries;
};

} // namespace Limpid
