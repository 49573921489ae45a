// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/memberdelegate.h"

#include "common/gui/stateshape.h"
#include "common/gui/theme.h"
#include "common/models/memberlistmodel.h"

#include <QPainter>
#include <QStyle>

namespace Limpid {

namespace {
constexpr int Margin = 12;
constexpr int ShapeSide = 9;
constexpr int Gap = 8;
} // namespace

MemberDelegate::MemberDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize MemberDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 100, option.fontMetrics.height() + 12 };
}

void MemberDelegate::paint(QPainter *painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colors &colors = m_theme.colors();
    if (option.state & QStyle::State_HasFocus)
        painter->fillRect(option.rect, colors.selection);
    const auto place = [&option](const QRect &r) {
        return QStyle::visualRect(option.direction, option.rect, r);
    };

    const QRect row = option.rect.adjusted(Margin, 0, -Margin, 0);
    paintStateShape(*painter,
                    place({ row.left(), row.center().y() - ShapeSide / 2, ShapeSide, ShapeSide }),
                    StateShape::Open,
                    colors.open);

    QString word;
    if (index.data(MemberListModel::OwnRole).toBool())
        word = tr("you");
    else if (index.data(MemberListModel::TypingRole).toBool())
        word = tr("typing…");
    painter->setFont(option.font);
    painter->setPen(colors.dim);
    painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, word);
    const int wordWidth = word.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(word) + Gap;

    const QRect room = row.adjusted(ShapeSide + Gap, 0, -wordWidth, 0);
    const QString nick = index.data(MemberListModel::NickRole).toString();
    painter->setPen(colors.text);
    painter->drawText(place(room),
                      Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(nick, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace Limpid
