// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/serverframe.h"

#include <QtEndian>

namespace Limpid {

Frame serverFrame(Opcode opcode, QByteArrayView payload)
{
    QByteArray bytes;
    bytes.reserve(payload.size() + 10);
    bytes += char(0x80 | quint8(opcode));
    if (payload.size() <= 125) {
        bytes += char(payload.size());
    } else if (payload.size() <= 0xffff) {
        bytes += char(126);
        bytes.resize(4);
        qToBigEndian(quint16(payload.size()), bytes.data() + 2);
    } else {
        bytes += char(127);
        bytes.resize(10);
        qToBigEndian(quint64(payload.size()), bytes.data() + 2);
    }
    bytes += payload;
    return { bytes, payload.size(), 1 };
}

} // namespace Limpid
