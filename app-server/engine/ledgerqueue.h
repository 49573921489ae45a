// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/fanoutrecord.h"

#include <QObject>
#include <QTimer>

namespace Limpid {

/// Gathers records for the ledger into batches, at most 30 a second, and bounded like a LogQueue:
/// what is too much to be looked at is counted.
class LedgerQueue : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t MaxRecords = 1'000; // of a batch
    static constexpr qsizetype MaxDeliveries = 20'000; // of a batch; one record may have more

    explicit LedgerQueue(QObject *parent = nullptr);

    void add(FanoutRecord record);
    /// Emits what there is.
    void flush();

signals:
    /// lost: messages since the last batch for which there was no room.
    void accounted(const std::vector<Limpid::FanoutRecord> &records, int lost);

private:
    QTimer m_timer;
    std::vector<FanoutRecord> m_records;
    qsizetype m_deliveries = 0; ///< of those
    int m_lost = 0;
};

} // namespace Limpid
