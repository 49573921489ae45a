// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/serverframe.h"
#include "common/protocol/jsoncodec.h"

namespace Limpid {

/// An event of limpid.chat.v1, ready for the wire.
[[nodiscard]] inline Frame eventFrame(const Event &event)
{
    return serverFrame(Opcode::Text, JsonCodec::encode(event));
}

} // namespace Limpid
