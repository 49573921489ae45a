// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/net/connecttimes.h"
#include "common/types/readystate.h"
#include "common/websocket/frameinfo.h"

#include <QByteArray>
#include <QString>

#include <limits>
#include <optional>

namespace Limpid {

class JsonLine;
struct CloseEvent;

/// The lines of docs/NDJSON.md, one function a type; each answers one line with its line feed.
///
/// Times and lengths of time are microseconds, as there; lengths of data are bytes.
class NdjsonLines
{
public:
    static constexpr int Version = 1; ///< of the schema
    static constexpr qint64 Unlimited = std::numeric_limits<qint64>::max();

    /// A payload that may be only the beginning of length bytes.
    struct Payload
    {
        QByteArrayView bytes;
        qint64 length = 0;
    };

    /// The body of an HTTP answer that refused the upgrade.
    struct Refusal
    {
        int status = 0;
        Payload body;
    };

    /// maxPayload: bytes that are written of one payload.
    explicit NdjsonLines(qint64 maxPayload = Unlimited);

    /// url: with CONNECTING; lasted: -1: not known.
    [[nodiscard]] static QByteArray
    state(qint64 time, ReadyState state, const QString &url, qint64 lasted);
    [[nodiscard]] QByteArray handshake(qint64 time, Direction direction, const Payload &head) const;
    [[nodiscard]] static QByteArray open(qint64 time,
                                         const QString &protocol,
                                         const QString &extensions,
                                         const ConnectTimes &times);
    [[nodiscard]] QByteArray
    message(qint64 time, Direction direction, Opcode opcode, const Payload &payload) const;
    /// Without frame.time, which is that of another clock. roundTrip: -1: not known.
    [[nodiscard]] QByteArray
    frame(qint64 time, const FrameInfo &frame, qint64 roundTrip = -1) const;
    [[nodiscard]] QByteArray pong(qint64 time, qint64 roundTrip, const Payload &payload) const;
    [[nodiscard]] QByteArray error(qint64 time,
                                   const QString &reason,
                                   const ConnectTimes &times,
                                   const std::optional<Refusal> &refusal) const;
    [[nodiscard]] static QByteArray close(qint64 time, const CloseEvent &event);
    [[nodiscard]] static QByteArray lost(qint64 time, qint64 lines);

    /// The words of the schema.
    [[nodiscard]] static QByteArrayView nameOf(Direction direction);
    [[nodiscard]] static QByteArrayView nameOf(ReadyState state);
    [[nodiscard]] static QByteArrayView nameOf(Opcode opcode);

private:
    void addPayload(JsonLine &line, const Payload &payload, bool mayBeText) const;

    qint64 m_maxPayload;
};

} // namespace Limpid
