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
    for (const auto &resumption : store.resumptions())
        know(resumption);
}

void NickRegistry::know(const Resumption &resumption)
{
    m_known.insert(resumption.token, { resumption.wanted, resumption.nick });
    m_tokens.push_back(resumption.token);
    // Who comes later than that gets a nick like anybody.
    if (m_tokens.size() > size_t(HistoryStore::MaxResumptions)) {
        m_known.remove(m_tokens.front());
        m_tokens.pop_front();
    }
}

NickRegistry::Grant
NickRegistry::claim(ConnectionId connection, const Nick &wanted, const QString &resume)
{
    const QMutexLocker locker(&m_mutex);
    const auto known = m_known.constFind(resume);
    if (known != m_known.cend() && (known->wanted == wanted || known->nick == wanted)) {
        auto holder = m_holders.find(key(known->nick));
        if (holder == m_holders.end())
            holder = m_holders.insert(key(known->nick), { 0, resume });
        if (holder->resume == resume)
            return { known->nick, resume, std::exchange(holder->connection, connection) };
    }
    const Grant grant { firstFree(wanted), makeToken(), 0 };
    m_holders.insert(key(grant.nick), { connection, grant.resume });
    const Resumption resumption { grant.resume, wanted, grant.nick };
    know(resumption);
    m_store.remember(resumption);
    return grant;
}

void NickRegistry::release(ConnectionId connection, const Nick &nick)
{
    const QMutexLocker locker(&m_mutex);
    const auto holder = m_holders.constFind(key(nick));
    if (holder != m_holders.cend() && holder->connection == connection)
        m_holders.erase(holder);
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
