// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/history/searchwords.h"
#include "app-server/redishistory/historywire.h"

namespace Limpid {

/// One search through a group's stream, newest first, a portion at a time, so that others get their
/// turn in between. Of the store's thread; it lives until it has answered.
class StreamSearch : public std::enable_shared_from_this<StreamSearch>
{
public:
    using Answer = std::function<void(const HistorySlice &)>;

    static constexpr int Portion = 500; ///< entries
    /// Entries that are looked through. What is behind them is not found, unless the search is
    /// taken up again before something that was.
    static constexpr int MaxScanned = 20'000;

    /// `wire` is borrowed. bound: nothing newer than that; null: no bound.
    StreamSearch(HistoryWire &wire, const HistoryQuery &query, StreamId bound, Answer answer);

    void start();

private:
    void scan(const StreamRange &range);
    void onScanned(const StreamRange &range, const StreamState &state);

    HistoryWire &m_wire;
    const HistoryQuery m_query;
    const StreamId m_bound;
    const Answer m_answer;
    const SearchWords m_words;
    HistorySlice m_slice;
    qint64 m_bytes = 0;
    int m_scanned = 0;
};

} // namespace Limpid
