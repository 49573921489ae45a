// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/channels/layerevent.h"
#include "app-server/engine/sendwindow.h"
#include "app-server/layers/channellayer.h"

#include <QMutex>

#include <functional>
#include <memory>

namespace Limpid {

/// Receives from one channel of a layer, message after message, and gives each on as an event.
///
/// While much of that is underway it receives no more: what comes waits in the channel, up to the
/// layer's capacity. Any thread.
class ChannelPump : public std::enable_shared_from_this<ChannelPump>
{
public:
    using Give = std::function<void(const std::shared_ptr<const LayerEvent> &event)>;

    /// In a new channel of the layer, which is borrowed. give: called on any thread, one at a time.
    ChannelPump(ChannelLayer &layer, Give give);
    Q_DISABLE_COPY_MOVE(ChannelPump)

    [[nodiscard]] const ChannelName &channel() const { return m_channel; }
    void start();
    /// Closes the channel; what was received may still be being given, nothing else is.
    void stop();

private:
    void receive();
    void onReceived(const LayerMessage &message);
    void onGone(qint64 size);

    ChannelLayer &m_layer;
    const ChannelName m_channel;
    const Give m_give;
    QMutex m_mutex; ///< of what follows
    SendWindow m_underway;
    bool m_isWaiting = false; ///< for the layer
    bool m_isStopped = false;
};

} // namespace Limpid
