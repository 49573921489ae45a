// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/history/historyqueue.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <iterator>

namespace Limpid {

HistoryQueue::HistoryQueue(qsizetype limit)
    : m_limit(limit)
{
}

bool HistoryQueue::put(std::vector<Posting> appends)
{
    const QMutexLocker locker(&m_mutex);
    m_put += appends.size();
    std::move(appends.begin(), appends.end(), std::back_inserter(m_appends));
    m_filled.wakeOne();
    return qsizetype(m_appends.size()) < m_limit;
}

void HistoryQueue::put(const Resumption &resumption)
{
    const QMutexLocker locker(&m_mutex);
    m_resumptions.push_back(resumption);
    m_filled.wakeOne();
}

void HistoryQueue::put(HistoryRequest::Other other)
{
    const QMutexLocker locker(&m_mutex);
    m_others.emplace_back(m_put, std::move(other));
    m_filled.wakeOne();
}

void HistoryQueue::close()
{
    const QMutexLocker locker(&m_mutex);
    m_isClosed = true;
    m_filled.wakeOne();
}

HistoryQueue::Batch HistoryQueue::take(std::chrono::milliseconds wait)
{
    const QMutexLocker locker(&m_mutex);
    if (m_appends.empty() && m_resumptions.empty() && m_others.empty() && !m_isClosed)
        m_filled.wait(&m_mutex, QDeadlineTimer(wait));
    Batch batch;
    const auto count = std::min(m_appends.size(), MaxBatch);
    const auto end = m_appends.begin() + std::ptrdiff_t(count);
    batch.appends.assign(std::make_move_iterator(m_appends.begin()), std::make_move_iterator(end));
    m_appends.erase(m_appends.begin(), end);
    m_taken += count;
    // That a reader also follows some that came a little later nobody can tell, and the batch
    // stays whole.
    for (; !m_others.empty() && m_others.front().first <= m_taken; m_others.pop_front())
        batch.others.push_back(std::move(m_others.front().second));
    batch.resumptions.swap(m_resumptions);
    batch.isLast = m_isClosed && m_appends.empty() && m_others.empty();
    return batch;
}

} // namespace Limpid
