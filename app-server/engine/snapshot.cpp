// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/snapshot.h"

#include <numeric>

namespace Limpid {

namespace {

template<typename Key>
void add(QMap<Key, quint64> &total, const QMap<Key, quint64> &part)
{
    for (auto i = part.cbegin(); i != part.cend(); ++i)
        total[i.key()] += i.value();
}

} // namespace

EngineCounters &EngineCounters::operator+=(const EngineCounters &other)
{
    accepted += other.accepted;
    opened += other.opened;
    messagesReceived += other.messagesReceived;
    messagesSent += other.messagesSent;
    bytesReceived += other.bytesReceived;
    bytesSent += other.bytesSent;
    skippedSlow += other.skippedSlow;
    skippedClosing += other.skippedClosing;
    paused += other.paused;
    pings += other.pings;
    givenUp += other.givenUp;
    add(layerLost, other.layerLost);
    add(refused, other.refused);
    add(closesSent, other.closesSent);
    add(closesReceived, other.closesReceived);
    return *this;
}

quint64 EngineCounters::refusals() const
{
    return std::accumulate(refused.cbegin(), refused.cend(), quint64(0));
}

} // namespace Limpid
