// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/connectiontablemodel.h"

#include "app-server/models/addresstext.h"
#include "app-server/models/sortedrows.h"

#include <algorithm>

namespace Limpid {

namespace {

// A sorting view orders its rows anew at each dataChanged; past this many ranges one that spans
// them all is cheaper than telling each.
constexpr std::size_t MaxRanges = 32;

} // namespace

ConnectionTableModel::ConnectionTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ConnectionTableModel::apply(const EngineSnapshot &snapshot)
{
    const auto &wanted = snapshot.connections;
    Q_ASSERT(std::ranges::is_sorted(wanted, {}, &ConnectionSnapshot::id));
    m_time = snapshot.time;
    followRows(wanted);

    std::vector<Change> changes;
    for (int i = 0; i < rowCount(); ++i) {
        const Columns columns = update(*m_rows[std::size_t(i)], wanted[i], m_time);
        if (columns.last < columns.first)
            continue;
        if (!changes.empty() && changes.back().lastRow == i - 1) {
            changes.back().lastRow = i;
            changes.back().columns.add(columns);
        } else {
            changes.push_back({ i, i, columns });
        }
    }
    tell(changes);
}

void ConnectionTableModel::followRows(const QList<ConnectionSnapshot> &wanted)
{
    followSortedRows(
        int(wanted.size()),
        [this](int row) { return m_rows[std::size_t(row)]->connection.id; },
        [&wanted](int row) { return wanted[row].id; },
        [this] { return rowCount(); },
        [this](int first, int last) {
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
        },
        [this, &wanted](int first, int last) {
            std::vector<std::unique_ptr<Row>> rows;
            for (int i = first; i <= last; ++i)
                rows.push_back(makeRow(wanted[i], m_time));
            beginInsertRows({}, first, last);
            m_rows.insert(m_rows.begin() + first,
                          std::make_move_iterator(rows.begin()),
                          std::make_move_iterator(rows.end()));
            endInsertRows();
        });
}

void ConnectionTableModel::tell(const std::vector<Change> &changes)
{
    if (changes.size() <= MaxRanges) {
        for (const Change &change : changes)
            emit dataChanged(index(change.firstRow, change.columns.first),
                             index(change.lastRow, change.columns.last));
        return;
    }
    Columns columns;
    for (const Change &change : changes)
        columns.add(change.columns);
    emit dataChanged(index(changes.front().firstRow, columns.first),
                     index(changes.back().lastRow, columns.last));
}

std::unique_ptr<ConnectionTableModel::Row>
ConnectionTableModel::makeRow(const ConnectionSnapshot &connection, qint64 time)
{
    auto row = std::make_unique<Row>();
    row->connection = connection;
    row->address = addressText(connection.address, connection.port);
    row->closedAt = connection.state == ReadyState::Closed ? time : 0;
    return row;
}

ConnectionTableModel::Columns
ConnectionTableModel::update(Row &row, const ConnectionSnapshot &now, qint64 time)
{
    Columns changed;
    const ConnectionSnapshot &was = row.connection;
    if (was.name != now.name || was.path != now.path)
        changed.add(Nick);
    if (was.address != now.address || was.port != now.port) {
        row.address = addressText(now.address, now.port);
        changed.add(Address);
    }
    if (was.state != now.state || was.slow != now.slow || was.readingPaused != now.readingPaused
        || was.closeCode != now.closeCode || was.closeReason != now.closeReason)
        changed.add(State);
    if (was.roundTrip != now.roundTrip)
        changed.add(RoundTrip);
    if (was.bufferedAmount != now.bufferedAmount)
        changed.add(BufferedAmount);
    if (was.messagesReceived != now.messagesReceived || was.bytesReceived != now.bytesReceived)
        changed.add(Received);
    if (was.messagesSent != now.messagesSent || was.bytesSent != now.bytesSent)
        changed.add(Sent);
    if (was.skipped != now.skipped)
        changed.add(Skipped);
    if (was.connectedAt != now.connectedAt)
        changed.add(Connected);
    if (now.state != ReadyState::Closed)
        row.closedAt = 0;
    else if (row.closedAt == 0)
        row.closedAt = time;
    if (changed.last >= changed.first)
        row.connection = now;

    row.in.add(time, now.messagesReceived);
    row.out.add(time, now.messagesSent);
    const double in = row.in.perSecond();
    const double out = row.out.perSecond();
    if (in != row.inRate)
        changed.add(InRate);
    if (out != row.outRate)
        changed.add(OutRate);
    row.inRate = in;
    row.outRate = out;
    return changed;
}

const ConnectionTableModel::Row &ConnectionTableModel::row(int row) const
{
    return *m_rows[std::size_t(row)];
}

int ConnectionTableModel::rowOf(ConnectionId id) const
{
    const auto idOf = [](const std::unique_ptr<Row> &row) { return row->connection.id; };
    const auto it = std::ranges::lower_bound(m_rows, id, {}, idOf);
    return it != m_rows.end() && idOf(*it) == id ? int(it - m_rows.begin()) : -1;
}

const ConnectionTableModel::Row *ConnectionTableModel::find(ConnectionId id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : m_rows[std::size_t(row)].get();
}

int ConnectionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConnectionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConnectionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = *m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case IdRole:
        return row.connection.id;
    case StateRole:
        return int(row.connection.state);
    case SlowRole:
        return row.connection.slow;
    case CodeRole:
        return int(row.connection.closeCode);
    case PathRole:
        return row.connection.path;
    default:
        return {};
    }
}

QVariant ConnectionTableModel::display(const Row &row, int column) const
{
    switch (column) {
    case Nick:
        return row.connection.name;
    case Address:
        return row.address;
    case State:
        return int(row.connection.state);
    case RoundTrip:
        return row.connection.roundTrip;
    case BufferedAmount:
        return row.connection.bufferedAmount;
    case Received:
        return row.connection.messagesReceived;
    case Sent:
        return row.connection.messagesSent;
    case Skipped:
        return row.connection.skipped;
    case InRate:
        return row.inRate;
    case OutRate:
        return row.outRate;
    case Connected:
        return row.connection.connectedAt;
    default:
        return {};
    }
}

void ConnectionTableModel::Columns::add(int column)
{
    first = std::min(first, column);
    last = std::max(last, column);
}

void ConnectionTableModel::Columns::add(Columns other)
{
    first = std::min(first, other.first);
    last = std::max(last, other.last);
}

} // namespace Limpid
