// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/admission.h"

#include <algorithm>

namespace Limpid {

QHostAddress Admission::placeOf(const QHostAddress &address)
{
    bool isV4 = false;
    const auto v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return QHostAddress(v4); // also for one that came mapped into IPv6
    auto v6 = address.toIPv6Address();
    std::fill(v6.c + 8, v6.c + 16, quint8(0));
    return QHostAddress(v6);
}

void Admission::setLimits(int total, int perAddress)
{
    const QMutexLocker locker(&m_mutex);
    m_limit = total;
    m_addressLimit = perAddress;
}

std::variant<Admission::Place, Admission::Refused> Admission::admit(const QHostAddress &address)
{
    const auto place = placeOf(address);
    const QMutexLocker locker(&m_mutex);
    if (m_limit > 0 && m_count >= m_limit)
        return Refused::Full;
    auto &count = m_byAddress[place];
    if (m_addressLimit > 0 && count >= m_addressLimit)
        return Refused::TooManyFromAddress;
    ++count;
    ++m_count;
    return Place(this, Release { place });
}

void Admission::setBans(const QList<Ban> &bans)
{
    QSet<QHostAddress> places;
    for (const Ban &ban : bans)
        places.insert(placeOf(ban.address));
    const QMutexLocker locker(&m_mutex);
    m_bans.swap(places);
}

bool Admission::isBanned(const QHostAddress &address) const
{
    const auto place = placeOf(address);
    const QMutexLocker locker(&m_mutex);
    return m_bans.contains(place);
}

void Admission::release(const QHostAddress &place)
{
    const QMutexLocker locker(&m_mutex);
    --m_count;
    const auto count = m_byAddress.find(place);
    if (--*count == 0)
        m_byAddress.erase(count);
}

} // namespace Limpid
