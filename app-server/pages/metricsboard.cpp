// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/pages/metricsboard.h"

namespace Limpid {

void MetricsBoard::put(const EngineSnapshot &snapshot)
{
    const QMutexLocker locker(&m_mutex);
    m_newest = snapshot;
}

EngineSnapshot MetricsBoard::newest() const
{
    const QMutexLocker locker(&m_mutex);
    return m_newest;
}

} // namespace Limpid
