// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/stateribbon.h"

#include "app-client/gui/ribbonlayout.h"
#include "app-client/gui/ribbonwords.h"
#include "app-client/inspect/statetimeline.h"
#include "common/gui/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Limpid {

namespace {

constexpr int Height = 28;
constexpr int Corner = 6;
constexpr int Padding = 8;
constexpr int Gap = 6;

} // namespace

StateRibbon::StateRibbon(const StateTimeline &timeline, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_timeline(timeline)
    , m_theme(theme)
{
    setObjectName(u"ribbon"_s);
    setAccessibleName(tr("States of the connection"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_tick.setInterval(250ms);
    connect(&m_tick, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    connect(&timeline, &StateTimeline::changed, this, &StateRibbon::onTimelineChanged);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

int StateRibbon::segmentCount() const
{
    return m_timeline.count();
}

QString StateRibbon::segmentText(int index) const
{
    return RibbonWords::line(m_timeline.segment(index), m_timeline.dwell(index));
}

QRect StateRibbon::segmentRect(int index) const
{
    const QList<QRect> rects = shownRects();
    return rects.value(index - (m_timeline.count() - int(rects.size())));
}

QSize StateRibbon::sizeHint() const
{
    return { 600, Height };
}

QSize StateRibbon::minimumSizeHint() const
{
    return { MinimumSegmentWidth * 4, Height };
}

bool StateRibbon::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = segmentAt(help->pos());
    if (index < 0) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    QToolTip::showText(help->globalPos(),
                       RibbonWords::toolTip(m_timeline.segment(index), m_timeline.dwell(index)),
                       this,
                       segmentRect(index));
    return true;
}

void StateRibbon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // time runs to the right in every language
    const Colors &colors = m_theme.colors();
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(outline, Corner, Corner);
    painter.fillPath(shape, colors.base);
    painter.setClipPath(shape);

    const QList<QRect> rects = shownRects();
    const int first = m_timeline.count() - int(rects.size());
    for (int i = 0; i < rects.size(); ++i)
        paintSegment(painter, first + i, rects[i]);
    if (rects.isEmpty()) {
        painter.setPen(colors.faint);
        painter.drawText(rect(), Qt::AlignCenter, tr("no connection yet"));
    }
    painter.setClipping(false);
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.line, 1));
    painter.drawPath(shape);
}

void StateRibbon::paintSegment(QPainter &painter, int index, const QRect &rect) const
{
    const Colors &colors = m_theme.colors();
    const StateSegment &segment = m_timeline.segment(index);
    painter.fillRect(rect, colors.state(segment.state));
    if (segment.state == ReadyState::Closed) {
        QColor hatch(Qt::black);
        hatch.setAlphaF(0.18F);
        painter.fillRect(rect, QBrush(hatch, Qt::BDiagPattern));
    }
    paintWords(painter, index, rect);
    if (rect.right() < width() - 1) {
        painter.setPen(QPen(colors.window, 1));
        painter.drawLine(QPointF(rect.right() + 0.5, rect.top()),
                         QPointF(rect.right() + 0.5, rect.bottom() + 1));
    }
    if (hasFocus() && index == (m_current < 0 ? m_timeline.count() - 1 : m_current)) {
        painter.setPen(QPen(colors.dark ? colors.window : colors.base, 1, Qt::DotLine));
        painter.drawRect(rect.adjusted(3, 3, -4, -4));
    }
}

void StateRibbon::paintWords(QPainter &painter, int index, const QRect &rect) const
{
    const RibbonWords words = RibbonWords::of(m_timeline.segment(index), m_timeline.dwell(index));
    const QFont bold = Theme::font(0.95, true);
    const QFont normal = Theme::font(0.95);
    const QFont fine = Theme::font(0.8);
    const QFontMetrics boldMetrics(bold), metrics(normal), fineMetrics(fine);

    const int room = rect.width() - 2 * Padding;
    int used = boldMetrics.horizontalAdvance(words.number);
    const int withWord = used + Gap + metrics.horizontalAdvance(words.word);
    const bool hasWord = withWord <= room;
    QString detail;
    if (hasWord) {
        used = withWord;
        const auto fits = std::find_if(
            words.details.cbegin(), words.details.cend(), [&](const QString &candidate) {
                return withWord + Gap + fineMetrics.horizontalAdvance(candidate) <= room;
            });
        if (fits != words.details.cend()) {
            detail = *fits;
            used += Gap + fineMetrics.horizontalAdvance(detail);
        }
    }

    painter.setPen(m_theme.colors().dark ? m_theme.colors().base : QColor(Qt::white));
    QRect at = rect;
    at.setLeft(rect.center().x() - used / 2);
    const auto put = [&](const QFont &font, const QFontMetrics &fontMetrics, const QString &text) {
        painter.setFont(font);
        painter.drawText(at, Qt::AlignLeft | Qt::AlignVCenter, text);
        at.setLeft(at.left() + fontMetrics.horizontalAdvance(text) + Gap);
    };
    put(bold, boldMetrics, words.number);
    if (hasWord)
        put(normal, metrics, words.word);
    if (!detail.isEmpty())
        put(fine, fineMetrics, detail);
}

void StateRibbon::mousePressEvent(QMouseEvent *event)
{
    const int index = segmentAt(event->pos());
    if (index < 0)
        return;
    setCurrent(index);
    emit segmentActivated(index);
}

void StateRibbon::keyPressEvent(QKeyEvent *event)
{
    const int last = m_timeline.count() - 1;
    const int current = m_current < 0 ? last : m_current;
    if (last >= 0 && event->key() == Qt::Key_Left)
        setCurrent(std::max(0, current - 1));
    else if (last >= 0 && event->key() == Qt::Key_Right)
        setCurrent(std::min(last, current + 1));
    else if (last >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit segmentActivated(current);
    else
        QWidget::keyPressEvent(event);
}

void StateRibbon::showEvent(QShowEvent *event)
{
    m_tick.start();
    QWidget::showEvent(event);
}

void StateRibbon::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    QWidget::hideEvent(event);
}

QList<QRect> StateRibbon::shownRects() const
{
    QList<qint64> dwells;
    const int most = width() / MinimumSegmentWidth;
    for (int i = std::max(0, m_timeline.count() - most); i < m_timeline.count(); ++i)
        dwells += m_timeline.dwell(i);
    QList<QRect> rects;
    int x = 0;
    for (const int segmentWidth : ribbonWidths(dwells, width())) {
        rects += QRect(x, 0, segmentWidth, height());
        x += segmentWidth;
    }
    return rects;
}

int StateRibbon::segmentAt(const QPoint &position) const
{
    const QList<QRect> rects = shownRects();
    const auto it = std::find_if(
        rects.cbegin(), rects.cend(), [&](const QRect &r) { return r.contains(position); });
    if (it == rects.cend())
        return -1;
    return m_timeline.count() - int(rects.size()) + int(std::distance(rects.cbegin(), it));
}

void StateRibbon::onTimelineChanged()
{
    m_current = -1;
    describe();
    update();
}

void StateRibbon::setCurrent(int index)
{
    m_current = index;
    describe();
    update();
}

void StateRibbon::describe()
{
    const int last = m_timeline.count() - 1;
    setAccessibleDescription(last < 0 ? tr("No connection yet")
                                      : segmentText(m_current < 0 ? last : m_current));
}

} // namespace Limpid
