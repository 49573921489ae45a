// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/wrappingbar.h"

#include <QEvent>
#include <QStyle>

namespace Limpid {

namespace {

constexpr int Gap = 8;

QSize roomOf(const QWidget &part)
{
    return part.isHidden() ? QSize(0, 0) : part.sizeHint().expandedTo(part.minimumSizeHint());
}

} // namespace

WrappingBar::WrappingBar(QWidget &first, QWidget &second, QWidget *parent)
    : QWidget(parent)
    , m_first(first)
    , m_second(second)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    first.setParent(this);
    second.setParent(this);
}

bool WrappingBar::isWrapped(int width) const
{
    const int second = roomOf(m_second).width();
    return second > 0
        && roomOf(m_first).width() + Gap + second
        > QRect(0, 0, width, 1).marginsRemoved(contentsMargins()).width();
}

QSize WrappingBar::sizeHint() const
{
    const QSize first = roomOf(m_first);
    const QSize second = roomOf(m_second);
    return QSize(first.width() + Gap + second.width(), qMax(first.height(), second.height()))
        .grownBy(contentsMargins());
}

QSize WrappingBar::minimumSizeHint() const
{
    const int width = qMax(m_first.minimumSizeHint().width(),
                           m_second.isHidden() ? 0 : m_second.minimumSizeHint().width());
    return QSize(width, qMax(roomOf(m_first).height(), roomOf(m_second).height()))
        .grownBy(contentsMargins());
}

int WrappingBar::heightForWidth(int width) const
{
    const int first = roomOf(m_first).height();
    const int second = roomOf(m_second).height();
    return isWrapped(width) ? first + second : qMax(first, second);
}

bool WrappingBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void WrappingBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void WrappingBar::place()
{
    const QRect room = contentsRect();
    const bool wrapped = isWrapped(width());
    QRect first(room.topLeft(), roomOf(m_first));
    QRect second(room.topLeft(), roomOf(m_second));
    if (wrapped) {
        second.moveTop(first.bottom() + 1);
        second.setWidth(room.width());
    } else {
        first.moveBottom(room.bottom());
        second.moveRight(room.right());
        second.setHeight(room.height());
    }
    m_first.setGeometry(QStyle::visualRect(layoutDirection(), room, first));
    m_second.setGeometry(QStyle::visualRect(layoutDirection(), room, second));
}

} // namespace Limpid
