// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/wordeddelegate.h"

#include "app-server/gui/wordedmodel.h"
#include "common/gui/cellpainting.h"
#include "common/gui/theme.h"

namespace Limpid {

WordedDelegate::WordedDelegate(const WordedModel &model, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
{
}

void WordedDelegate::paint(QPainter *painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintCell(*painter, cell, m_theme.colors());
}

void WordedDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = index.data(Qt::AccessibleTextRole).toString();
    option->features |= QStyleOptionViewItem::HasDisplay;
    option->displayAlignment = m_model.alignment(index.column());
    const auto ink = m_model.words().ink(m_model.mapToSource(index), m_theme.colors());
    option->palette.setColor(QPalette::Text, ink);
}

} // namespace Limpid
