// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Limpid {

/// The types of events by which groups of sites chat: a server's own, and those of both tutorials.
[[nodiscard]] inline QStringList siteEventTypes(const QString &own)
{
    return { own, QStringLiteral("xxx.ooo"), QStringLiteral("chat.message") };
}

} // namespace Limpid
