// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redishistory/pagereading.h"

#include <algorithm>

namespace Limpid {

PageReading::PageReading(HistoryWire &wire,
                         const GroupName &group,
                         const StreamRange &range,
                         Answer answer)
    : m_wire(wire)
    , m_group(group)
    , m_count(range.count)
    , m_answer(std::move(answer))
    , m_range(range)
{
}

void PageReading::start()
{
    m_wire.read(m_group, m_range, [self = shared_from_this()](const StreamState &state) {
        self->onRead(state);
    });
}

void PageReading::onRead(const StreamState &state)
{
    if (!m_state)
        m_state.emplace(state);
    else
        m_state->entries.insert(m_state->entries.end(), state.entries.begin(), state.entries.end());
    m_state->problem = state.problem;
    m_messages += int(std::count_if(state.entries.begin(),
                                    state.entries.end(),
                                    [](const StreamEntry &entry) { return !!entry.message; }));
    if (m_range.isAll(state) || m_messages >= m_count
        || m_state->entries.size() >= size_t(MaxPassed))
        return m_answer(*m_state);
    m_range = m_range.behind(state, Portion);
    start();
}

} // namespace Limpid
