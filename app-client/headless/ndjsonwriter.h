// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/inspect/clock.h"
#include "app-client/recording/ndjsonlines.h"
#include "common/types/readystate.h"
#include "common/websocket/frameinfo.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Limpid {

class WebSocket;
struct CloseEvent;

/// Writes everything a WebSocket does as lines of JSON; docs/NDJSON.md is the schema.
///
/// Only looks: what it watches behaves the same without it.
class NdjsonWriter : public QObject
{
    Q_OBJECT

public:
    using Sink = std::function<void(const QByteArray &line)>;

    /// maxPayload: bytes that are written of one payload. line ends with a line feed.
    NdjsonWriter(Sink sink,
                 Clock clock,
                 qint64 maxPayload = NdjsonLines::Unlimited,
                 QObject *parent = nullptr);

    /// From now on this one; call it before anything has happened on it.
    void watch(WebSocket *webSocket);
    /// A whole message that is about to be sent; the WebSocket itself tells only of its frames.
    void recordSent(Opcode opcode, const QByteArray &payload);

private:
    void onReadyStateChanged(ReadyState state);
    void onOpened();
    void onTextMessageReceived(const QByteArray &utf8);
    void onBinaryMessageReceived(const QByteArray &data);
    void onFrame(const FrameInfo &frame);
    void onPongReceived(qint64 roundTripMicroseconds, const QByteArray &payload);
    void onErrorOccurred();
    void onClosed(const CloseEvent &event);

    void writeMessage(Direction direction, Opcode opcode, const QByteArray &payload);
    void writeHandshake();
    void writeHead(Direction direction, const QByteArray &head);

    Sink m_sink;
    Clock m_clock;
    NdjsonLines m_lines;
    QPointer<WebSocket> m_webSocket;
    qint64 m_stateSince = -1; // microseconds since the epoch; -1: no state yet
    bool m_requestWritten = false;
    bool m_responseWritten = false;
};

} // namespace Limpid
