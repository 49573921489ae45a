// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/channels/consumer.h"

namespace Limpid {

/// Sends back what it receives, text as text and binary as binary.
class EchoConsumer : public Consumer
{
public:
    /// rate: messages a second; 0: no limit.
    explicit EchoConsumer(int rate)
        : m_rate(rate)
    {
    }

protected:
    [[nodiscard]] int messageRate() const override { return m_rate; }
    void receiveText(const QString &text) override;
    void receiveBinary(const QByteArray &data) override;

private:
    const int m_rate;
};

} // namespace Limpid
