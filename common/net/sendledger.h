// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>

namespace Limpid {

/// Keeps the account of bufferedAmount: which payload lies where in the outgoing bytes, and what
/// has left.
///
/// Positions count all bytes of the stream from its beginning, heads, control frames and handshake
/// included.
class SendLedger
{
public:
    /// A message whose frame ends at the position and takes so many bytes on the wire.
    void add(qint64 payload, qint64 wireLength, qint64 wireEnd);
    /// A message that will never be sent: it stays in the account for good (WHATWG send(), steps 3
    /// and 4).
    void addUnsent(qint64 payload) { m_amount += payload; }
    /// The network has everything before the position.
    void setTaken(qint64 position);

    [[nodiscard]] qint64 amount() const { return m_amount; } ///< bytes of payload

private:
    struct Entry
    {
        qint64 payload = 0;
        qint64 wireLength = 0;
        qint64 wireEnd = 0;
        qint64 counted = 0; // of the payload, still in the amount
    };

    std::deque<Entry> m_entries;
    qint64 m_amount = 0;
};

} // namespace Limpid
