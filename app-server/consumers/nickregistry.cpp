// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/nickregistry.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

QString makeToken()
{
    std::array<quint32, 4> random = {};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const auto bytes
        = QByteArray::fromRawData(reinterpret_cast<const char *>(random.data()), sizeof(random));
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

NickRegistry::NickRegistry(const Nick &reserved, HistoryStore &store)
    : m_store(store)
{
    m_holders.insert(key(reserved), {});
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
        auto holder = m_holders.find(key(known->nick));
        if (holder == m_holders.end())
            holder = m_holders.insert(key(known->nick), { 0, resume });
        if (holder->resume == resume) {
            comeBack(*known);
            return { known->nick, resume, std::exchange(holder->connection, connection) };
        }
    }
    const Grant grant { firstFree(wanted), makeToken(), 0 };
    m_holders.insert(key(grant.nick), { connection, grant.resume });
    m_known.insert(grant.resume, { wanted, grant.nick });
    m_store.remember({ grant.resume, wanted, grant.nick });
    return grant;
}

void NickRegistry::release(ConnectionId connection, const Nick &nick)
{
    const QMutexLocker locker(&m_mutex);
    const auto holder = m_holders.constFind(key(nick));
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
    for (int number = 2; m_holders.contains(key(nick)); ++number) {
        const auto suffix = u"-%1"_s.arg(number);
        auto codePoints = wanted.toString().toUcs4();
        codePoints.resize(std::min(codePoints.size(), Nick::MaxLength - suffix.size()));
        auto stem = QString::fromUcs4(reinterpret_cast<const char32_t *>(codePoints.constData()),
                                      codePoints.size());
        if (const auto numbered = Nick::fromString(QString(stem + suffix)))
            nick = *numbered;
    }
    return nick;
}

} // namespace Limpid
