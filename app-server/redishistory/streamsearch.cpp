// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redishistory/streamsearch.h"

#include "app-server/redishistory/streampage.h"

namespace Limpid {

StreamSearch::StreamSearch(HistoryWire &wire,
                           const HistoryQuery &query,
                           StreamId bound,
                           Answer answer)
    : m_wire(wire)
    , m_query(query)
    , m_bound(bound)
    , m_answer(std::move(answer))
    , m_words(query.text)
{
}

void StreamSearch::start()
{
    auto range = StreamPage::range(m_query, m_bound);
    if (m_words.isEmpty())
        range.count = 0;
    if (range.count > 0)
        range.count = Portion;
    scan(range);
}

void StreamSearch::scan(const StreamRange &range)
{
    m_wire.read(m_query.group, range, [self = shared_from_this(), range](const StreamState &state) {
        self->onScanned(range, state);
    });
}

void StreamSearch::onScanned(const StreamRange &range, const StreamState &state)
{
    if (m_scanned == 0) {
        const auto isBound = m_bound != StreamId();
        m_slice = StreamPage::standing(m_query, state, isBound ? m_bound : state.newest);
    }
    m_slice.problem = state.problem;
    for (const auto &entry : state.entries) {
        if (entry.message && m_words.areIn(entry.message->text)
            && !StreamPage::add(m_slice, m_bytes, *entry.message, m_query))
            return m_answer(m_slice);
    }
    m_scanned += int(state.entries.size());
    const auto isAll = range.isAll(state);
    if (isAll || m_scanned >= MaxScanned) {
        m_slice.more = !isAll && !m_slice.messages.isEmpty();
        return m_answer(m_slice);
    }
    scan(range.behind(state, Portion));
}

} // namespace Limpid
