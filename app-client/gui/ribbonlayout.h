// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Limpid {

/// The narrowest a segment of the ribbon gets, in pixels: room for its number.
inline constexpr int MinimumSegmentWidth = 34;

/// How wide each segment is: the logarithm of its time shares out what is left after each has its
/// minimum.
///
/// dwells: microseconds, oldest first. Answers widths for the newest of them, as many as find room,
/// oldest first; their sum is `width` (none if not even one fits).
[[nodiscard]] QList<int> ribbonWidths(const QList<qint64> &dwells, int width);

} // namespace Limpid
