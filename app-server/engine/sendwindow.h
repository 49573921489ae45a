// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Limpid {

/// What one connection has said to groups and not all members have been dealt with yet.
///
/// When that is much, the connection is not read until half of it is done: a fast sender waits for
/// slow workers, in its own TCP connection, instead of filling their mailboxes. Pure.
class SendWindow
{
public:
    static constexpr int MaxMessages = 1'024;
    static constexpr qint64 MaxBytes = 262'144;

    void begin(qint64 bytes)
    {
        ++m_messages;
        m_bytes += bytes;
    }
    void finish(qint64 bytes)
    {
        --m_messages;
        m_bytes -= bytes;
    }
    [[nodiscard]] bool isFull() const { return m_messages >= MaxMessages || m_bytes >= MaxBytes; }
    [[nodiscard]] bool isHalfEmpty() const
    {
        return 2 * m_messages <= MaxMessages && 2 * m_bytes <= MaxBytes;
    }

private:
    int m_messages = 0;
    qint64 m_bytes = 0;
};

} // namespace Limpid
