// SPDX-License-Identifier: GPL-3.0-or-later
#include "logfeed.h"

namespace Limpid {

LogEntry LogFeed::next()
{
    const qint64 n = m_count++;
    LogEntry entry;
    entry.time = 1'700'000'000'000'000 + n * 50;
    entry.direction = n % 3 == 0 ? Direction::Sent : Direction::Received;
    if (n % 1000 == 999) {
        entry.opcode = Opcode::Ping;
        entry.payload = QByteArray::number(n);
    } else {
        entry.payload = R"({"type":"message","group":"lab-)" + QByteArray::number(n % 7)
            + R"(","from":"ada","cursor":)" + QByteArray::number(n) + R"(,"text":")"
            + QByteArray(50 + n * 7 % 200, char('a' + n % 26)) + R"("})";
    }
    entry.masked = entry.direction == Direction::Sent;
    entry.payloadLength = entry.payload.size();
    entry.wireLength = entry.payloadLength + 8;
    return entry;
}

} // namespace Limpid
