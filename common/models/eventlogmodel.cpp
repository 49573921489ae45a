// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/models/eventlogmodel.h"

#include <chrono>
#include <utility>

namespace Limpid {

namespace {

constexpr std::chrono::milliseconds BatchInterval {
    33
}; // 30 Hz: as often as a view is worth painting

} // namespace

EventLogModel::EventLogModel(Limits limits, QObject *parent)
    : QAbstractTableModel(parent)
    , m_limits(limits)
{
    m_batch.setInterval(BatchInterval);
    m_batch.setSingleShot(true);
    connect(&m_batch, &QTimer::timeout, this, &EventLogModel::onBatchDue);
}

EventLogModel::EventLogModel(QObject *parent)
    : EventLogModel(Limits(), parent)
{
}

void EventLogModel::append(LogEntry entry)
{
    collect(std::move(entry));
    if (!m_batch.isActive()) {
        m_batch.start();
    }
}

void EventLogModel::append(std::vector<LogEntry> entries)
{
    for (LogEntry &entry : entries) {
        collect(std::move(entry));
    }
    if (!entries.empty() && !m_batch.isActive()) {
        m_batch.start();
    }
}

void EventLogModel::collect(LogEntry entry)
{
    ++m_total;
    m_pending.memory += entry.memory();
    m_pending.entries.push_back(std::move(entry));
    while (m_pending.entries.size() > 1
           && (pendingCount() > m_limits.lines || m_pending.memory > m_limits.memory)) {
        m_pending.memory -= m_pending.entries.front().memory();
        m_pending.entries.pop_front();
    }
}

void EventLogModel::onBatchDue()
{
    if (m_paused) {
        emit countsChanged();
    } else {
        flush();
    }
}

void EventLogModel::flush()
{
    if (m_paused || m_pending.entries.empty()) {
        return;
    }
    m_batch.stop();
    evictForPending();
    insertPending();
    emit countsChanged();
}

void EventLogModel::evictForPending()
{
    const qint64 mostLines = m_limits.lines - pendingCount();
    const qint64 mostMemory = m_limits.memory - m_pending.memory;
    qint64 memory = m_shown.memory;
    int count = 0;
    while (count < rowCount() && (rowCount() - count > mostLines || memory > mostMemory)) {
        memory -= entry(count).memory();
        ++count;
    }
    if (count == 0) {
        return;
    }
    beginRemoveRows({}, 0, count - 1);
    m_shown.entries.erase(m_shown.entries.begin(), m_shown.entries.begin() + count);
    m_shown.memory = memory;
    endRemoveRows();
}

void EventLogModel::insertPending()
{
    beginInsertRows({}, rowCount(), rowCount() + pendingCount() - 1);
    if (m_shown.entries.empty()) {
        m_shown.entries.swap(m_pending.entries);
    } else {
        for (LogEntry &entry : m_pending.entries) {
            m_shown.entries.push_back(std::move(entry));
        }
        m_pending.entries.clear();
    }
    m_shown.memory += std::exchange(m_pending.memory, 0);
    endInsertRows();
}

void EventLogModel::clear()
{
    m_batch.stop();
    beginResetModel();
    m_shown = {};
    m_pending = {};
    endResetModel();
    emit countsChanged();
}

void EventLogModel::setPaused(bool paused)
{
    if (m_paused == paused) {
        return;
    }
    flush(); // what came before a pause is still shown
    m_paused = paused;
    flush();
    emit pausedChanged(paused);
}

bool EventLogModel::isPaused() const
{
    return m_paused;
}

int EventLogModel::pendingCount() const
{
    return int(m_pending.entries.size());
}

const LogEntry &EventLogModel::entry(int row) const
{
    Q_ASSERT(row >= 0 && row < rowCount());
    return m_shown.entries[std::size_t(row)];
}

std::vector<LogEntry> EventLogModel::entries() const
{
    std::vector<LogEntry> all(m_shown.entries.begin(), m_shown.entries.end());
    all.insert(all.end(), m_pending.entries.begin(), m_pending.entries.end());
    return all;
}

qint64 EventLogModel::totalCount() const
{
    return m_total;
}

qint64 EventLogModel::memory() const
{
    return m_shown.memory + m_pending.memory;
}

int EventLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.entries.size());
}

int EventLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EventLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const LogEntry &line = entry(index.row());
    if (role == EntryRole) {
        return QVariant::fromValue(line);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Time:
        return line.time;
    case Delta:
        return index.row() == 0 ? qint64(0) : line.time - entry(index.row() - 1).time;
    case Way:
        return QVariant::fromValue(line.direction);
    case Kind:
        return QVariant::fromValue(line.kind);
    case Fin:
        return line.fin;
    case Mask:
        return line.masked;
    case Payload:
        return line.payloadLength;
    case Wire:
        return line.wireLength;
    case RoundTrip:
        return line.kind == LogKind::Frame ? line.microseconds : qint64(0);
    case Subject:
        return line.subject;
    case Preview:
        return line.text.isEmpty() ? QVariant(line.payload) : QVariant(line.text);
    default:
        return {};
    }
}

} // namespace Limpid
