// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/channels/consumer.h"

namespace Limpid {

/// Sends back what it receives, text as text and binary as binary.
class EchoConsumer : public Consumer
{
protected:
    void receiveText(const QString &text) override;
    void receiveBinary(const QByteArray &data) override;
};

} // namespace Limpid
