// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/channellayer.h"

#include <QList>
#include <QMutex>

#include <memory>

namespace Limpid {

/// Receives all that comes in one channel of a layer, for a test to look at from its own thread.
class LayerListener
{
public:
    /// In a new channel of the layer's.
    explicit LayerListener(ChannelLayer &layer);
    LayerListener(ChannelLayer &layer, ChannelName channel);
    ~LayerListener();
    Q_DISABLE_COPY_MOVE(LayerListener)

    [[nodiscard]] const ChannelName &channel() const { return m_channel; }
    [[nodiscard]] QList<LayerMessage> messages() const;
    [[nodiscard]] qsizetype count() const { return messages().size(); }
    /// The numbers of what numbered() made.
    [[nodiscard]] QList<int> numbers() const;

    [[nodiscard]] static LayerMessage numbered(int number);

private:
    struct Inbox
    {
        mutable QMutex mutex;
        QList<LayerMessage> messages;
    };

    static void
    receive(ChannelLayer &layer, const ChannelName &channel, const std::shared_ptr<Inbox> &inbox);

    ChannelLayer &m_layer;
    const ChannelName m_channel;
    const std::shared_ptr<Inbox> m_inbox = std::make_shared<Inbox>();
};

/// What a layer answers to one of its verbs: waits for it, with events. Use: answerOf([&](auto
/// done) { layer.groupAdd(group, channel, done); }).
[[nodiscard]] LayerResult answerOf(const std::function<void(ChannelLayer::Done)> &verb);
[[nodiscard]] LayerFault faultOf(const std::function<void(ChannelLayer::Done)> &verb);

} // namespace Limpid
