// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/framehead.h"
#include "common/websocket/masking.h"
#include "common/websocket/role.h"

#include <QByteArray>

namespace Limpid {

/// An unmasked frame, as a server sends it: the same bytes for every receiver, so a group needs it
/// only once.
[[nodiscard]] QByteArray encodeFrame(Opcode opcode, QByteArrayView payload, bool fin = true);
/// A frame as the head describes it, masked if the head says so; the head's lengths are not looked
/// at.
[[nodiscard]] QByteArray encodeFrame(FrameHead head, QByteArrayView payload);

/// Makes the frames of one end of a connection (RFC 6455, 5.2): a client's are masked with a new
/// key each (5.3).
class FrameEncoder
{
public:
    explicit FrameEncoder(Role role);

    /// Appends one frame to the bytes and answers its head, with the key that was drawn.
    FrameHead
    append(QByteArray &to, Opcode opcode, QByteArrayView payload, bool fin = true, quint8 rsv = 0);

private:
    Role m_role;
    MaskingKeys m_keys;
};

} // namespace Limpid
