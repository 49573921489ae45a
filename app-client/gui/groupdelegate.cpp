// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/groupdelegate.h"

#include "app-client/session/grouplistmodel.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {
constexpr int Margin = 12;
constexpr int BadgeHeight = 16;
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
    const int badge = unread > 0 ? paintBadge(*painter, option, unread) : 0;
    QRect rect = option.rect.adjusted(Margin, 0, -Margin - badge, 0);
    rect = QStyle::visualRect(option.direction, option.rect, rect);
    painter->setFont(Theme::font(1, unread > 0 || selected));
    painter->setPen(joined ? colors.text : colors.faint);
    const QString name = u"# "_s + index.data(GroupListModel::NameRole).toString();
    painter->drawText(rect,
                      Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(painter->font()).elidedText(name, Qt::ElideRight, rect.width()));
    painter->restore();
}

int GroupDelegate::paintBadge(QPainter &painter,
                              const QStyleOptionViewItem &option,
                              int unread) const
{
    const QString words = unread > 99 ? u"99+"_s : Words::count(unread);
    painter.setFont(Theme::font(0.85, true));
    const int width
        = std::max(BadgeHeight + 4, QFontMetrics(painter.font()).horizontalAdvance(words) + 12);
    QRect rect(option.rect.right() - Margin - width + 1,
               option.rect.center().y() - BadgeHeight / 2 + 1,
               width,
               BadgeHeight);
    rect = QStyle::visualRect(option.direction, option.rect, rect);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colors().accent);
    painter.drawRoundedRect(rect, BadgeHeight / 2.0, BadgeHeight / 2.0);
    painter.setPen(m_theme.colors().onAccent);
    painter.drawText(rect, Qt::AlignCenter, words);
    return width + 8;
}

} // namespace Limpid
