// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/frameinfo.h"
#include "common/websocket/opcode.h"

#include <QByteArrayView>
#include <QtGlobal>

namespace Limpid {

/// The first 2 to 14 bytes of a frame (RFC 6455, 5.2).
struct FrameHead
{
    static constexpr int MaxLength = 14;

    Opcode opcode = Opcode::Text;
    bool fin = true;
    quint8 rsv = 0; ///< RSV1 is 4, RSV2 is 2, RSV3 is 1
    bool masked = false;
    quint32 maskingKey = 0; ///< the four octets read in network order; only if masked
    quint64 payloadLength = 0; ///< as announced; bit 63 may be set by a peer that breaks the rules
    quint8 length = 2; ///< bytes of the head itself
    bool minimal = true; ///< whether the length took as few bytes as it can

    /// Takes the head at the beginning of the bytes; false, and nothing is promised, while it is
    /// incomplete. Checks no rule (FrameParser does). In place, as copies of heads are what parsing
    /// small frames would cost most.
    [[nodiscard]] bool decode(QByteArrayView bytes);
    /// What the first two bytes say; the length is the 7-bit one (126 and 127: it follows).
    void decodeStart(char first, char second);
    /// Writes the head in its minimal form to at least MaxLength bytes; answers how many it took.
    int encode(char *to) const;
};

/// What a head says to the inspector; without the lengths and the payload.
[[nodiscard]] FrameInfo frameInfo(Direction direction, const FrameHead &head);

} // namespace Limpid
