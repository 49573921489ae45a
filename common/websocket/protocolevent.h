// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/closebody.h"
#include "common/websocket/frameinfo.h"
#include "common/websocket/openinghandshake.h"

#include <QByteArray>

#include <variant>

namespace Limpid {

/// The server's answer was good: frames from here on.
struct HandshakeDone
{
    HandshakeAnswer answer;
};

/// The server answered with another status than 101.
struct HandshakeRefused
{
    int status = 0;
    QByteArray body; ///< as much as the limit allows
};

/// A whole message, inflated; text is valid UTF-8.
struct MessageReceived
{
    Opcode opcode = Opcode::Text; ///< Text or Binary
    QByteArray payload;
};

struct PongReceived
{
    QByteArray payload;
};

/// The peer's first Close; nothing after it is looked at (RFC 6455, 5.5.1).
struct CloseReceived
{
    CloseBody body;
};

/// The connection is failed (RFC 6455, 7.1.7); a Close with the code is in the output if it had
/// opened.
struct ConnectionFailed
{
    ProtocolError error;
};

/// What bytes from the peer meant, in their order; a FrameInfo comes before what its frame brought
/// about.
using ProtocolEvent = std::variant<HandshakeDone,
                                   HandshakeRefused,
                                   MessageReceived,
                                   PongReceived,
                                   CloseReceived,
                                   ConnectionFailed,
                                   FrameInfo>;

} // namespace Limpid
