// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/countermodel.h"

#include "app-server/models/sortedrows.h"

#include <utility>

namespace Limpid {

namespace {

using Figure = CounterModel::Figure;
using Row = CounterModel::Row;

void addCodes(std::vector<Row> &rows, Figure figure, const QMap<quint16, quint64> &codes)
{
    for (auto code = codes.cbegin(); code != codes.cend(); ++code)
        rows.push_back({ figure, {}, code.key(), qint64(code.value()) });
}

std::vector<Row> rowsOf(const EngineSnapshot &snapshot)
{
    const auto &counters = snapshot.counters;
    std::vector<Row> rows;
    const auto add = [&rows](Figure figure, quint64 value) {
        rows.push_back({ figure, {}, 0, qint64(value) });
    };
    add(Figure::Accepted, counters.accepted);
    add(Figure::Opened, counters.opened);
    for (auto cause = counters.refused.cbegin(); cause != counters.refused.cend(); ++cause)
        rows.push_back({ Figure::Refused, cause.key(), 0, qint64(cause.value()) });
    add(Figure::MessagesReceived, counters.messagesReceived);
    add(Figure::Deliveries, counters.messagesSent);
    add(Figure::SkippedSlow, counters.skippedSlow);
    add(Figure::SkippedClosing, counters.skippedClosing);
    add(Figure::RatePauses, counters.paused);
    add(Figure::Pings, counters.pings);
    add(Figure::GivenUp, counters.givenUp);
    addCodes(rows, Figure::CloseSent, counters.closesSent);
    addCodes(rows, Figure::CloseReceived, counters.closesReceived);
    const auto &lost = counters.layerLost;
    for (auto cause = lost.cbegin(); cause != lost.cend(); ++cause) {
        if (cause.value() > 0)
            rows.push_back({ Figure::LayerLost, cause.key(), 0, qint64(cause.value()) });
    }
    add(Figure::Buffered, quint64(snapshot.bufferedAmount));
    add(Figure::LargestBuffer, quint64(snapshot.largestBuffer));
    for (qsizetype worker = 0; worker < snapshot.loopLags.size(); ++worker)
        rows.push_back({ Figure::LoopLag, {}, int(worker), snapshot.loopLags[worker] });
    return rows;
}

} // namespace

void CounterModel::apply(const EngineSnapshot &snapshot)
{
    const auto now = rowsOf(snapshot);
    followSortedRows(
        int(now.size()),
        [this](int row) { return m_rows[size_t(row)].key(); },
        [&now](int row) { return now[size_t(row)].key(); },
        [this] { return rowCount(); },
        [this](int first, int last) {
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
        },
        [this, &now](int first, int last) {
            beginInsertRows({}, first, last);
            m_rows.insert(m_rows.begin() + first, now.begin() + first, now.begin() + last + 1);
            endInsertRows();
        });
    for (int i = 0; i < rowCount(); ++i) {
        if (std::exchange(m_rows[size_t(i)].value, now[size_t(i)].value) == now[size_t(i)].value)
            continue;
        emit dataChanged(index(i, Value), index(i, Value));
    }
}

int CounterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CounterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CounterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto &row = m_rows[size_t(index.row())];
    return index.column() == Value ? QVariant(row.value) : QVariant(int(row.figure));
}

} // namespace Limpid
