// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/snapshot.h"
#include "app-server/models/ratemeter.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace Limpid {

/// The connections of the server as a table that follows the engine's snapshots.
///
/// Rows are in the order of their ids, and a connection keeps its row's identity from snapshot to
/// snapshot: what came is inserted, what went is removed, and only what changed is told, so that
/// selections stay and 10,000 rows four times a second cost little. Holds raw values; a view makes
/// the words.
class ConnectionTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Nick, ///< QString
        Address, ///< QString, "192.168.1.22:55102"
        State, ///< int, a ReadyState
        RoundTrip, ///< qint64, microseconds; -1: none yet
        BufferedAmount, ///< qint64, bytes
        Received, ///< quint64, messages
        Sent, ///< quint64, messages
        Skipped, ///< quint64, group messages it did not get
        InRate, ///< double, messages a second
        OutRate, ///< double, messages a second
        Connected, ///< qint64, microseconds since the epoch, UTC
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< quint64, a ConnectionId
        StateRole, ///< int, a ReadyState
        SlowRole, ///< bool
        CodeRole, ///< int, the close code; 0 unless CLOSED
        PathRole, ///< QString
    };

    /// One connection with what the model adds to its snapshot.
    struct Row
    {
        ConnectionSnapshot connection;
        QString address; ///< with the port
        double inRate = 0; ///< messages a second
        double outRate = 0;
        qint64 closedAt = 0; ///< time of the first snapshot that had it as CLOSED; 0: it is not
        RateMeter in;
        RateMeter out;
    };

    explicit ConnectionTableModel(QObject *parent = nullptr);

    /// snapshot.connections has to be sorted by id.
    void apply(const EngineSnapshot &snapshot);

    [[nodiscard]] const Row &row(int row) const;
    [[nodiscard]] int rowOf(ConnectionId id) const; ///< -1: no such row
    [[nodiscard]] const Row *find(ConnectionId id) const; ///< valid until the next apply()
    [[nodiscard]] qint64 time() const { return m_time; } ///< of the last snapshot

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    /// Columns first to last of a row differ; none if last < first.
    struct Columns
    {
        int first = ColumnCount;
        int last = -1;

        void add(int column);
        void add(Columns other);
    };
    struct Change
    {
        int firstRow;
        int lastRow;
        Columns columns;
    };

    [[nodiscard]] static std::unique_ptr<Row> makeRow(const ConnectionSnapshot &connection,
                                                      qint64 time);
    [[nodiscard]] static Columns update(Row &row, const ConnectionSnapshot &now, qint64 time);
    [[nodiscard]] QVariant display(const Row &row, int column) const;
    void followRows(const QList<ConnectionSnapshot> &wanted);
    void tell(const std::vector<Change> &changes);

    // Behind pointers, so that taking one of 10,000 out moves 8 bytes a row.
    std::vector<std::unique_ptr<Row>> m_rows;
    qint64 m_time = 0;
};

} // namespace Limpid
