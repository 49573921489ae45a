// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/switcherdelegate.h"

#include "app-client/gui/groupbadges.h"
#include "app-client/session/switchermodel.h"
#include "common/gui/theme.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {
constexpr int Margin = 12;
} // namespace

SwitcherDelegate::SwitcherDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize SwitcherDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { 100, QFontMetrics(Theme::font(1, true)).height() + 12 };
}

void SwitcherDelegate::paint(QPainter *painter,
                             const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colors &colors = m_theme.colors();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    const int badges = GroupBadges::paint(*painter, option, index, colors);
    QRect rect = option.rect.adjusted(Margin, 0, -Margin - badges, 0);
    rect = QStyle::visualRect(option.direction, option.rect, rect);

    const bool isNew = index.data(SwitcherModel::NewRole).toBool();
    const QString name = index.data(GroupListModel::NameRole).toString();
    const QString sign = u"# "_s;
    QTextLayout line(isNew ? tr("Join #%1").arg(name) : sign + name, Theme::font(1));
    QList<QTextLayout::FormatRange> formats;
    for (const int letter : index.data(SwitcherModel::LettersRole).value<QList<int>>()) {
        QTextLayout::FormatRange range { int(sign.size()) + letter, 1, {} };
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(colors.accent);
        formats += range;
    }
    line.setFormats(formats);
    line.beginLayout();
    QTextLine text = line.createLine();
    text.setLineWidth(100'000); // one line, clipped where the badges begin
    line.endLayout();
    const bool isJoined = index.data(GroupListModel::JoinedRole).toBool();
    painter->setPen(isJoined || isNew ? colors.text : colors.dim);
    painter->setClipRect(rect);
    line.draw(painter, QPointF(rect.left(), rect.center().y() - text.height() / 2 + 1));
    painter->restore();
}

} // namespace Limpid
