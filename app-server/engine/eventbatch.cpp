// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/eventbatch.h"

#include "app-server/engine/serverframe.h"

#include <numeric>

namespace Limpid {

namespace {

constexpr size_t MaxEncoded = 4; // of one event; who sends each member something else gains nothing

template<typename Shared>
bool isSame(const Shared &a, const Shared &b)
{
    return a.constData() == b.constData() && a.size() == b.size();
}

} // namespace

void EventBatch::append(const std::shared_ptr<const GroupEvent> &event)
{
    m_turns.push_back({ event, {}, 0 });
    m_size += event->size();
}

const std::shared_ptr<const GroupEvent> &EventBatch::begin(size_t index)
{
    m_current = index;
    return m_turns[index].event;
}

const Frame &EventBatch::encoded(const QString &text)
{
    for (const auto &known : m_turns[m_current].encoded) {
        if (isSame(known.text, text) && known.data.isNull())
            return known.frame;
    }
    return keep({ text, {}, serverFrame(Opcode::Text, text.toUtf8()) });
}

const Frame &EventBatch::encoded(const QByteArray &data)
{
    for (const auto &known : m_turns[m_current].encoded) {
        if (isSame(known.data, data) && !known.data.isNull())
            return known.frame;
    }
    return keep({ {}, data, serverFrame(Opcode::Binary, data) });
}

const Frame &EventBatch::keep(Encoded encoded)
{
    auto &[event, known, next] = m_turns[m_current];
    if (known.size() < MaxEncoded)
        return known.emplace_back(std::move(encoded)).frame;
    auto &oldest = known[next++ % MaxEncoded];
    oldest = std::move(encoded);
    return oldest.frame;
}

void EventBatch::write(const Frame &frame)
{
    if (m_own.empty() && m_same < m_pattern.size()
        && isSame(m_pattern[m_same].bytes, frame.bytes)) {
        ++m_same;
        return;
    }
    if (m_own.empty())
        m_own.assign(m_pattern.begin(), m_pattern.begin() + qsizetype(m_same));
    m_own.push_back(frame);
}

Frame EventBatch::take()
{
    m_taken = joined();
    return m_taken;
}

Frame EventBatch::joined()
{
    const auto same = std::exchange(m_same, 0);
    if (m_own.empty() && same == 0)
        return {};
    if (m_own.empty() && same == m_pattern.size())
        return m_joined;
    if (m_own.empty())
        m_own.assign(m_pattern.begin(), m_pattern.begin() + qsizetype(same));
    m_pattern = std::exchange(m_own, {});
    m_joined = join(m_pattern);
    return m_joined;
}

Frame EventBatch::join(const std::vector<Frame> &frames)
{
    if (frames.size() == 1)
        return frames.front();
    const auto add = [](qsizetype sum, const Frame &frame) { return sum + frame.bytes.size(); };
    Frame joined { {}, 0, 0 };
    joined.bytes.reserve(std::accumulate(frames.cbegin(), frames.cend(), qsizetype(0), add));
    for (const auto &frame : frames)
        joined.append(frame);
    return joined;
}

} // namespace Limpid
