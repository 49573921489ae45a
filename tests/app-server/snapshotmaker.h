// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/snapshot.h"

#include <QRandomGenerator>

namespace Limpid {

/// An open connection "nick-ID" on "/", made by hand.
[[nodiscard]] ConnectionSnapshot openConnection(ConnectionId id);

/// A snapshot of these connections, by id.
[[nodiscard]] EngineSnapshot snapshotOf(qint64 time, const QList<ConnectionSnapshot> &connections);

/// A server that lives at random: connections come, change, close and go; groups form and dissolve.
class SnapshotMaker
{
public:
    explicit SnapshotMaker(quint32 seed);

    /// The server a quarter of a second later.
    [[nodiscard]] EngineSnapshot next();

private:
    [[nodiscard]] bool chance(int percent);
    void changeConnection(ConnectionSnapshot &connection);
    void changeGroups();

    QRandomGenerator m_random;
    EngineSnapshot m_now;
    ConnectionId m_lastId = 0;
};

} // namespace Limpid
