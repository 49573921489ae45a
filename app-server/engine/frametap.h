// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/framefollower.h"
#include "common/websocket/frameinfo.h"
#include "common/websocket/frameparser.h"

#include <QByteArrayView>
#include <QString>

namespace Limpid {

class LogQueue;

/// Decodes every frame of one connection, both ways, with the parser the client uses, into a log.
///
/// What comes in the middle of a frame when it begins is left out. After bytes that are no frames
/// it decodes no more of that direction. The log is bounded and says what it had to leave out.
class FrameTap
{
public:
    static constexpr qsizetype MaxPayload = 512; // bytes of each frame that are kept

    /// unfinished: where the client's stream is just now. The log is borrowed.
    FrameTap(const FrameFollower::Position &unfinished, QString subject, LogQueue &log);

    void received(QByteArrayView bytes);
    void sent(QByteArrayView bytes);

private:
    struct Stream
    {
        FrameParser parser;
        Direction direction;
        bool hasFailed = false;
        FrameInfo frame; ///< that is coming
    };

    void decode(Stream &stream, QByteArrayView bytes);
    void add(Stream &stream, const FramePart &part);

    const QString m_subject;
    LogQueue &m_log;
    quint64 m_skip; ///< bytes of a payload that began before
    Stream m_received;
    Stream m_sent;
};

} // namespace Limpid
