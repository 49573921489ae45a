// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/models/logentry.h"

namespace Limpid {

LogEntry logEntry(const FrameInfo &frame)
{
    LogEntry entry;
    entry.time = frame.time;
    entry.kind = LogKind::Frame;
    entry.direction = frame.direction;
    entry.opcode = frame.opcode;
    entry.fin = frame.fin;
    entry.rsv = frame.rsv;
    entry.masked = frame.masked;
    entry.maskingKey = frame.maskingKey;
    entry.payloadLength = frame.payloadLength;
    entry.wireLength = frame.wireLength;
    entry.payload = frame.payload;
    return entry;
}

} // namespace Limpid
