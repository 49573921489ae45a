// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/snapshot.h"
#include "app-server/models/ratemeter.h"

namespace Limpid {

/// What the whole server does, in a handful of figures, from successive snapshots.
class ServerFigures
{
public:
    void apply(const EngineSnapshot &snapshot);

    [[nodiscard]] int clients() const { return m_clients; } ///< those that are not CLOSED
    [[nodiscard]] int groups() const { return m_groups; }
    [[nodiscard]] double messagesPerSecond() const { return m_messages.perSecond(); } ///< received
    [[nodiscard]] double bytesOutPerSecond() const { return m_bytesOut.perSecond(); } ///< payload
    [[nodiscard]] qint64 bufferedAmount() const { return m_buffered; } ///< bytes, of all
    [[nodiscard]] bool hasSlow() const { return m_hasSlow; } ///< some client is slow
    /// Who has the most buffered: its nick or, without one, its address; empty if nobody has any.
    [[nodiscard]] const QString &mostBufferedBy() const { return m_mostBufferedBy; }
    [[nodiscard]] qint64 loopLag() const { return m_loopLag; } ///< microseconds
    [[nodiscard]] qint64 upTime() const { return m_upTime; } ///< microseconds; 0: not listening

private:
    void applyConnections(const QList<ConnectionSnapshot> &connections);

    RateMeter m_messages;
    RateMeter m_bytesOut;
    QString m_mostBufferedBy;
    qint64 m_buffered = 0;
    qint64 m_loopLag = 0;
    qint64 m_upTime = 0;
    int m_clients = 0;
    int m_groups = 0;
    bool m_hasSlow = false;
};

} // namespace Limpid
