// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/stateshape.h"

#include <QPainter>
#include <QPainterPath>

namespace Limpid {

void paintStateShape(QPainter &painter, const QRectF &rect, StateShape shape, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = qMax(1.5, rect.width() / 7);
    const QRectF inner = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    switch (shape) {
    case StateShape::Connecting:
        painter.drawEllipse(inner);
        break;
    case StateShape::Open:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(rect);
        break;
    case StateShape::Slow:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF(
            { QPointF(rect.center().x(), rect.top()), rect.bottomRight(), rect.bottomLeft() }));
        break;
    case StateShape::Closing:
        painter.drawEllipse(inner);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPie(inner, 90 * 16, 180 * 16);
        break;
    case StateShape::Closed:
        painter.drawLine(inner.topLeft(), inner.bottomRight());
        painter.drawLine(inner.topRight(), inner.bottomLeft());
        break;
    }
    painter.restore();
}

QPixmap stateShapePixmap(StateShape shape, const QColor &color, int side, qreal devicePixelRatio)
{
    QPixmap pixmap(QSizeF(side * devicePixelRatio, side * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStateShape(painter, QRectF(1, 1, side - 2, side - 2), shape, color);
    return pixmap;
}

StateShape stateShape(ReadyState state, bool slow)
{
    switch (state) {
    case ReadyState::Connecting:
        return StateShape::Connecting;
    case ReadyState::Open:
        return slow ? StateShape::Slow : StateShape::Open;
    case ReadyState::Closing:
        return StateShape::Closing;
    case ReadyState::Closed:
        break;
    }
    return StateShape::Closed;
}

} // namespace Limpid
