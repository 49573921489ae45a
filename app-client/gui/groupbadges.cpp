// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/groupbadges.h"

#include "app-client/session/grouplistmodel.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int Margin = 12;
constexpr int Height = 16;
constexpr int Gap = 4; ///< between badges

QString words(int count)
{
    return count > 99 ? u"99+"_s : Words::count(count);
}

/// taken: pixels that the badges before have, from the end.
int paintBadge(QPainter &painter,
               const QStyleOptionViewItem &option,
               int taken,
               const QString &text,
               const QBrush &fill)
{
    painter.setFont(Theme::font(0.85, true));
    const int width
        = std::max(Height + 4, QFontMetrics(painter.font()).horizontalAdvance(text) + 12);
    QRect rect(option.rect.right() - Margin - taken - width + 1,
               option.rect.center().y() - Height / 2 + 1,
               width,
               Height);
    rect = QStyle::visualRect(option.direction, option.rect, rect);
    const QPen pen = painter.pen();
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, Height / 2.0, Height / 2.0);
    painter.setPen(pen);
    painter.drawText(rect, Qt::AlignCenter, text);
    return taken + width + Gap;
}

} // namespace

int GroupBadges::paint(QPainter &painter,
                       const QStyleOptionViewItem &option,
                       const QModelIndex &group,
                       const Colors &colors)
{
    const int unread = group.data(GroupListModel::UnreadRole).toInt();
    const int mentions = group.data(GroupListModel::MentionsRole).toInt();
    int taken = 0;
    if (unread > 0) {
        painter.setPen(colors.onAccent);
        taken = paintBadge(painter, option, taken, words(unread), colors.accent);
    }
    if (mentions > 0) {
        QColor tint = colors.warning;
        tint.setAlphaF(0.35F);
        painter.setPen(colors.text);
        taken = paintBadge(painter, option, taken, u'@' + words(mentions), tint);
    }
    return taken > 0 ? taken + Gap : 0;
}

} // namespace Limpid
