// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/comparisondelegate.h"

#include "app-client/gui/comparisonmodel.h"
#include "common/gui/cellpainting.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

using Side = ComparisonModel::Side;

Side sideOf(const QModelIndex &index)
{
    return index.siblingAtColumn(ComparisonModel::Where).data().value<Side>();
}

bool isTime(int column)
{
    return column == ComparisonModel::LeftTime || column == ComparisonModel::RightTime;
}

QString preview(const QModelIndex &index)
{
    if (index.data().isNull())
        return {};
    LogEntry entry;
    entry.opcode = index.siblingAtColumn(ComparisonModel::Kind).data().value<Opcode>();
    entry.payload = index.data().toByteArray();
    return Words::logPreview(entry);
}

} // namespace

ComparisonDelegate::ComparisonDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QStringList ComparisonDelegate::sideWords()
{
    return { tr("same"), tr("only left"), tr("only right") };
}

QString ComparisonDelegate::cellText(const QModelIndex &index)
{
    const QVariant value = index.data();
    switch (index.column()) {
    case ComparisonModel::Where:
        return sideWords().value(int(sideOf(index)));
    case ComparisonModel::Way:
        return value.value<Direction>() == Direction::Sent ? u"→"_s : u"←"_s;
    case ComparisonModel::Kind:
        return Words::opcode(value.value<Opcode>());
    case ComparisonModel::LeftTime:
    case ComparisonModel::RightTime:
        return value.isNull() ? QString()
                              : QLocale().toString(double(value.toLongLong()) / 1e6, 'f', 3);
    default:
        return preview(index);
    }
}

void ComparisonDelegate::paint(QPainter *painter,
                               const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintCell(*painter, cell, m_theme.colors());
}

void ComparisonDelegate::initStyleOption(QStyleOptionViewItem *option,
                                         const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = cellText(index);
    option->features |= QStyleOptionViewItem::HasDisplay;
    option->font = Theme::wireFont();
    option->textElideMode = Qt::ElideRight;
    option->displayAlignment
        = (isTime(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const Colors &colors = m_theme.colors();
    const Side side = sideOf(index);
    QColor color = isTime(index.column()) ? colors.dim : colors.text;
    if (side != Side::Both && !isTime(index.column()))
        color = side == Side::Left ? colors.danger : colors.open;
    option->palette.setColor(QPalette::Text, color);
    if (side != Side::Both)
        option->backgroundBrush = colors.accentTint;
}

} // namespace Limpid
