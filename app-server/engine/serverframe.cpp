// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/serverframe.h"

#include "common/websocket/frameencoder.h"

namespace Limpid {

Frame serverFrame(Opcode opcode, QByteArrayView payload)
{
    return { encodeFrame(opcode, payload), payload.size(), 1 };
}

} // namespace Limpid
