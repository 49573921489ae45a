// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/models/logentry.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <deque>
#include <vector>

namespace Limpid {

/// A live log: a ring bounded in lines and memory that takes lines one by one and shows them in
/// batches.
///
/// append() only collects; a timer inserts what has come as one batch, so 20,000 lines a second
/// cost the views 30 updates. Past a limit the oldest lines go, in one removal a batch. Each column
/// is one raw field (Qt::DisplayRole holds numbers and raw values, not words); EntryRole gives the
/// whole LogEntry.
class EventLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Time,
        Delta,
        Way,
        Kind,
        Fin,
        Mask,
        Payload,
        Wire,
        RoundTrip, ///< of a frame that answers one
        Subject,
        Preview,
        ColumnCount
    };
    enum Role { EntryRole = Qt::UserRole + 1 };

    /// Both for the lines shown and for those that wait; the newest line is kept whatever its size.
    struct Limits
    {
        int lines = 100'000;
        qint64 memory = 64 << 20; ///< bytes, by LogEntry::memory()
    };

    explicit EventLogModel(Limits limits, QObject *parent = nullptr);
    explicit EventLogModel(QObject *parent = nullptr);

    void append(LogEntry entry);
    void append(std::vector<LogEntry> entries);
    /// Inserts what append() has collected now, without waiting for the timer; nothing while
    /// paused.
    void flush();
    void clear(); ///< totalCount() stays

    /// Paused: append() goes on collecting (within the limits), but no line is shown until resumed.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] int pendingCount() const; ///< lines collected and not yet shown

    [[nodiscard]] const LogEntry &entry(int row) const;
    /// All lines kept, those that wait included, oldest first.
    [[nodiscard]] std::vector<LogEntry> entries() const;
    [[nodiscard]] qint64 totalCount() const; ///< lines ever appended
    [[nodiscard]] qint64 memory() const; ///< bytes of all lines kept, by LogEntry::memory()

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void pausedChanged(bool paused);
    void countsChanged(); ///< totalCount, pendingCount or memory changed; at most once a batch

private:
    /// Lines, oldest first, and what they take.
    struct Lines
    {
        std::deque<LogEntry> entries;
        qint64 memory = 0; ///< bytes
    };

    void collect(LogEntry entry);
    void onBatchDue();
    void evictForPending();
    void insertPending();

    Limits m_limits;
    Lines m_shown;
    Lines m_pending;
    QTimer m_batch; // runs while something has come that the views were not told of
    qint64 m_total = 0;
    bool m_paused = false;
};

} // namespace Limpid
