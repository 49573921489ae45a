// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/grouptreedelegate.h"

#include "app-server/models/grouptreemodel.h"
#include "common/gui/cellpainting.h"
#include "common/gui/stateshape.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"

#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {
constexpr int ShapeSide = 10;
constexpr int Padding = 8;
} // namespace

GroupTreeDelegate::GroupTreeDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void GroupTreeDelegate::paint(QPainter *painter,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const Colors &colors = m_theme.colors();
    if (index.parent().isValid()) {
        paintCell(*painter, cell, colors);
        return;
    }
    if (cell.state & QStyle::State_Selected)
        painter->fillRect(cell.rect, colors.selection);
    const QString count = countWords(index);
    const int width = option.fontMetrics.horizontalAdvance(count);
    const QRect room = cell.rect.adjusted(Padding, 0, -Padding, 0);
    const auto right = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    painter->setPen(colors.dim);
    painter->setFont(option.font);
    painter->drawText(room, int(right | Qt::AlignVCenter), count);
    QRect name(0, 0, cell.rect.width() - width - Padding, cell.rect.height());
    name.moveTopLeft(cell.rect.topLeft());
    cell.rect = QStyle::visualRect(option.direction, cell.rect, name);
    paintCell(*painter, cell, colors);
}

QString GroupTreeDelegate::countWords(const QModelIndex &group)
{
    const int members = group.siblingAtColumn(GroupTreeModel::MemberCount).data().toInt();
    const QString count = Words::count(members);
    return group.data(GroupTreeModel::RawRole).toBool() ? tr("%1 raw").arg(count) : count;
}

QSize GroupTreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 40, option.fontMetrics.height() + 10 };
}

void GroupTreeDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Colors &colors = m_theme.colors();
    const bool isGroup = !index.parent().isValid();
    QColor ink = isGroup ? colors.text : colors.dim;
    if (isGroup) {
        option->text = u"# "_s + index.data().toString();
        option->font.setBold(index.siblingAtColumn(GroupTreeModel::MemberCount).data().toInt() > 0);
    } else if (index.data(GroupTreeModel::SlowRole).toBool()) {
        ink = colors.warning;
        const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(ShapeSide, ShapeSide);
        option->icon = QIcon(stateShapePixmap(StateShape::Slow, ink, ShapeSide, ratio));
    }
    option->palette.setColor(QPalette::Text, ink);
}

} // namespace Limpid
