// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace Limpid {

/// The colour a nick has in every window and every run; white text on it keeps a contrast of 4.5
/// (WCAG 2.1, 1.4.3).
[[nodiscard]] QColor nickColor(QStringView nick);
/// The same colour as text on a surface: as much lighter or darker as a contrast of 4.5 takes.
[[nodiscard]] QColor nickColorOn(QStringView nick, const QColor &surface);

} // namespace Limpid
