// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/framehead.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace Limpid {

/// Goes along with a client's frames from head to head and sees what QWebSocket does not tell.
///
/// That is a frame without a mask, which QWebSocket takes (RFC 6455, 5.1 has it closed), and the
/// Close frame as it was on the wire (it tells 1000 for a Close without a body, and its own code
/// for some of the peer's). Payloads are skipped.
class FrameFollower
{
public:
    struct ReceivedClose
    {
        quint16 code = 1005; ///< 1005: it had none
        QString reason;
    };

    /// Where in a frame the stream stands.
    struct Position
    {
        QByteArray head; ///< what has come of a head
        quint64 payload = 0; ///< bytes of the payload that have not come
    };

    /// The next bytes of the stream.
    void follow(QByteArrayView bytes);
    /// How many of the next `size` bytes need not be seen; they count as followed.
    qint64 skip(qint64 size);

    [[nodiscard]] bool hasSeenUnmasked() const { return m_unmasked; }
    /// The peer's first Close frame, if it ends within the first `consumed` bytes and is as it has
    /// to be.
    [[nodiscard]] std::optional<ReceivedClose> closeWithin(qint64 consumed) const;
    [[nodiscard]] Position position() const
    {
        return { QByteArray(m_bytes.data(), m_size), m_skip };
    }
    [[nodiscard]] qint64 followed() const { return m_followed; } ///< bytes in all

private:
    qsizetype takeHead(QByteArrayView bytes);
    qsizetype skipPayload(QByteArrayView bytes);
    void finishClose();

    std::array<char, FrameHead::MaxLength> m_bytes {}; ///< a head of which not all has come
    qsizetype m_size = 0; ///< bytes of it that have
    FrameHead m_head;
    quint64 m_skip = 0; ///< bytes of the payload that have not come
    bool m_inClose = false;
    bool m_unmasked = false;
    QByteArray m_closeBody;
    std::optional<ReceivedClose> m_close;
    qint64 m_closeEnd = 0; ///< how many bytes came up to its end
    qint64 m_followed = 0;
};

} // namespace Limpid
