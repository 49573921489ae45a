// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redislayers/hashring.h"

#include <zlib.h>

namespace Limpid {

int HashRing::slot(const QString &value)
{
    const auto bytes = value.toUtf8();
    const auto *begin = reinterpret_cast<const Bytef *>(bytes.constData());
    return int(crc32(0, begin, uInt(bytes.size())) & (Slots - 1));
}

int HashRing::server(const QString &value) const
{
    return m_servers == 1 ? 0 : int(slot(value) / (double(Slots) / m_servers));
}

} // namespace Limpid
