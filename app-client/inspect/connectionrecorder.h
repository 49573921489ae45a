// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/inspect/clock.h"
#include "app-client/inspect/closeverdict.h"
#include "app-client/inspect/roundtrips.h"
#include "common/types/readystate.h"
#include "common/websocket/frameinfo.h"

#include <QObject>
#include <QPointer>

namespace Limpid {

class EventLogModel;
class StateTimeline;
class WebSocket;
struct LogEntry;

/// Writes down everything a WebSocket does: states into a timeline, states, heads, frames and
/// failures into a log.
///
/// Only looks: what it watches behaves the same without it.
class ConnectionRecorder : public QObject
{
    Q_OBJECT

public:
    /// timeline and log outlive the recorder.
    ConnectionRecorder(StateTimeline &timeline,
                       EventLogModel &log,
                       Clock clock,
                       QObject *parent = nullptr);

    /// From now on this one; call it before anything has happened on it.
    void watch(WebSocket *webSocket);
    /// The person asked to close or drop the connection: what follows is no news to them.
    void noteClosedHere();

    [[nodiscard]] qint64 messagesReceived() const; ///< whole ones, on all connections
    [[nodiscard]] qint64 messagesSent() const; ///< the same
    [[nodiscard]] QByteArray
    handshakeRequest() const; ///< of the newest connection, kept after its end
    [[nodiscard]] QByteArray handshakeResponse() const; ///< the same

signals:
    void handshakeChanged();
    void verdictReached(const Limpid::CloseVerdict &verdict); ///< after the log has the end

private:
    void onReadyStateChanged(ReadyState state);
    void onFrameSent(const FrameInfo &frame);
    void onFrameReceived(const FrameInfo &frame);
    void onErrorOccurred();
    void onClosed(const CloseEvent &event);
    void recordFrame(const FrameInfo &frame, qint64 time, qint64 roundTrip = -1);
    void recordHandshake();
    void recordHead(Direction direction, const QByteArray &head);
    void append(LogEntry entry);

    StateTimeline &m_timeline;
    EventLogModel &m_log;
    Clock m_clock;
    QPointer<WebSocket> m_webSocket;
    QByteArray m_request;
    QByteArray m_response;
    RoundTrips m_roundTrips;
    CloseFacts m_facts; ///< of the newest connection, so far
    qint64 m_messagesReceived = 0;
    qint64 m_messagesSent = 0;
};

} // namespace Limpid
