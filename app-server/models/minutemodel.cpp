// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/minutemodel.h"

#include <algorithm>

namespace Limpid {

namespace {

constexpr qint64 Second = 1'000'000; // microseconds

qint64 beginOfSecond(qint64 time)
{
    return time - time % Second;
}

} // namespace

void MinuteModel::apply(const EngineSnapshot &snapshot)
{
    const bool isEarlier = snapshot.time < m_current.time;
    if (!m_before || snapshot.startedAt != m_startedAt || isEarlier)
        return beginAnew(snapshot);
    for (const auto lag : snapshot.loopLags)
        m_current.lag = std::max(m_current.lag, lag);
    m_current.buffered = std::max(m_current.buffered, snapshot.bufferedAmount);
    if (snapshot.time >= m_current.time + Second)
        endSecond(snapshot);
}

void MinuteModel::beginAnew(const EngineSnapshot &snapshot)
{
    if (!m_rows.empty()) {
        beginResetModel();
        m_rows.clear();
        endResetModel();
    }
    m_startedAt = snapshot.startedAt;
    m_before.reset();
    if (m_startedAt == 0)
        return; // it does not listen
    m_before = snapshot.counters;
    m_current = {};
    m_current.time = beginOfSecond(snapshot.time);
}

void MinuteModel::endSecond(const EngineSnapshot &snapshot)
{
    const auto &counters = snapshot.counters;
    m_current.messages = qint64(counters.messagesReceived - m_before->messagesReceived);
    m_current.bytesIn = qint64(counters.bytesReceived - m_before->bytesReceived);
    m_current.bytesOut = qint64(counters.bytesSent - m_before->bytesSent);
    if (rowCount() == MaxSeconds) {
        beginRemoveRows({}, 0, 0);
        m_rows.pop_front();
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.push_back(m_current);
    endInsertRows();
    m_before = counters;
    m_current = {};
    m_current.time = beginOfSecond(snapshot.time);
}

int MinuteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MinuteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MinuteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto &[time, messages, bytesIn, bytesOut, buffered, lag] = row(index.row());
    switch (index.column()) {
    case Time:
        return time;
    case Messages:
        return messages;
    case BytesIn:
        return bytesIn;
    case BytesOut:
        return bytesOut;
    case Buffered:
        return buffered;
    default:
        return lag;
    }
}

} // namespace Limpid
