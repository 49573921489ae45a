// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QUrl>

namespace Limpid {

/// The addresses to give to others: one that listens on every interface has each host of `own` put
/// in that reaches further than this computer or one cable; others stay as they are. Never empty:
/// without a network there is this computer alone.
[[nodiscard]] QList<QUrl> shareableUrls(const QUrl &listening, const QList<QHostAddress> &own);

/// The first of them.
[[nodiscard]] QUrl shareableUrl(const QUrl &listening, const QList<QHostAddress> &own);

} // namespace Limpid
