// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/securitydelegate.h"

#include "app-server/gui/securitywords.h"
#include "common/gui/cellpainting.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"

namespace Limpid {

using Log = SecurityLogModel;

SecurityDelegate::SecurityDelegate(const SecurityLogModel &log, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_log(log)
    , m_theme(theme)
{
}

void SecurityDelegate::paint(QPainter *painter,
                             const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintCell(*painter, cell, m_theme.colors());
}

void SecurityDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = words(index);
    option->features |= QStyleOptionViewItem::HasDisplay;
    option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    option->font = Theme::wireFont();
    option->palette.setColor(QPalette::Text, ink(index));
}

QString SecurityDelegate::words(const QModelIndex &index) const
{
    const SecurityEvent &event = m_log.event(index.row());
    switch (index.column()) {
    case Log::Time:
        return Words::timeOfDay(event.time);
    case Log::Kind:
        return SecurityWords::kind(event.kind);
    case Log::Detail:
        return SecurityWords::detail(event);
    default:
        return index.data().toString();
    }
}

QColor SecurityDelegate::ink(const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    if (index.column() == Log::Time)
        return colors.dim;
    if (index.column() != Log::Kind)
        return colors.text;
    switch (m_log.event(index.row()).kind) {
    case SecurityKind::Refused:
    case SecurityKind::WrongCode:
    case SecurityKind::Violation:
        return colors.danger;
    case SecurityKind::TooFast:
        return colors.warning;
    default:
        return colors.dim;
    }
}

} // namespace Limpid
