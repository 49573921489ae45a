// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QUrl>

namespace Limpid {

/// The address to give to others: one that listens on every interface has a host of `own` put in,
/// an IPv4 one that is not this computer alone if there is any; others stay as they are.
[[nodiscard]] QUrl shareableUrl(const QUrl &listening, const QList<QHostAddress> &own);

} // namespace Limpid
