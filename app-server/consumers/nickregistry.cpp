// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/nickregistry.h"

#include "app-server/presence/presence.h"

namespace Limpid {

NickRegistry::NickRegistry(const QList<Nick> &reserved, HistoryStore &store)
    : m_store(store)
{
    for (const auto &nick : reserved)
        m_holders.insert(nick.folded(), {});
    for (const auto &resumption : store.resumptions()) {
        const auto known = m_known.insert(resumption.token, { resumption.wanted, resumption.nick });
        goAway(*known, resumption.token);
    }
}

void NickRegistry::goAway(Known &known, const QString &token)
{
    known.away = ++m_lastAway;
    m_away.emplace(known.away, token);
}

void NickRegistry::forgetFirst()
{
    // Two for each that goes: after a start there are more, all who were connected before it.
    for (int i = 0; i < 2 && m_away.size() > MaxAway; ++i) {
        const auto token = m_away.extract(m_away.begin()).mapped();
        m_known.remove(token);
        m_store.forget(token);
    }
}

void NickRegistry::comeBack(Known &known)
{
    m_away.erase(known.away);
    known.away = 0;
}

NickRegistry::Grant
NickRegistry::claim(ConnectionId connection, const Nick &wanted, const QString &resume)
{
    const QMutexLocker locker(&m_mutex);
    const auto known = m_known.find(resume);
    if (known != m_known.end() && (known->wanted == wanted || known->nick == wanted)) {
        auto holder = m_holders.find(known->nick.folded());
        if (holder == m_holders.end())
            holder = m_holders.insert(known->nick.folded(), { 0, resume });
        if (holder->resume == resume) {
            comeBack(*known);
            return { known->nick, resume, std::exchange(holder->connection, connection) };
        }
    }
    const Grant grant { firstFree(wanted), Presence::makeToken(), 0 };
    m_holders.insert(grant.nick.folded(), { connection, grant.resume });
    m_known.insert(grant.resume, { wanted, grant.nick });
    m_store.remember({ grant.resume, wanted, grant.nick });
    return grant;
}

void NickRegistry::release(ConnectionId connection, const Nick &nick)
{
    const QMutexLocker locker(&m_mutex);
    const auto holder = m_holders.constFind(nick.folded());
    if (holder == m_holders.cend() || holder->connection != connection)
        return;
    const auto known = m_known.find(holder->resume);
    if (known != m_known.end())
        goAway(*known, holder->resume);
    m_holders.erase(holder);
    forgetFirst();
}

Nick NickRegistry::firstFree(const Nick &wanted) const
{
    auto nick = wanted;
    for (int number = 2; m_holders.contains(nick.folded()); ++number)
        nick = wanted.numbered(number).value_or(nick);
    return nick;
}

} // namespace Limpid
