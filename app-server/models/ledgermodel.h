// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/fanoutrecord.h"

#include <QAbstractTableModel>

#include <array>
#include <deque>

namespace Limpid {

/// The group messages of late and what became of them, oldest first: a ring that is bounded in
/// messages and in members they were for.
///
/// Holds raw values; a view makes the words.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Group, Sender, Size, Sent, Queued, Skipped, Closed, Took, ColumnCount };
    static constexpr int MaxMessages = 1'000;
    static constexpr qsizetype MaxDeliveries = 200'000; // the newest message stays whatever it has

    using QAbstractTableModel::QAbstractTableModel;

    /// lost: messages there was no room for.
    void append(const std::vector<FanoutRecord> &records, int lost);
    [[nodiscard]] const FanoutRecord &record(int row) const { return m_rows[size_t(row)].record; }
    [[nodiscard]] qint64 lost() const { return m_lost; } ///< in all

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: qint64 of Time and Took in microseconds, of Size in bytes; QString of Group and
    /// Sender; int, members, of the others.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void lostChanged(qint64 lost);

private:
    static_assert(Queued - Sent == int(MemberDelivery::Outcome::Queued));
    static_assert(Closed - Sent == int(MemberDelivery::Outcome::Closed));

    struct Row
    {
        FanoutRecord record;
        std::array<int, MemberDelivery::OutcomeCount> counts {}; ///< by outcome
    };

    [[nodiscard]] static std::array<int, MemberDelivery::OutcomeCount>
    countsOf(const FanoutRecord &record);
    void makeRoom(int messages, qsizetype deliveries);

    std::deque<Row> m_rows;
    qsizetype m_deliveries = 0; ///< of all rows
    qint64 m_lost = 0;
};

} // namespace Limpid
