// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/history/memoryhistorystore.h"

#include "app-server/history/historycursor.h"

using namespace Qt::StringLiterals;

namespace Limpid {

MemoryHistoryStore::MemoryHistoryStore(qint64 first)
    : m_last(first)
{
}

bool MemoryHistoryStore::append(std::vector<Posting> messages)
{
    const QMutexLocker locker(&m_mutex);
    std::vector<Appended> answers;
    answers.reserve(messages.size());
    for (const auto &posting : messages)
        answers.emplace_back(accept(posting.message));
    answerAll(messages, answers);
    return true;
}

Accepted MemoryHistoryStore::accept(const Message &message)
{
    const Key key { message.group, message.id };
    const auto text = qHash(message.text);
    const auto [first, end] = std::as_const(m_ids).equal_range(key);
    for (auto known = first; known != end; ++known) {
        if (known->sender == message.sender || known->text == text)
            return { known->cursor, true };
    }
    const auto cursor = HistoryCursor::fromNumber(++m_last);
    m_ids.insert(key, { message.sender, text, cursor });
    m_order.push_back(key);
    if (m_order.size() > MaxIds)
        forgetOldest();
    if (!m_newest.contains(message.group))
        m_groups.push_back(message.group);
    m_newest.insert(message.group, cursor);
    if (m_groups.size() > MaxGroups) {
        m_newest.remove(m_groups.front());
        m_groups.pop_front();
    }
    return { cursor, false };
}

void MemoryHistoryStore::forgetOldest()
{
    // Of one key, the last that is found was put in first.
    auto oldest = m_ids.find(m_order.front());
    for (auto next = std::next(oldest); next != m_ids.end() && next.key() == m_order.front();)
        oldest = next++;
    m_ids.erase(oldest);
    m_order.pop_front();
}

void MemoryHistoryStore::read(const HistoryQuery &query,
                              std::function<void(const HistorySlice &)> answer)
{
    const QMutexLocker locker(&m_mutex);
    HistorySlice slice;
    slice.newest = m_newest.value(query.group);
    slice.gap = !query.after.isNull() && query.after != slice.newest;
    answer(slice);
}

void MemoryHistoryStore::backup(const QString &, std::function<void(const QString &)> answer)
{
    answer(u"there is no history"_s);
}

} // namespace Limpid
