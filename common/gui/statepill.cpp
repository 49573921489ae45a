// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/statepill.h"

#include "common/gui/theme.h"
#include "common/gui/words.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {
constexpr int ShapeSide = 10;
constexpr int Margin = 12;
constexpr int Gap = 7;
} // namespace

StatePill::StatePill(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &StatePill::refresh);
    refresh();
}

void StatePill::setState(ReadyState state, bool slow)
{
    m_custom = false;
    m_state = state;
    m_slow = slow;
    refresh();
}

void StatePill::setCustom(StateShape shape, const QColor &color, const QString &text)
{
    m_custom = true;
    m_shape = shape;
    m_color = color;
    setText(text);
    refresh();
}

void StatePill::refresh()
{
    if (!m_custom) {
        m_shape = stateShape(m_state, m_slow);
        m_color = m_slow && m_state == ReadyState::Open ? m_theme.colors().warning
                                                        : m_theme.colors().state(m_state);
        setText(m_slow ? tr("%1, slow").arg(Words::stateWithNumber(m_state))
                       : Words::stateWithNumber(m_state));
    }
    setAccessibleName(tr("State: %1").arg(text()));
    updateGeometry();
    update();
}

QSize StatePill::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(1, true));
    return { Margin * 2 + ShapeSide + Gap + metrics.horizontalAdvance(text()),
             metrics.height() + 13 };
}

void StatePill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // the words are the API's
    QColor fill = m_color;
    fill.setAlphaF(isDown() || underMouse() ? 0.16F : 0.08F);
    painter.setBrush(fill);
    painter.setPen(QPen(m_color, hasFocus() ? 2 : 1));
    const QRectF outline = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);

    const QRectF shape(Margin, (height() - ShapeSide) / 2.0, ShapeSide, ShapeSide);
    paintStateShape(painter, shape, m_shape, m_color);
    painter.setPen(m_color);
    painter.setFont(Theme::font(1, true));
    painter.drawText(rect().adjusted(Margin + ShapeSide + Gap, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     text());
}

} // namespace Limpid
