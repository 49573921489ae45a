// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/channellayer.h"

#include <QThread>

#include <memory>

namespace Limpid {

class RedisLayerCore;

/// A channel layer with a thread of its own, on which everything happens and all answers come.
///
/// While Redis is away, send() and groupSend() are answered with LayerFault::Unavailable; channels,
/// and who is in which group, are kept, and told to Redis when it is back.
class RedisLayer : public ChannelLayer
{
    Q_OBJECT

public:
    /// Takes its channels out of their groups, answers what is due, and returns when that is done:
    /// at once, or after a second if Redis does not answer. Not from an answer; nobody may call it
    /// meanwhile.
    ~RedisLayer() override;

    [[nodiscard]] ChannelName newChannel() override;
    void closeChannel(const ChannelName &channel) override;
    void send(const ChannelName &channel, const LayerMessage &message, Done done) override;
    void receive(const ChannelName &channel, Received received) override;
    void groupAdd(const GroupName &group, const ChannelName &channel, Done done) override;
    void groupDiscard(const GroupName &group, const ChannelName &channel, Done done) override;
    void groupSend(const GroupName &group, const LayerMessage &message, Done done) override;
    void flush(Done done) override;
    [[nodiscard]] LayerLosses losses() const override;

protected:
    RedisLayer(std::unique_ptr<RedisLayerCore> core, QObject *parent);

private:
    template<typename Step>
    void post(Step step);

    QThread m_thread;
    std::unique_ptr<RedisLayerCore> m_core; ///< lives on the thread
};

} // namespace Limpid
