// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/snapshot.h"

#include <QMutex>

namespace Limpid {

/// Where the engine's newest snapshot hangs for whoever wants to read it; any thread.
class MetricsBoard
{
public:
    void put(const EngineSnapshot &snapshot);
    /// An empty one before the first was put.
    [[nodiscard]] EngineSnapshot newest() const;

private:
    mutable QMutex m_mutex;
    EngineSnapshot m_newest;
};

} // namespace Limpid
