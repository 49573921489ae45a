// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/frameinfo.h"

#include <QByteArray>
#include <QHash>

#include <deque>

namespace Limpid {

/// Finds what a received frame answers, and how long that took.
///
/// A pong answers the newest ping that had its payload (RFC 6455, 5.5.3). A message answers one
/// that had the same "id" at the top of its JSON, as limpid.chat.v1 and JSON-RPC have it.
class RoundTrips
{
public:
    void clear(); ///< another connection: nothing is outstanding

    /// Remembers what could be answered: of pings and of messages the newest 256 each.
    void sent(const FrameInfo &frame, qint64 now);
    /// Microseconds from what it answers to now; -1: it answers nothing that is remembered.
    [[nodiscard]] qint64 received(const FrameInfo &frame, qint64 now);

private:
    /// What waits for an answer, by what the answer will carry, with the oldest first.
    struct Waiting
    {
        void add(const QByteArray &key, qint64 now);
        [[nodiscard]] qint64 take(const QByteArray &key, qint64 now);

        QHash<QByteArray, qint64> since;
        std::deque<QByteArray> order;
    };

    Waiting m_pings;
    Waiting m_messages;
};

} // namespace Limpid
