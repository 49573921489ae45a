// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redishistory/historywire.h"

namespace Limpid {

/// One page of a group's stream, newest first: what no key opens is passed over, so that it does
/// not hide what is behind it. Of the store's thread; it lives until it has answered.
class PageReading : public std::enable_shared_from_this<PageReading>
{
public:
    using Answer = HistoryWire::Stated;

    static constexpr int Portion = 500; ///< entries, of all reads but the first
    /// Entries that are looked at. What is behind them is not there, unless somebody reads on
    /// before something that was.
    static constexpr int MaxPassed = 20'000;

    /// `wire` is borrowed. The answer has range.count messages or more if there are so many.
    PageReading(HistoryWire &wire, const GroupName &group, const StreamRange &range, Answer answer);

    void start();

private:
    void onRead(const StreamState &state);

    HistoryWire &m_wire;
    const GroupName m_group;
    const int m_count;
    const Answer m_answer;
    StreamRange m_range; ///< what is read next
    std::optional<StreamState> m_state; ///< how it stood first, and all entries so far
    int m_messages = 0; ///< of them
};

} // namespace Limpid
