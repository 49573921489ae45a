// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/mailbox.h"
#include "common/websocket/opcode.h"

#include <QByteArrayView>

namespace Limpid {

/// One whole message as a server sends it: FIN, not masked (RFC 6455, 5.1), not compressed.
[[nodiscard]] Frame serverFrame(Opcode opcode, QByteArrayView payload);

} // namespace Limpid
