// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/snapshot.h"

#include <QAbstractTableModel>

#include <deque>
#include <optional>

namespace Limpid {

/// The last minute of the server in figures, a second a row, oldest first: what the plots draw.
///
/// A second that has passed is a row; with a server that was started anew the rows begin again.
/// Holds raw values; a view makes the words.
class MinuteModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Messages, BytesIn, BytesOut, Buffered, Lag, ColumnCount };
    static constexpr int MaxSeconds = 60;

    struct Row
    {
        qint64 time = 0; ///< microseconds since the epoch, UTC: when the second began
        qint64 messages = 0; ///< received
        qint64 bytesIn = 0; ///< payload
        qint64 bytesOut = 0; ///< payload
        qint64 buffered = 0; ///< bytes of all clients, at most
        qint64 lag = 0; ///< microseconds of the latest worker, at most
    };

    using QAbstractTableModel::QAbstractTableModel;

    void apply(const EngineSnapshot &snapshot);
    [[nodiscard]] const Row &row(int row) const { return m_rows[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: qint64, as in Row.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void beginAnew(const EngineSnapshot &snapshot);
    void endSecond(const EngineSnapshot &snapshot);

    std::deque<Row> m_rows;
    qint64 m_startedAt = 0;
    std::optional<EngineCounters> m_before; ///< when the current second began; nothing: not yet
    Row m_current;
};

} // namespace Limpid
