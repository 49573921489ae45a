// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace Limpid {

/// The opcodes of RFC 6455, 5.2; 3 to 7 and 11 to 15 are reserved.
enum class Opcode : quint8 {
    Continuation = 0x0,
    Text = 0x1,
    Binary = 0x2,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xA,
};

/// Close, Ping and Pong; and the reserved opcodes of their half (RFC 6455, 5.5).
[[nodiscard]] constexpr bool isControl(Opcode opcode)
{
    return (static_cast<quint8>(opcode) & 0x8) != 0;
}

} // namespace Limpid

Q_DECLARE_METATYPE(Limpid::Opcode)
