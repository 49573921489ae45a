// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/logfilter.h"

#include "common/gui/words.h"
#include "common/models/eventlogmodel.h"

using namespace Qt::StringLiterals;

namespace Limpid {

LogFilter::LogFilter(EventLogModel &log, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_log(log)
{
    setSourceModel(&log);
}

bool LogFilter::setText(const QString &text)
{
    QRegularExpression expression;
    const bool isExpression = text.size() > 2 && text.startsWith(u'/') && text.endsWith(u'/');
    if (isExpression) {
        expression.setPattern(text.sliced(1, text.size() - 2));
        expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
        if (!expression.isValid())
            return false;
    }
    m_text = isExpression ? QString() : text;
    m_expression = expression;
    invalidateFilter();
    return true;
}

void LogFilter::setDirection(Direction direction)
{
    m_direction = direction;
    invalidateFilter();
}

QVariant LogFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == EventLogModel::Delta || section == EventLogModel::Payload
            || section == EventLogModel::Wire;
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case EventLogModel::Time:
        return tr("time");
    case EventLogModel::Delta:
        return tr("Δ ms");
    case EventLogModel::Way:
        return tr("dir");
    case EventLogModel::Kind:
        return tr("op");
    case EventLogModel::Fin:
        return u"FIN"_s;
    case EventLogModel::Mask:
        return tr("mask");
    case EventLogModel::Payload:
        return tr("payload");
    case EventLogModel::Wire:
        return tr("wire");
    case EventLogModel::Subject:
        return tr("who");
    case EventLogModel::Preview:
        return tr("preview");
    default:
        return {};
    }
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const bool filtersText = !m_text.isEmpty() || !m_expression.pattern().isEmpty();
    if (m_direction == Direction::None && !filtersText)
        return true;
    const LogEntry &entry = m_log.entry(row);
    if (m_direction != Direction::None && entry.direction != m_direction)
        return false;
    if (!filtersText)
        return true;
    const auto matches = [this](const QString &words) {
        return m_text.isEmpty() ? m_expression.match(words).hasMatch()
                                : words.contains(m_text, Qt::CaseInsensitive);
    };
    return matches(Words::logKind(entry)) || matches(entry.subject) || matches(entry.group)
        || matches(Words::logPreview(entry)) || matches(QString::fromUtf8(entry.payload));
}

} // namespace Limpid
