// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/readystate.h"
#include "common/websocket/frameinfo.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace Limpid {

/// What a line of a live log is about.
enum class LogKind : quint8 {
    State, ///< readyState became `state`; code and text when it closed
    Frame, ///< one frame: opcode to wireLength and payload
    Handshake, ///< request (Sent) or response (Received) head in payload; code: HTTP status
    Failure, ///< the connection failed; why in text
    Message, ///< an event of the browser's API: a whole message in payload
    Listening, ///< server: now listening; text: the address
    Stopped, ///< server: no longer listening
    Connected, ///< server: TCP accepted; subject: the address
    Refused, ///< server: no upgrade; code: HTTP status, text: why
    Opened, ///< server: WebSocket open; text: the path
    Joined, ///< server: subject came into group
    Left, ///< server: subject went out of group
    GroupSend, ///< server: a message to group: payloadLength, sent, queued, dropped, microseconds
    HighWater, ///< server: subject's buffer passed the high-water mark; wireLength: bytes
    Closed, ///< server: closed with code and text; clean in `fin`
    Fault, ///< server: a command of subject was refused; text: why
    Announced, ///< server: the operator's announcement to group (empty: all)
    LayerLost, ///< server: the channel layer is away; text: why
    LayerBack, ///< server: it is back; messages may have been missed
    LinesLost, ///< server: so many lines (`dropped`) came too fast to be shown
};

/// One line of a live log, as raw values; a view makes the words.
struct LogEntry
{
    qint64 time = 0; ///< microseconds since the epoch, UTC
    LogKind kind = LogKind::Frame;
    Direction direction = Direction::None;
    ReadyState state = ReadyState::Connecting;
    Opcode opcode = Opcode::Text;
    bool fin = true;
    quint8 rsv = 0;
    bool masked = false;
    quint16 code = 0; ///< close code or HTTP status
    quint32 maskingKey = 0;
    qint64 payloadLength = 0; ///< bytes
    qint64 wireLength = 0; ///< bytes
    qint64 microseconds = 0; ///< how long it took; State: dwell time of the state before; Frame:
                             ///< since the frame it answers, 0 if none
    int sent = 0;
    int queued = 0;
    int dropped = 0;
    QString subject; ///< nick or address of the connection it is about
    QString group;
    QString text;
    QByteArray payload; ///< the beginning of the payload, unmasked

    /// About how many bytes of memory the entry takes.
    [[nodiscard]] qint64 memory() const
    {
        return qint64(sizeof(LogEntry)) + payload.size()
            + 2 * (subject.size() + group.size() + text.size());
    }
};

/// The line for one frame.
[[nodiscard]] LogEntry logEntry(const FrameInfo &frame);

} // namespace Limpid

Q_DECLARE_METATYPE(Limpid::LogEntry)
