// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/sparkline.h"

#include "common/gui/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Limpid {

Sparkline::Sparkline(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Sparkline::addSample(double value)
{
    m_samples.push_back(value);
    while (m_samples.size() > size_t(m_capacity))
        m_samples.pop_front();
    update();
}

void Sparkline::setCapacity(int samples)
{
    m_capacity = qMax(2, samples);
    while (m_samples.size() > size_t(m_capacity))
        m_samples.pop_front();
    update();
}

void Sparkline::setLimit(double limit)
{
    m_limit = limit;
    update();
}

void Sparkline::setColorRole(QColor Colors::*role)
{
    m_color = role;
    update();
}

void Sparkline::clear()
{
    m_samples.clear();
    update();
}

double Sparkline::peak() const
{
    return m_samples.empty() ? 0 : *std::max_element(m_samples.begin(), m_samples.end());
}

double Sparkline::last() const
{
    return m_samples.empty() ? 0 : m_samples.back();
}

QSize Sparkline::sizeHint() const
{
    return { 240, 40 };
}

QSize Sparkline::minimumSizeHint() const
{
    return { 60, 20 };
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = m_theme.colors().*m_color;
    const QRectF area = QRectF(rect()).adjusted(1, 3, -1, -2);
    const double top = std::max({ peak(), m_limit, 1.0 });
    const auto yOf = [&](double value) { return area.bottom() - value / top * area.height(); };

    if (m_limit > 0) {
        painter.setPen(QPen(m_theme.colors().danger, 1, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), yOf(m_limit)), QPointF(area.right(), yOf(m_limit)));
    }
    if (m_samples.empty())
        return;
    // The newest sample is at the right edge; a plot that has not run for its whole width yet grows
    // from there.
    const double step = area.width() / (m_capacity - 1);
    double x = area.right() - step * double(m_samples.size() - 1);
    QPolygonF line;
    for (const double sample : m_samples) {
        line << QPointF(x, yOf(sample));
        x += step;
    }
    QPainterPath fill;
    fill.moveTo(line.first().x(), area.bottom());
    for (const QPointF &point : line)
        fill.lineTo(point);
    fill.lineTo(line.last().x(), area.bottom());
    QColor tint = color;
    tint.setAlphaF(0.16F);
    painter.fillPath(fill, tint);
    painter.setPen(QPen(color, 1.6));
    painter.drawPolyline(line);
}

} // namespace Limpid
