// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/framehead.h"

#include <QtEndian>

namespace Limpid {

void FrameHead::decodeStart(char first, char second)
{
    fin = first & 0x80;
    rsv = (first >> 4) & 0x7;
    opcode = Opcode(first & 0xF);
    masked = second & 0x80;
    payloadLength = second & 0x7F;
    minimal = true;
}

bool FrameHead::decode(QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return false;
    decodeStart(bytes[0], bytes[1]);
    const int lengthBytes = payloadLength == 126 ? 2 : payloadLength == 127 ? 8 : 0;
    length = quint8(2 + lengthBytes + (masked ? 4 : 0));
    if (bytes.size() < length)
        return false;
    if (lengthBytes == 2) {
        payloadLength = qFromBigEndian<quint16>(bytes.data() + 2);
        minimal = payloadLength >= 126;
    } else if (lengthBytes == 8) {
        payloadLength = qFromBigEndian<quint64>(bytes.data() + 2);
        minimal = payloadLength > 0xFFFF;
    }
    maskingKey = masked ? qFromBigEndian<quint32>(bytes.data() + length - 4) : 0;
    return true;
}

int FrameHead::encode(char *to) const
{
    int at = 2;
    to[0] = char((fin ? 0x80 : 0) | (rsv << 4) | quint8(opcode));
    if (payloadLength < 126) {
        to[1] = char(payloadLength);
    } else if (payloadLength <= 0xFFFF) {
        to[1] = 126;
        qToBigEndian(quint16(payloadLength), to + 2);
        at += 2;
    } else {
        to[1] = 127;
        qToBigEndian(payloadLength, to + 2);
        at += 8;
    }
    if (masked) {
        to[1] = char(to[1] | 0x80);
        qToBigEndian(maskingKey, to + at);
        at += 4;
    }
    return at;
}

FrameInfo frameInfo(Direction direction, const FrameHead &head)
{
    FrameInfo info;
    info.direction = direction;
    info.opcode = head.opcode;
    info.fin = head.fin;
    info.rsv = head.rsv;
    info.masked = head.masked;
    info.maskingKey = head.maskingKey;
    return info;
}

} // namespace Limpid
