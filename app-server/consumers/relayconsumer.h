// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/channels/consumer.h"

namespace Limpid {

/// Relays what it receives to every member of one raw group, the sender too, as it is.
///
/// The consumer of Channels' group tutorial, but a binary message is relayed as binary instead of
/// closing the group.
class RelayConsumer : public Consumer
{
public:
    /// A name that breaks the rule for groups is answered with 400.
    explicit RelayConsumer(QString group);

protected:
    void connect() override;
    void receiveText(const QString &text) override;
    void receiveBinary(const QByteArray &data) override;

private:
    const QString m_name;
    GroupKey m_group;
};

} // namespace Limpid
