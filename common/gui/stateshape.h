// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/readystate.h"

#include <QColor>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace Limpid {

/// The shapes that carry a state before its colour does.
enum class StateShape { Connecting, Open, Slow, Closing, Closed };

/// The shape of a state; an open connection that is slow has its own.
[[nodiscard]] StateShape stateShape(ReadyState state, bool slow = false);

/// Draws the shape into the rectangle: ring, disc, triangle, half disc, cross.
void paintStateShape(QPainter &painter, const QRectF &rect, StateShape shape, const QColor &color);

/// The same as a picture, sharp at the given device pixel ratio. side: in device-independent
/// pixels.
[[nodiscard]] QPixmap
stateShapePixmap(StateShape shape, const QColor &color, int side, qreal devicePixelRatio);

} // namespace Limpid
