// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/chatdirectory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

ChatDirectory::ChatDirectory(std::function<QDateTime()> clock,
                             HistoryStore &store,
                             Presence *presence)
    : m_clock(std::move(clock))
    , m_store(store)
    , m_presence(presence)
{
    if (!presence)
        m_nicks.emplace(serverNick(), store);
}

Nick ChatDirectory::serverNick()
{
    return *Nick::fromString(u"limpid-server"_s);
}

ProtocolLimits ChatDirectory::limits() const
{
    const QMutexLocker locker(&m_mutex);
    return m_limits;
}

int ChatDirectory::messageRate() const
{
    const QMutexLocker locker(&m_mutex);
    return m_messageRate;
}

void ChatDirectory::setLimits(const ProtocolLimits &limits, int messageRate)
{
    const QMutexLocker locker(&m_mutex);
    m_limits = limits;
    m_messageRate = messageRate;
}

std::shared_ptr<ServedGroup> ChatDirectory::group(const Fanout &fanout, const GroupName &name)
{
    const QMutexLocker locker(&m_mutex);
    if (m_groups.size() >= m_sweepAt) {
        m_groups.removeIf([](const auto &entry) { return entry->expired(); });
        m_sweepAt = std::max<qsizetype>(1'000, 2 * m_groups.size());
    }
    auto &known = m_groups[name];
    auto group = known.lock();
    if (!group) {
        group = std::make_shared<ServedGroup>(fanout, m_store, m_presence, name);
        known = group;
    }
    return group;
}

void ChatDirectory::announce(const GroupName &name, const QString &text)
{
    QList<std::weak_ptr<ServedGroup>> groups;
    {
        const QMutexLocker locker(&m_mutex);
        groups = name.isNull() ? m_groups.values() : QList { m_groups.value(name) };
    }
    for (const auto &known : std::as_const(groups)) {
        const auto group = known.lock();
        if (!group || group->isEmpty())
            continue;
        const auto post = std::make_shared<ServedGroup::Post>();
        post->message = { group->name(), {}, QUuid::createUuid(), serverNick(), text, now() };
        m_store.append({ group->posting(post, {}) });
    }
}

} // namespace Limpid
