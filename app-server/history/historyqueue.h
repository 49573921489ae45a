// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/history/historyrequest.h"

#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <utility>
#include <vector>

namespace Limpid {

/// What waits for the storage thread; any thread puts in, that thread takes batches out.
///
/// Whatever is no append is taken with the batch that has the last append put in before it: never
/// sooner, and no later, however much is sent. Searches are the exception: they can take long, and
/// there is one in a batch, so that messages are kept between two of them.
class HistoryQueue
{
public:
    static constexpr size_t MaxBatch = 512; ///< messages of one transaction

    struct Batch
    {
        std::vector<Posting> appends;
        std::vector<Resumption> resumptions; ///< with them
        std::vector<QString> forgotten; ///< tokens; behind those
        std::vector<HistoryRequest::Other> others; ///< behind the appends
        bool isLast = false; ///< the queue was closed and is empty now

        [[nodiscard]] bool isToWrite() const
        {
            return !appends.empty() || !resumptions.empty() || !forgotten.empty();
        }
        [[nodiscard]] bool isEmpty() const { return !isToWrite() && others.empty(); }
    };

    /// limit: messages waiting from which put() says that it is full.
    explicit HistoryQueue(qsizetype limit);

    /// Takes them in any case; false: it is full.
    bool put(std::vector<Posting> appends);
    void put(const Resumption &resumption);
    void forget(const QString &token);
    void put(HistoryRequest::Other other);
    /// Nothing is put in any more.
    void close();

    /// What there is, as much as is one batch; waits up to so long for something.
    [[nodiscard]] Batch take(std::chrono::milliseconds wait);

private:
    /// Each with the number of appends it is behind.
    using Others = std::deque<std::pair<quint64, HistoryRequest::Other>>;

    [[nodiscard]] bool isEmpty() const;
    /// The first, if all appends before it were taken.
    bool takeOne(Others &from, Batch &batch) const;

    const qsizetype m_limit;
    QMutex m_mutex;
    QWaitCondition m_filled;
    bool m_isClosed = false;
    std::deque<Posting> m_appends;
    std::vector<Resumption> m_resumptions;
    std::vector<QString> m_forgotten;
    Others m_others;
    Others m_searches;
    quint64 m_put = 0; ///< appends so far
    quint64 m_taken = 0; ///< of those
};

} // namespace Limpid
