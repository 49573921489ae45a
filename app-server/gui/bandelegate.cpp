// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/bandelegate.h"

#include "app-server/gui/serverwords.h"
#include "common/gui/cellpainting.h"
#include "common/gui/theme.h"

#include <QDateTime>
#include <QLocale>

namespace Limpid {

BanDelegate::BanDelegate(const BanListModel &bans, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_bans(bans)
    , m_theme(theme)
{
}

void BanDelegate::paint(QPainter *painter,
                        const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintCell(*painter, cell, m_theme.colors());
}

QSize BanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * CellMargin, 0);
}

void BanDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isAddress = index.column() == BanListModel::Address;
    option->text = words(m_bans.bans()[index.row()], index.column());
    option->features |= QStyleOptionViewItem::HasDisplay;
    option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    if (isAddress)
        option->font = Theme::wireFont();
    option->palette.setColor(QPalette::Text,
                             isAddress ? m_theme.colors().text : m_theme.colors().dim);
}

QString BanDelegate::words(const Ban &ban, int column)
{
    if (column == BanListModel::Address)
        return ServerWords::place(ban.address);
    if (column == BanListModel::Who)
        return ban.who;
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ban.since / 1'000),
                              QLocale::ShortFormat);
}

} // namespace Limpid
