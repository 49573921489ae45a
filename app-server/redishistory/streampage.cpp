// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redishistory/streampage.h"

#include "common/types/utf8size.h"

namespace Limpid {

StreamRange StreamPage::range(const HistoryQuery &query, StreamId bound)
{
    StreamRange range;
    if (bound != StreamId())
        range.upper = bound.toRedis();
    const auto before = StreamId::fromCursor(query.before);
    if (!query.before.isNull() && !before)
        return range; // there is nothing before a cursor that is not of this history
    if (before && (bound == StreamId() || *before <= bound))
        range.upper = '(' + before->toRedis();
    if (const auto after = StreamId::fromCursor(query.after))
        range.lower = '(' + after->toRedis();
    range.count = query.limit > 0 ? query.limit + 1 : 0;
    return range;
}

HistorySlice
StreamPage::standing(const HistoryQuery &query, const StreamState &state, StreamId newest)
{
    HistorySlice slice;
    slice.problem = state.problem;
    if (!state.problem.isEmpty())
        return slice;
    slice.newest = newest.toCursor();
    const auto after = StreamId::fromCursor(query.after);
    if (!query.after.isNull())
        slice.gap = !after || *after < state.gone || *after > std::max(newest, state.newest);
    return slice;
}

bool StreamPage::add(HistorySlice &slice,
                     qint64 &bytes,
                     const Message &message,
                     const HistoryQuery &query)
{
    bytes += utf8Size(message.text);
    slice.more = slice.messages.size() == query.limit
        || (bytes > query.bytes && !slice.messages.isEmpty());
    if (!slice.more)
        slice.messages.prepend(message);
    return !slice.more;
}

} // namespace Limpid
