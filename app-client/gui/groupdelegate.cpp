// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/groupdelegate.h"

#include "app-client/gui/groupbadges.h"
#include "app-client/session/grouplistmodel.h"
#include "common/gui/cellpainting.h"
#include "common/gui/theme.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {
constexpr int Margin = 12;
} // namespace

GroupDelegate::GroupDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 100, option.fontMetrics.height() + 12 };
}

void GroupDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colors &colors = m_theme.colors();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, colors.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colors.softLine);

    const int unread = index.data(GroupListModel::UnreadRole).toInt();
    const bool joined = index.data(GroupListModel::JoinedRole).toBool();
    const int badges = GroupBadges::paint(*painter, option, index, colors);
    QRect rect = option.rect.adjusted(Margin, 0, -Margin - badges, 0);
    rect = QStyle::visualRect(option.direction, option.rect, rect);
    painter->setFont(Theme::font(1, unread > 0 || selected));
    painter->setPen(joined ? colors.text : colors.faint);
    const QString name = inItsDirection(u"# "_s + index.data(GroupListModel::NameRole).toString(),
                                        option.direction);
    painter->drawText(rect,
                      Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(painter->font()).elidedText(name, Qt::ElideRight, rect.width()));
    painter->restore();
}

} // namespace Limpid
