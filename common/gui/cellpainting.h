// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace Limpid {

/// Pixels between a side of a cell and its words.
constexpr int CellMargin = 8;

struct Colors;

/// The text so that it reads from left to right where all around reads from right to left: "12 ms",
/// an address, JSON. A text that itself begins from right to left is left as it is (UAX #9).
[[nodiscard]] QString inItsDirection(const QString &text, Qt::LayoutDirection around);

/// Draws a cell with CellMargin at either end and, where it is selected, in the colours it has
/// anyway: a style sheet would paint a selected state in the colour of plain text.
void paintCell(QPainter &painter, const QStyleOptionViewItem &cell, const Colors &colors);

} // namespace Limpid
