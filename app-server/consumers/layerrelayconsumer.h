// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/consumers/relayconsumer.h"

namespace Limpid {

/// Relays over a channel layer, with the event of the tutorials' group consumers, so that their
/// members and these are one group.
///
/// Text travels as {"type": TYPE, "message": TEXT}; of the types "xxx.ooo", "chat.message" and its
/// own it takes each. Binary has no form there (the tutorials' consumers close the whole group): it
/// travels as `bytes` beside an empty message, which they pass over.
class LayerRelayConsumer : public RelayConsumer
{
public:
    /// As RelayConsumer. The station is borrowed.
    LayerRelayConsumer(
        QString group, JoinCode &code, int rate, LayerStation &station, QString eventType);

protected:
    void enterGroup() override;
    void receiveText(const QString &text) override;
    void receiveBinary(const QByteArray &data) override;

private:
    [[nodiscard]] static LayerValue messageOf(const LayerMessage &event);

    const QString m_eventType;
};

} // namespace Limpid
