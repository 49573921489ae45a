// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redishistory/redishistorystore.h"

#include "app-server/redishistory/redishistorycore.h"

#include <future>

using namespace Qt::StringLiterals;

namespace Limpid {

template<typename Step>
void RedisHistoryStore::post(Step step) const
{
    QMetaObject::invokeMethod(m_core.get(), std::move(step), Qt::QueuedConnection);
}

RedisHistoryStore::RedisHistoryStore(const RedisHistoryConfig &config)
    : m_queue(config.queue)
    , m_core(std::make_unique<RedisHistoryCore>(config))
{
    m_thread.setObjectName(u"history"_s);
    m_core->moveToThread(&m_thread);
    m_thread.start();
    post([c = m_core.get()] { c->start(); });
}

RedisHistoryStore::~RedisHistoryStore()
{
    post([c = m_core.get(), thread = &m_thread] { c->leave([thread] { thread->quit(); }); });
    m_thread.wait();
}

bool RedisHistoryStore::append(std::vector<Posting> messages)
{
    const auto waiting = m_core->waiting() += qsizetype(messages.size());
    const auto all = std::make_shared<std::vector<Posting>>(std::move(messages));
    post([c = m_core.get(), all] { c->append(std::move(*all)); });
    return waiting < m_queue;
}

void RedisHistoryStore::read(const HistoryQuery &query,
                             std::function<void(const HistorySlice &)> answer)
{
    post([c = m_core.get(), query, answer = std::move(answer)] { c->read(query, answer); });
}

void RedisHistoryStore::follow(const GroupName &group,
                               const std::weak_ptr<HistoryFollower> &follower)
{
    post([c = m_core.get(), group, follower] { c->follow(group, follower); });
}

void RedisHistoryStore::backup(const QString &, std::function<void(const QString &)> answer)
{
    post([answer = std::move(answer)] { answer(u"the history is in Redis, which has BGSAVE"_s); });
}

void RedisHistoryStore::remember(const Resumption &resumption)
{
    post([c = m_core.get(), resumption] { c->remember(resumption); });
}

void RedisHistoryStore::forget(const QString &token)
{
    post([c = m_core.get(), token] { c->forget(token); });
}

QList<Resumption> RedisHistoryStore::resumptions() const
{
    const auto all = std::make_shared<std::promise<QList<Resumption>>>();
    post([c = m_core.get(), all] {
        c->resumptions([all](const QList<Resumption> &found) { all->set_value(found); });
    });
    return all->get_future().get();
}

} // namespace Limpid
