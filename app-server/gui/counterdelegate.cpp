// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/counterdelegate.h"

#include "app-server/gui/counterwords.h"
#include "common/gui/cellpainting.h"
#include "common/gui/theme.h"

namespace Limpid {

CounterDelegate::CounterDelegate(const CounterModel &model, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
{
}

void CounterDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintCell(*painter, cell, m_theme.colors());
}

QSize CounterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * CellMargin, 0);
}

void CounterDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto &row = m_model.row(index.row());
    const bool isName = index.column() == CounterModel::Name;
    option->text = isName ? CounterWords::name(row) : CounterWords::value(row);
    option->features |= QStyleOptionViewItem::HasDisplay;
    option->displayAlignment = (isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    const bool isDim = isName || row.value == 0;
    option->palette.setColor(QPalette::Text, isDim ? m_theme.colors().dim : m_theme.colors().text);
}

} // namespace Limpid
