// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/net/sendledger.h"

namespace Limpid {

void SendLedger::add(qint64 payload, qint64 wireLength, qint64 wireEnd)
{
    m_entries.push_back({ payload, wireLength, wireEnd, payload });
    m_amount += payload;
}

void SendLedger::setTaken(qint64 position)
{
    while (!m_entries.empty() && m_entries.front().wireEnd <= position) {
        m_amount -= m_entries.front().counted;
        m_entries.pop_front();
    }
    if (m_entries.empty())
        return;
    // Of a frame that has left in part, the same part of its payload (which may be compressed) has.
    Entry &entry = m_entries.front();
    const qint64 left = entry.wireEnd - position;
    if (left >= entry.wireLength)
        return;
    const double part = double(left) / double(entry.wireLength);
    const qint64 counted = qMin(entry.counted, qint64(double(entry.payload) * part));
    m_amount -= entry.counted - counted;
    entry.counted = counted;
}

} // namespace Limpid
