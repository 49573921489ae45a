// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/channellayer.h"

namespace Limpid {

/// Receives from a channel in a group, and answers every sixteenth message to the channel that the
/// message names, with how many have come. peers/layerreceiver.py is the same in Python.
class LayerReceiver
{
public:
    static constexpr qint64 AnswersEvery = 16; ///< messages

    /// The layer is borrowed, and is gone before this.
    LayerReceiver(ChannelLayer &layer, const GroupName &group);

    /// joined: it is in the group; on a thread of the layer.
    void start(std::function<void()> joined);

private:
    void receive();
    void onMessage(const LayerMessage &message);

    ChannelLayer &m_layer;
    const GroupName m_group;
    const ChannelName m_channel;
    qint64 m_received = 0; ///< on the layer's thread, as what follows
    qint64 m_next = 0;
    qint64 m_wrong = 0; ///< not the next
};

} // namespace Limpid
