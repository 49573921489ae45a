// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/memberdelivery.h"

#include <QMutex>

#include <utility>

namespace Limpid {

/// Gathers what became of one group message, member by member, from all workers that have some. Any
/// thread.
class FanoutAccount
{
public:
    void add(const QList<MemberDelivery> &deliveries)
    {
        const QMutexLocker locker(&m_mutex);
        m_deliveries.append(deliveries);
    }
    /// All of them; none are left.
    [[nodiscard]] QList<MemberDelivery> take()
    {
        const QMutexLocker locker(&m_mutex);
        return std::exchange(m_deliveries, {});
    }

private:
    QMutex m_mutex;
    QList<MemberDelivery> m_deliveries;
};

} // namespace Limpid
