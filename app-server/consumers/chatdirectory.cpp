// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/chatdirectory.h"

using namespace Qt::StringLiterals;

namespace Limpid {

ChatDirectory::ChatDirectory(std::function<QDateTime()> clock)
    : m_clock(std::move(clock))
    , m_server(*Nick::fromString(u"limpid-server"))
    , m_nicks(m_server)
    // Cursors of an earlier run of the server are never met again: nobody posts a million messages
    // a second.
    , m_sequence(quint64(m_clock().toMSecsSinceEpoch()) * 1'000)
{
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

std::shared_ptr<ChatGroup> ChatDirectory::group(Fanout &fanout, const GroupName &name)
{
    const QMutexLocker locker(&m_mutex);
    auto &group = m_groups[name];
    if (!group)
        group = std::make_shared<ChatGroup>(fanout, name, m_sequence);
    return group;
}

void ChatDirectory::groupLeft(const std::shared_ptr<ChatGroup> &group)
{
    const QMutexLocker locker(&m_mutex);
    if (!group->isEmpty())
        return;
    m_idle.push_back(group->name());
    if (m_idle.size() <= MaxIdleGroups)
        return;
    const auto oldest = m_groups.constFind(m_idle.front());
    m_idle.pop_front();
    // A pointer elsewhere is somebody about to join.
    if (oldest != m_groups.cend() && oldest->use_count() == 1 && (*oldest)->isEmpty()) {
        m_sequence = std::max(m_sequence, (*oldest)->sequence());
        m_groups.erase(oldest);
    }
}

void ChatDirectory::announce(const GroupName &name, const QString &text)
{
    QList<std::shared_ptr<ChatGroup>> groups;
    {
        const QMutexLocker locker(&m_mutex);
        groups = name.isNull() ? m_groups.values() : QList { m_groups.value(name) };
    }
    for (const auto &group : groups) {
        if (group && !group->isEmpty())
            group->announce(m_server, text, now());
    }
}

} // namespace Limpid
