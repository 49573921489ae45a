// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redispresence/redispresence.h"

#include "app-server/redispresence/redispresencecore.h"

namespace Limpid {

template<typename Step>
void RedisPresence::post(Step step)
{
    QMetaObject::invokeMethod(m_core.get(), std::move(step), Qt::QueuedConnection);
}

RedisPresence::RedisPresence(const RedisPresenceConfig &config)
    : m_core(std::make_unique<RedisPresenceCore>(config))
{
    m_thread.setObjectName(QStringLiteral("presence"));
    m_core->moveToThread(&m_thread);
    m_thread.start();
    post([c = m_core.get()] { c->start(); });
}

RedisPresence::~RedisPresence()
{
    post([c = m_core.get(), thread = &m_thread] { c->leaveAll([thread] { thread->quit(); }); });
    m_thread.wait();
}

void RedisPresence::claim(const Claim &claim, std::function<void(const Grant &)> answer)
{
    post([c = m_core.get(), claim, answer = std::move(answer)] { c->claim(claim, answer); });
}

void RedisPresence::release(quint64 connection)
{
    post([c = m_core.get(), connection] { c->release(connection); });
}

void RedisPresence::enter(const GroupName &group,
                          const Nick &nick,
                          const std::weak_ptr<PresenceWatcher> &watcher,
                          std::function<void()> entered)
{
    post([c = m_core.get(), group, nick, watcher, entered = std::move(entered)] {
        c->enter(group, nick, watcher, entered);
    });
}

void RedisPresence::leave(const GroupName &group, const Nick &nick)
{
    post([c = m_core.get(), group, nick] { c->leave(group, nick); });
}

void RedisPresence::typing(const GroupName &group, const Nick &nick)
{
    post([c = m_core.get(), group, nick] { c->typing(group, nick); });
}

bool RedisPresence::isLeader(const GroupName &group) const
{
    return m_core->isLeader(group);
}

} // namespace Limpid
