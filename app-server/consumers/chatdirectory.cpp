// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/chatdirectory.h"

#include "common/types/utf8size.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

ChatDirectory::ChatDirectory(std::function<QDateTime()> clock, const ServedGroup::Ground &ground)
    : m_clock(std::move(clock))
    , m_ground(ground)
{
    if (!ground.presence)
        m_nicks.emplace(ground.outlet ? QList { serverNick(), siteNick() } : QList { serverNick() },
                        ground.store);
}

Nick ChatDirectory::serverNick()
{
    return *Nick::fromString(u"limpid-server"_s);
}

Nick ChatDirectory::siteNick()
{
    return *Nick::fromString(u"site"_s);
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
        group = std::make_shared<ServedGroup>(fanout, m_ground, name);
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
        post(*group, serverNick(), text, true);
    }
}

void ChatDirectory::post(const GroupName &name, const Nick &sender, const QString &text)
{
    const auto group = find(name);
    if (group && !group->isEmpty())
        post(*group, sender, cutToUtf8Size(text, limits().text), false);
}

void ChatDirectory::post(ServedGroup &group,
                         const Nick &sender,
                         const QString &text,
                         bool isPassedOn)
{
    const auto post = std::make_shared<ServedGroup::Post>();
    post->message = { group.name(), {}, QUuid::createUuid(), sender, text, now() };
    post->isPassedOn = isPassedOn;
    store().append({ group.posting(post, {}) });
}

std::shared_ptr<ServedGroup> ChatDirectory::find(const GroupName &name) const
{
    const QMutexLocker locker(&m_mutex);
    return m_groups.value(name).lock();
}

} // namespace Limpid
