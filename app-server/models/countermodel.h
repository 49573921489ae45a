// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/snapshot.h"

#include <QAbstractTableModel>

#include <tuple>
#include <vector>

namespace Limpid {

/// What a server has done and stands at, a figure a row, from the newest snapshot.
///
/// Rows keep their order; a cause or a code that is counted for the first time is inserted where it
/// belongs. Holds raw values; a view makes the words.
class CounterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };
    enum class Figure {
        Accepted, ///< TCP connections
        Opened, ///< WebSockets
        Refused, ///< by cause
        MessagesReceived,
        Deliveries,
        SkippedSlow,
        SkippedClosing,
        RatePauses,
        Pings,
        GivenUp,
        CloseSent, ///< by code
        CloseReceived, ///< by code
        LayerLost, ///< by cause
        Buffered, ///< bytes
        LargestBuffer, ///< bytes
        LoopLag, ///< microseconds, by worker
    };
    Q_ENUM(Figure)

    struct Row
    {
        Figure figure = Figure::Accepted;
        QByteArray cause; ///< Refused: Refusal::cause(); LayerLost: as in EngineCounters
        int number = 0; ///< the close code, or the worker
        qint64 value = 0;

        /// What figure it is; rows are sorted by it.
        [[nodiscard]] auto key() const { return std::tuple(figure, cause, number); }
    };

    using QAbstractTableModel::QAbstractTableModel;

    void apply(const EngineSnapshot &snapshot);
    [[nodiscard]] const Row &row(int row) const { return m_rows[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole of Value: qint64; of Name: the number of a Figure.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace Limpid
