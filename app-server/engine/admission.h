// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/ban.h"

#include <QHash>
#include <QHostAddress>
#include <QMutex>
#include <QSet>

#include <memory>
#include <variant>

namespace Limpid {

/// Counts the connections of a server, in all and by address, and says who is one too many, and
/// who is banned.
///
/// Any thread; it outlives the places it gave. A client with many IPv6 addresses has one: the first
/// 64 bits, which is what one network is given.
class Admission
{
public:
    enum class Refused { Full, TooManyFromAddress };

    /// A place that was taken; giving it up makes room for another.
    class Release
    {
    public:
        QHostAddress address;
        void operator()(Admission *admission) const { admission->release(address); }
    };
    using Place = std::unique_ptr<Admission, Release>;

    /// 0: no limit.
    void setLimits(int total, int perAddress);
    [[nodiscard]] std::variant<Place, Refused> admit(const QHostAddress &address);

    /// Who is not to come in; replaces those from before. Connections that are here stay.
    void setBans(const QList<Ban> &bans);
    [[nodiscard]] bool isBanned(const QHostAddress &address) const;
    /// What counts as one address: an IPv4 address, also if it came mapped into IPv6, or a network
    /// of IPv6.
    [[nodiscard]] static QHostAddress placeOf(const QHostAddress &address);

private:
    void release(const QHostAddress &place);

    mutable QMutex m_mutex;
    int m_limit = 0;
    int m_addressLimit = 0;
    int m_count = 0;
    QHash<QHostAddress, int> m_byAddress;
    QSet<QHostAddress> m_bans;
};

} // namespace Limpid
