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

void HistoryQueue::forget(const QString &token)
{
    const QMutexLocker locker(&m_mutex);
    m_forgotten.push_back(token);
    m_filled.wakeOne();
}

void HistoryQueue::put(HistoryRequest::Other other)
{
    const QMutexLocker locker(&m_mutex);
    const auto *read = std::get_if<HistoryRequest::Read>(&other);
    auto &others = read && !read->query.text.isEmpty() ? m_searches : m_others;
    others.emplace_back(m_put, std::move(other));
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
    if (isEmpty() && !m_isClosed)
        m_filled.wait(&m_mutex, QDeadlineTimer(wait));
    Batch batch;
    const auto count = std::min(m_appends.size(), MaxBatch);
    const auto end = m_appends.begin() + std::ptrdiff_t(count);
    batch.appends.assign(std::make_move_iterator(m_appends.begin()), std::make_move_iterator(end));
    m_appends.erase(m_appends.begin(), end);
    m_taken += count;
    // That a reader also follows some that came a little later nobody can tell, and the batch
    // stays whole.
    while (takeOne(m_others, batch)) { }
    takeOne(m_searches, batch);
    batch.resumptions.swap(m_resumptions);
    batch.forgotten.swap(m_forgotten);
    batch.isLast = m_isClosed && isEmpty();
    return batch;
}

bool HistoryQueue::isEmpty() const
{
    return m_appends.empty() && m_resumptions.empty() && m_forgotten.empty() && m_others.empty()
        && m_searches.empty();
}

bool HistoryQueue::takeOne(Others &from, Batch &batch) const
{
    if (from.empty() || from.front().first > m_taken)
        return false;
    batch.others.push_back(std::move(from.front().second));
    from.pop_front();
    return true;
}

} // namespace Limpid
