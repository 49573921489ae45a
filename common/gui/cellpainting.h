// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace Limpid {

/// Pixels between a side of a cell and its words.
constexpr int CellMargin = 8;

struct Colors;

/// Draws a cell with CellMargin at either end and, where it is selected, in the colours it has
/// anyway: a style sheet would paint a selected state in the colour of plain text.
void paintCell(QPainter &painter, const QStyleOptionViewItem &cell, const Colors &colors);

} // namespace Limpid
