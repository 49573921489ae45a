// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/serverfigures.h"

#include "app-server/models/addresstext.h"

#include <algorithm>

namespace Limpid {

void ServerFigures::apply(const EngineSnapshot &snapshot)
{
    m_messages.add(snapshot.time, snapshot.counters.messagesReceived);
    m_bytesOut.add(snapshot.time, snapshot.counters.bytesSent);
    m_buffered = snapshot.bufferedAmount;
    const auto &lags = snapshot.loopLags;
    m_loopLag = lags.isEmpty() ? 0 : *std::max_element(lags.cbegin(), lags.cend());
    m_upTime = snapshot.startedAt > 0 ? snapshot.time - snapshot.startedAt : 0;
    m_groups = int(snapshot.groups.size());
    applyConnections(snapshot.connections);
}

void ServerFigures::applyConnections(const QList<ConnectionSnapshot> &connections)
{
    const ConnectionSnapshot *most = nullptr;
    m_clients = 0;
    m_hasSlow = false;
    for (const ConnectionSnapshot &connection : connections) {
        if (connection.state == ReadyState::Closed)
            continue;
        ++m_clients;
        m_hasSlow = m_hasSlow || connection.slow;
        if (connection.bufferedAmount > (most ? most->bufferedAmount : 0))
            most = &connection;
    }
    m_mostBufferedBy.clear();
    if (most)
        m_mostBufferedBy
            = most->name.isEmpty() ? addressText(most->address, most->port) : most->name;
}

} // namespace Limpid
