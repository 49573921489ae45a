// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/channels/channelpump.h"
#include "app-server/channels/eventmethod.h"
#include "app-server/engine/fanout.h"

#include <QMap>
#include <QObject>

#include <atomic>
#include <memory>

namespace Limpid {

/// Where the messages of a channel layer come to the consumers of a server, and theirs to the
/// layer.
///
/// However many members a group has here, the layer knows one: each message comes once, and goes to
/// all of them as one event. All functions may be called on any thread; the station lives on one
/// that has an event loop, shorter than the layer and longer than the consumers.
class LayerStation : public QObject
{
    Q_OBJECT

public:
    using Done = ChannelLayer::Done;

    /// The layer is borrowed.
    explicit LayerStation(ChannelLayer &layer, QObject *parent = nullptr);
    ~LayerStation() override;

    /// A group has one member more, who is in it for `fanout` already. done, on any thread: it
    /// misses no message from here on, or the layer is away and will be told when it is back.
    void groupAdd(const GroupName &group, const Fanout &fanout, const Done &done);
    /// It has one less.
    void groupDiscard(const GroupName &group);
    void groupSend(const GroupName &group, const LayerMessage &message, const Done &done);

    /// Makes a channel for one consumer, which receives what comes in it.
    [[nodiscard]] ChannelName openChannel(const FanoutOrigin &consumer, const Fanout &fanout);
    void closeChannel(const ChannelName &channel);
    void send(const ChannelName &channel, const LayerMessage &message, const Done &done);

    /// The same methods, as others have them; kept as long as anybody has.
    [[nodiscard]] std::shared_ptr<const EventMethods> share(EventMethods methods);
    /// An event of a type for which a consumer has no method.
    void countUnhandled() { ++m_unhandled; }
    /// An event that came before a WebSocket was open, and was one too many to wait.
    void countEarly() { ++m_early; }
    /// Messages lost by the layer or here, by cause.
    [[nodiscard]] QMap<QByteArray, quint64> losses() const;

private:
    struct State;

    [[nodiscard]] Done counting(const Done &done);
    void onConnectionLost();
    void onBack();

    ChannelLayer &m_layer;
    const std::shared_ptr<State> m_state; ///< what answers of the layer may find later than this
    std::atomic<quint64> m_unhandled = 0;
    std::atomic<quint64> m_early = 0;
    quint64 m_gaps = 0;
};

} // namespace Limpid
