// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/channellayer.h"
#include "app-server/layers/layerconfig.h"
#include "app-server/layers/localchannels.h"
#include "app-server/layers/localgroups.h"

#include <QMutex>

#include <deque>

namespace Limpid {

/// The channel layer of a server that is alone: nothing leaves the process, and nothing is left of
/// it at the end. Django Channels' InMemoryChannelLayer.
///
/// Channels of newChannel() stay in their groups until they are closed; shared ones for
/// groupExpiry.
///
/// It has no thread: answers come on that of whoever calls it, perhaps for another caller.
class InMemoryChannelLayer : public ChannelLayer
{
    Q_OBJECT

public:
    explicit InMemoryChannelLayer(LayerConfig config = {}, QObject *parent = nullptr);

    [[nodiscard]] ChannelName newChannel() override;
    void closeChannel(const ChannelName &channel) override;
    void send(const ChannelName &channel, const LayerMessage &message, Done done) override;
    void receive(const ChannelName &channel, Received received) override;
    void groupAdd(const GroupName &group, const ChannelName &channel, Done done) override;
    void groupDiscard(const GroupName &group, const ChannelName &channel, Done done) override;
    void groupSend(const GroupName &group, const LayerMessage &message, Done done) override;
    void flush(Done done) override;
    [[nodiscard]] LayerLosses losses() const override;

private:
    [[nodiscard]] bool put(const ChannelName &channel, const LayerMessage &message, double now);
    void answer(const Done &done, LayerFault fault = LayerFault::None);
    void give();

    const LayerConfig m_config;
    mutable QMutex m_mutex; ///< of all that follows
    LocalChannels m_channels;
    LocalGroups m_groups;
    LayerLosses m_losses;
    std::deque<std::function<void()>> m_answers; ///< to be given
    bool m_isGiving = false; ///< somebody does
};

} // namespace Limpid
