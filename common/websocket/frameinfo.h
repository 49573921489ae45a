// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/opcode.h"

#include <QByteArray>
#include <QMetaType>

namespace Limpid {

/// Which way something went, seen from this end.
enum class Direction : quint8 {
    None, ///< it happened here
    Sent,
    Received,
};

/// What the inspector is told of one frame that went over the wire.
struct FrameInfo
{
    Direction direction = Direction::None;
    Opcode opcode = Opcode::Text;
    bool fin = true;
    quint8 rsv = 0; ///< RSV1 is 4, RSV2 is 2, RSV3 is 1
    bool masked = false;
    quint32 maskingKey = 0; ///< as the four octets read in network order
    qint64 payloadLength = 0; ///< bytes of the payload
    qint64 wireLength = 0; ///< bytes of header and payload
    qint64 time = 0; ///< microseconds since the epoch, UTC, monotonic within one connection
    QByteArray payload; ///< unmasked, as it was on the wire (still compressed if RSV1); may be only
                        ///< its beginning
};

} // namespace Limpid

Q_DECLARE_METATYPE(Limpid::Direction)
Q_DECLARE_METATYPE(Limpid::FrameInfo)
