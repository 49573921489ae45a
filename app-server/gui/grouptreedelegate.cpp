// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/grouptreedelegate.h"

#include "app-server/models/grouptreemodel.h"
#include "common/gui/cellpainting.h"
#include "common/gui/stateshape.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {
constexpr int ShapeSide = 10;
}

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
    paintCell(*painter, cell, m_theme.colors());
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
    if (isGroup && index.column() == GroupTreeModel::Name) {
        option->text = u"# "_s + index.data().toString();
        option->font.setBold(index.siblingAtColumn(GroupTreeModel::MemberCount).data().toInt() > 0);
    } else if (isGroup) {
        const QString count = Words::count(index.data().toInt());
        const bool raw = index.data(GroupTreeModel::RawRole).toBool();
        option->text = raw ? tr("%1 raw").arg(count) : count;
        option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        ink = colors.dim;
    } else if (index.data(GroupTreeModel::SlowRole).toBool()
               && index.column() == GroupTreeModel::Name) {
        ink = colors.warning;
        const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(ShapeSide, ShapeSide);
        option->icon = QIcon(stateShapePixmap(StateShape::Slow, ink, ShapeSide, ratio));
    }
    option->palette.setColor(QPalette::Text, ink);
}

} // namespace Limpid
