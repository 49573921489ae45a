// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/ledgerqueue.h"

#include <utility>

namespace Limpid {

LedgerQueue::LedgerQueue(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(33);
    connect(&m_timer, &QTimer::timeout, this, &LedgerQueue::flush);
}

void LedgerQueue::add(FanoutRecord record)
{
    const auto deliveries = m_deliveries + record.deliveries.size();
    const bool isFull = m_records.size() >= MaxRecords || deliveries > MaxDeliveries;
    if (isFull && !m_records.empty()) {
        ++m_lost;
        return;
    }
    m_deliveries = deliveries;
    m_records.push_back(std::move(record));
    if (!m_timer.isActive())
        m_timer.start();
}

void LedgerQueue::flush()
{
    m_timer.stop();
    m_deliveries = 0;
    if (!m_records.empty())
        emit accounted(std::exchange(m_records, {}), std::exchange(m_lost, 0));
}

} // namespace Limpid
