// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/nickcolor.h"

#include <array>

namespace Limpid {

QColor nickColor(QStringView nick)
{
    static constexpr std::array<QRgb, 12> colors {
        0x7a4fc4, 0x9a6212, 0x2a6fdb, 0x1d7d46, 0xb83a2c, 0x0d7680,
        0xa33279, 0x56636f, 0x6b6f0f, 0x4453b8, 0x8a5a44, 0x2b6b2f,
    };
    // FNV-1a, not qHash: that one is seeded anew in every process.
    quint32 hash = 2166136261U;
    for (const QChar c : nick)
        hash = (hash ^ c.unicode()) * 16777619U;
    return QColor(colors[(hash >> 16) % colors.size()]);
}

} // namespace Limpid
