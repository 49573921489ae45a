// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/logdelegate.h"

#include "common/gui/cellpainting.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"
#include "common/models/eventlogmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

QString arrow(Direction direction)
{
    switch (direction) {
    case Direction::Sent:
        return u"→"_s;
    case Direction::Received:
        return u"←"_s;
    case Direction::None:
        break;
    }
    return u"·"_s;
}

QString frameOnly(const LogEntry &entry, const QString &words)
{
    return entry.kind == LogKind::Frame ? words : QString();
}

QString amount(qint64 bytes)
{
    return bytes > 0 ? Words::count(bytes) : QString();
}

bool isRightAligned(int column)
{
    return column == EventLogModel::Delta || column == EventLogModel::Payload
        || column == EventLogModel::Wire || column == EventLogModel::RoundTrip;
}

bool isControlFrame(const LogEntry &entry)
{
    return entry.kind == LogKind::Frame && isControl(entry.opcode);
}

} // namespace

LogDelegate::LogDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_wireFont(Theme::wireFont())
{
}

QString LogDelegate::cellText(const QModelIndex &index)
{
    const auto entry = index.data(EventLogModel::EntryRole).value<LogEntry>();
    switch (index.column()) {
    case EventLogModel::Time:
        return Words::timeOfDay(entry.time);
    case EventLogModel::Delta:
        return QLocale().toString(double(index.data().toLongLong()) / 1000, 'f', 1);
    case EventLogModel::Way:
        return arrow(entry.direction);
    case EventLogModel::Kind:
        return Words::logKind(entry);
    case EventLogModel::Fin:
        return frameOnly(entry, entry.fin ? u"1"_s : u"0"_s);
    case EventLogModel::Mask:
        return frameOnly(entry, entry.masked ? u"1"_s : u"0"_s);
    case EventLogModel::Payload:
        return entry.kind == LogKind::Frame ? Words::count(entry.payloadLength)
                                            : amount(entry.payloadLength);
    case EventLogModel::Wire:
        return entry.kind == LogKind::Frame ? Words::count(entry.wireLength) : QString();
    case EventLogModel::RoundTrip:
        return entry.microseconds > 0 ? frameOnly(entry, Words::duration(entry.microseconds))
                                      : QString();
    case EventLogModel::Subject:
        return entry.subject;
    case EventLogModel::Preview:
        return Words::logPreview(entry);
    default:
        return {};
    }
}

void LogDelegate::paint(QPainter *painter,
                        const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintCell(*painter, cell, m_theme.colors());
}

void LogDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto entry = index.data(EventLogModel::EntryRole).value<LogEntry>();
    option->text = cellText(index);
    option->features |= QStyleOptionViewItem::HasDisplay;
    option->font = m_wireFont;
    option->textElideMode = Qt::ElideRight;
    option->displayAlignment
        = (isRightAligned(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;

    const Colors &colors = m_theme.colors();
    QColor color = isControlFrame(entry) ? colors.dim : colors.text;
    if (index.column() == EventLogModel::Kind)
        color = kindColor(entry);
    else if (index.column() == EventLogModel::Time || index.column() == EventLogModel::Delta)
        color = colors.dim;
    option->palette.setColor(QPalette::Text, color);
    if (entry.kind == LogKind::State)
        option->backgroundBrush = colors.accentTint;
}

QColor LogDelegate::kindColor(const LogEntry &entry) const
{
    const Colors &colors = m_theme.colors();
    switch (entry.kind) {
    case LogKind::Failure:
    case LogKind::Refused:
    case LogKind::Fault:
        return colors.danger;
    case LogKind::Closed:
        return entry.fin ? colors.closed : colors.danger;
    case LogKind::HighWater:
        return colors.warning;
    case LogKind::Opened:
    case LogKind::Joined:
    case LogKind::Listening:
        return colors.open;
    case LogKind::State:
        return colors.state(entry.state);
    case LogKind::Frame:
        if (isControl(entry.opcode))
            return colors.dim;
        return entry.direction == Direction::Sent ? colors.accent : colors.open;
    default:
        return colors.text;
    }
}

} // namespace Limpid
