// SPDX-License-Identifier: GPL-3.0-or-later
#include "busystore.h"

#include <utility>

using namespace Limpid;

bool BusyStore::append(std::vector<Posting> messages)
{
    (void)m_store.append(std::move(messages));
    return false;
}

void BusyStore::read(const HistoryQuery &query, std::function<void(const HistorySlice &)> answer)
{
    const QMutexLocker locker(&m_mutex);
    m_reads.append({ query, std::move(answer) });
}

qsizetype BusyStore::reads()
{
    const QMutexLocker locker(&m_mutex);
    return m_reads.size();
}

void BusyStore::answerReads()
{
    QMutexLocker locker(&m_mutex);
    const auto reads = std::exchange(m_reads, {});
    locker.unlock();
    for (const auto &[query, answer] : reads)
        m_store.read(query, answer);
}
