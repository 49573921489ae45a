// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Limpid {

/// What the keys of a chat in Redis begin with, beside a channel layer with this prefix: not with
/// the prefix, or channels_redis' flush() would delete them.
[[nodiscard]] inline QByteArray chatKeyPrefix(const QString &layerPrefix)
{
    return "limpid:" + layerPrefix.toUtf8() + ':';
}

} // namespace Limpid
