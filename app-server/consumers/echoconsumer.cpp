// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/echoconsumer.h"

namespace Limpid {

void EchoConsumer::receiveText(const QString &text)
{
    sendText(text);
}

void EchoConsumer::receiveBinary(const QByteArray &data)
{
    sendBinary(data);
}

} // namespace Limpid
