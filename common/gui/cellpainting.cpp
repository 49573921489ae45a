// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/cellpainting.h"

#include "common/gui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace Limpid {

namespace {
constexpr int StyleMargin = 3;
constexpr int Padding = CellMargin - StyleMargin;
} // namespace

QString inItsDirection(const QString &text, Qt::LayoutDirection around)
{
    if (around == Qt::LeftToRight || text.isEmpty() || text.isRightToLeft())
        return text;
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popDirectionalIsolate(0x2069);
    return leftToRightIsolate + text + popDirectionalIsolate;
}

void paintCell(QPainter &painter, const QStyleOptionViewItem &cell, const Colors &colors)
{
    QStyleOptionViewItem option(cell);
    const bool selected = option.state & QStyle::State_Selected;
    painter.fillRect(option.rect, selected ? QBrush(colors.selection) : option.backgroundBrush);
    option.text = inItsDirection(option.text, option.direction);
    option.backgroundBrush = Qt::NoBrush;
    option.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    option.rect.adjust(Padding, 0, -Padding, 0);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, &painter, option.widget);
}

} // namespace Limpid
