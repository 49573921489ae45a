// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/recording/comparison.h"

#include <QAbstractTableModel>

namespace Limpid {

/// A comparison as a table: raw values, and over the columns of the sides their names.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Where, Way, Kind, LeftTime, Left, RightTime, Right, ColumnCount };
    enum class Side { Both, Left, Right };
    Q_ENUM(Side)

    ComparisonModel(Comparison comparison,
                    const QString &leftName,
                    const QString &rightName,
                    QObject *parent = nullptr);

    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }
    [[nodiscard]] Side side(int row) const;
    /// The message of a side; nullptr: it has none there.
    [[nodiscard]] const RecordedMessage *left(int row) const;
    [[nodiscard]] const RecordedMessage *right(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole: Side, Direction, Opcode; times in microseconds since the recording's start,
    /// and payloads; none where the side has no message.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Comparison m_comparison;
    QString m_leftName;
    QString m_rightName;
};

} // namespace Limpid
