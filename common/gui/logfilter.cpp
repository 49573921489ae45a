// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/logfilter.h"

#include "common/gui/words.h"
#include "common/models/eventlogmodel.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr qint64 MillisecondsATurn = 8; // half of what a screen takes to be drawn anew

} // namespace

LogFilter::LogFilter(EventLogModel &log, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_log(log)
{
    setSourceModel(&log);
    m_further.setInterval(0);
    connect(&m_further, &QTimer::timeout, this, &LogFilter::lookFurther);
    using Model = QAbstractItemModel;
    connect(&log, &Model::rowsInserted, this, &LogFilter::onInserted);
    connect(&log, &Model::rowsAboutToBeRemoved, this, &LogFilter::onAboutToBeRemoved);
    connect(&log, &Model::rowsRemoved, this, &LogFilter::onRemoved);
    connect(&log, &Model::modelReset, this, &LogFilter::filterAnew);
    filterAnew();
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
    filterAnew();
    return true;
}

void LogFilter::setDirection(Direction direction)
{
    m_direction = direction;
    filterAnew();
}

void LogFilter::setKinds(Kinds kinds)
{
    m_kinds = kinds;
    filterAnew();
}

void LogFilter::setGroup(const QString &group)
{
    if (m_group == group)
        return; // or every line is looked at again
    m_group = group;
    filterAnew();
}

QVariant LogFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = section == EventLogModel::Delta || section == EventLogModel::Payload
            || section == EventLogModel::Wire || section == EventLogModel::RoundTrip;
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
    case EventLogModel::RoundTrip:
        return tr("round trip");
    case EventLogModel::Subject:
        return tr("who");
    case EventLogModel::Preview:
        return tr("preview");
    default:
        return {};
    }
}

bool LogFilter::isComplete() const
{
    return m_unseen <= m_first;
}

void LogFilter::filterAnew()
{
    beginResetModel();
    const qint64 end = m_first + m_log.rowCount();
    m_lines.clear();
    m_unseen = end;
    if (acceptsAll()) {
        m_lines.resize(std::size_t(m_log.rowCount()));
        std::iota(m_lines.begin(), m_lines.end(), m_first);
        m_unseen = m_first;
    }
    endResetModel();
    lookFurther();
}

/// Looks at older lines for a moment, the newest of them first.
void LogFilter::lookFurther()
{
    QElapsedTimer clock;
    clock.start();
    std::vector<qint64> found;
    while (!isComplete() && (m_unseen % 64 != 0 || clock.elapsed() < MillisecondsATurn)) {
        --m_unseen;
        if (accepts(m_log.entry(int(m_unseen - m_first))))
            found.push_back(m_unseen);
    }
    if (!found.empty()) {
        beginInsertRows({}, 0, int(found.size()) - 1);
        m_lines.insert(m_lines.begin(), found.rbegin(), found.rend());
        endInsertRows();
    }
    if (isComplete())
        m_further.stop();
    else if (!m_further.isActive())
        m_further.start();
}

void LogFilter::onInserted(const QModelIndex &, int first, int last)
{
    std::vector<qint64> found;
    for (int row = first; row <= last; ++row) {
        if (accepts(m_log.entry(row)))
            found.push_back(m_first + row);
    }
    if (found.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(found.size()) - 1);
    m_lines.insert(m_lines.end(), found.begin(), found.end());
    endInsertRows();
}

void LogFilter::onAboutToBeRemoved(const QModelIndex &, int, int last)
{
    const auto end = std::upper_bound(m_lines.begin(), m_lines.end(), m_first + last);
    if (end == m_lines.begin())
        return;
    beginRemoveRows({}, 0, int(end - m_lines.begin()) - 1);
    m_lines.erase(m_lines.begin(), end);
    endRemoveRows();
}

void LogFilter::onRemoved(const QModelIndex &, int first, int last)
{
    m_first += last - first + 1;
}

QModelIndex LogFilter::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return m_log.index(int(m_lines[std::size_t(index.row())] - m_first), index.column());
}

QModelIndex LogFilter::mapFromSource(const QModelIndex &source) const
{
    const qint64 line = m_first + source.row();
    const auto found = std::lower_bound(m_lines.begin(), m_lines.end(), line);
    if (!source.isValid() || found == m_lines.end() || *found != line)
        return {};
    return createIndex(int(found - m_lines.begin()), source.column());
}

QModelIndex LogFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex LogFilter::parent(const QModelIndex &) const
{
    return {};
}

int LogFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LogFilter::columnCount(const QModelIndex &parent) const
{
    return m_log.columnCount(parent);
}

bool LogFilter::acceptsAll() const
{
    return m_direction == Direction::None && m_kinds == Kinds::All && m_group.isEmpty()
        && m_text.isEmpty() && m_expression.pattern().isEmpty();
}

bool LogFilter::accepts(const LogEntry &entry) const
{
    const bool wrongWay = m_direction != Direction::None && entry.direction != m_direction;
    return !wrongWay && acceptsKind(entry) && acceptsGroup(entry) && acceptsText(entry);
}

bool LogFilter::acceptsKind(const LogEntry &entry) const
{
    const bool isFrame = entry.kind == LogKind::Frame;
    switch (m_kinds) {
    case Kinds::All:
        return true;
    case Kinds::Messages:
        return entry.kind == LogKind::Message || (isFrame && !isControl(entry.opcode));
    case Kinds::Text:
        return isFrame && entry.opcode == Opcode::Text;
    case Kinds::Binary:
        return isFrame && entry.opcode == Opcode::Binary;
    case Kinds::Control:
        return isFrame && isControl(entry.opcode);
    case Kinds::Connection:
        return entry.kind == LogKind::State || entry.kind == LogKind::Handshake
            || entry.kind == LogKind::Failure;
    }
    return true;
}

bool LogFilter::acceptsGroup(const LogEntry &entry) const
{
    if (m_group.isEmpty() || entry.group == m_group)
        return true;
    if (entry.kind != LogKind::Frame || !entry.payload.contains("\"group\""))
        return false;
    const QJsonDocument json = QJsonDocument::fromJson(entry.payload);
    if (!json.isNull())
        return json.object().value("group"_L1).toString() == m_group;
    // Only the beginning is here; as compact JSON has it.
    const QByteArray name = QJsonDocument(QJsonArray { m_group }).toJson(QJsonDocument::Compact);
    return entry.payload.contains("\"group\":" + name.sliced(1, name.size() - 2));
}

bool LogFilter::acceptsText(const LogEntry &entry) const
{
    if (m_text.isEmpty() && m_expression.pattern().isEmpty())
        return true;
    const auto matches = [this](const QString &words) {
        return m_text.isEmpty() ? m_expression.match(words).hasMatch()
                                : words.contains(m_text, Qt::CaseInsensitive);
    };
    return matches(QString::fromUtf8(entry.payload)) || matches(Words::logKind(entry))
        || matches(entry.subject) || matches(entry.group) || matches(Words::logPreview(entry));
}

} // namespace Limpid
