// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/channellayer.h"

#include <atomic>

namespace Limpid {

/// Sends to a group that has one receiver, which answers now and then; never more than so many
/// messages are not answered, so that no channel becomes full.
class LayerSender
{
public:
    struct Plan
    {
        GroupName group;
        int window = 64; ///< messages that are not answered; a multiple of what one answer is for
        int size = 128; ///< characters of a message's text
    };

    /// The layer is borrowed, and is gone before this.
    LayerSender(ChannelLayer &layer, const Plan &plan);

    // Any thread.
    void start();
    void stop() { m_isStopping = true; }
    [[nodiscard]] qint64 received() const { return m_received; } ///< as the receiver has said
    [[nodiscard]] qint64 wrong() const { return m_wrong; } ///< not in order, or not sent
    /// All that was sent has been answered.
    [[nodiscard]] bool isDone() const { return m_isDone; }

private:
    void receive();
    void onAnswer(const LayerMessage &message);
    void sendSome();

    ChannelLayer &m_layer;
    const Plan m_plan;
    const ChannelName m_channel;
    const QString m_text;
    qint64 m_sent = 0; ///< on the layer's thread, once it has started
    std::atomic<qint64> m_received = 0;
    std::atomic<qint64> m_wrong = 0;
    std::atomic<bool> m_isStopping = false;
    std::atomic<bool> m_isDone = false;
};

} // namespace Limpid
