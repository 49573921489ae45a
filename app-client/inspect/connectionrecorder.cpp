// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/connectionrecorder.h"

#include "app-client/inspect/statetimeline.h"
#include "common/models/eventlogmodel.h"
#include "common/net/websocket.h"

using namespace Qt::StringLiterals;

namespace Limpid {

ConnectionRecorder::ConnectionRecorder(StateTimeline &timeline,
                                       EventLogModel &log,
                                       Clock clock,
                                       QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
    , m_log(log)
    , m_clock(std::move(clock))
{
}

void ConnectionRecorder::watch(WebSocket *webSocket)
{
    if (m_webSocket)
        disconnect(m_webSocket, nullptr, this, nullptr);
    // One that was replaced before its end tells nothing any more; its state must not seem to go
    // on.
    if (m_timeline.count() > 0)
        m_timeline.begin(ReadyState::Closed);
    m_webSocket = webSocket;
    m_request.clear();
    m_response.clear();
    m_facts = {};
    m_roundTrips.clear();
    emit handshakeChanged();
    if (!webSocket)
        return;

    connect(
        webSocket, &WebSocket::readyStateChanged, this, &ConnectionRecorder::onReadyStateChanged);
    connect(webSocket, &WebSocket::frameSent, this, &ConnectionRecorder::onFrameSent);
    connect(webSocket, &WebSocket::frameReceived, this, &ConnectionRecorder::onFrameReceived);
    connect(webSocket, &WebSocket::errorOccurred, this, &ConnectionRecorder::onErrorOccurred);
    connect(webSocket, &WebSocket::closed, this, &ConnectionRecorder::onClosed);
    onReadyStateChanged(webSocket->readyState());
}

void ConnectionRecorder::noteClosedHere()
{
    m_facts.closedHere = true;
}

qint64 ConnectionRecorder::messagesReceived() const
{
    return m_messagesReceived;
}

qint64 ConnectionRecorder::messagesSent() const
{
    return m_messagesSent;
}

QByteArray ConnectionRecorder::handshakeRequest() const
{
    return m_request;
}

QByteArray ConnectionRecorder::handshakeResponse() const
{
    return m_response;
}

void ConnectionRecorder::onReadyStateChanged(ReadyState state)
{
    if (state != ReadyState::Connecting)
        recordHandshake();
    m_facts.wasOpen = m_facts.wasOpen || state == ReadyState::Open;

    LogEntry entry;
    entry.kind = LogKind::State;
    entry.state = state;
    if (m_timeline.count() > 0)
        entry.microseconds = m_timeline.dwell(m_timeline.count() - 1);
    m_timeline.begin(state);
    entry.time = m_timeline.segment(m_timeline.count() - 1).begin;
    m_timeline.setPhases(m_webSocket->connectTimes());
    if (state == ReadyState::Connecting)
        entry.text = m_webSocket->url();
    else if (state == ReadyState::Open)
        entry.text = m_webSocket->protocol();
    // CLOSED waits for the code, which the close event brings.
    if (state != ReadyState::Closed)
        append(std::move(entry));
}

void ConnectionRecorder::onFrameSent(const FrameInfo &frame)
{
    m_facts.closeFrameSent = m_facts.closeFrameSent || frame.opcode == Opcode::Close;
    if (frame.fin && !isControl(frame.opcode))
        ++m_messagesSent;
    const qint64 now = m_clock();
    m_roundTrips.sent(frame, now);
    recordFrame(frame, now);
}

void ConnectionRecorder::onFrameReceived(const FrameInfo &frame)
{
    if (frame.opcode == Opcode::Close) {
        m_facts.closeFrameReceived = true;
        m_facts.peerClosedFirst = !m_facts.closeFrameSent;
    }
    if (frame.fin && !isControl(frame.opcode))
        ++m_messagesReceived;
    const qint64 now = m_clock();
    recordFrame(frame, now, m_roundTrips.received(frame, now));
}

void ConnectionRecorder::onErrorOccurred()
{
    LogEntry entry;
    entry.time = m_clock();
    entry.kind = LogKind::Failure;
    entry.text = m_webSocket->failureReason();
    append(std::move(entry));
}

void ConnectionRecorder::onClosed(const CloseEvent &event)
{
    recordHandshake();
    m_timeline.begin(ReadyState::Closed);
    m_timeline.setClose(event);

    LogEntry entry;
    entry.time = m_clock();
    entry.kind = LogKind::State;
    entry.state = ReadyState::Closed;
    entry.code = event.code;
    entry.text = event.reason;
    entry.fin = event.wasClean;
    if (m_timeline.count() > 1)
        entry.microseconds = m_timeline.dwell(m_timeline.count() - 2);
    append(std::move(entry));

    m_facts.event = event;
    m_facts.times = m_webSocket->connectTimes();
    m_facts.response = m_response;
    m_facts.refusedBody = m_webSocket->refusedBody();
    m_facts.failureReason = m_webSocket->failureReason();
    m_facts.url = m_webSocket->url();
    emit verdictReached(closeVerdict(m_facts));
}

/// time: by the clock of the states: the WebSocket's own may be a little off, and lines would seem
/// to go back in time.
void ConnectionRecorder::recordFrame(const FrameInfo &frame, qint64 time, qint64 roundTrip)
{
    LogEntry entry = logEntry(frame);
    entry.time = time;
    entry.microseconds = qMax<qint64>(roundTrip, 0);
    append(std::move(entry));
}

void ConnectionRecorder::recordHandshake()
{
    // The request is made before there is anybody to send it to; it counts from when it could
    // leave.
    const bool isSent = m_webSocket->connectTimes().tcp >= 0;
    const QByteArray request = isSent ? m_webSocket->handshakeRequest() : QByteArray();
    const QByteArray response = m_webSocket->handshakeResponse();
    if (request != m_request) {
        m_request = request;
        recordHead(Direction::Sent, request);
    }
    if (response != m_response) {
        m_response = response;
        recordHead(Direction::Received, response);
    }
}

void ConnectionRecorder::recordHead(Direction direction, const QByteArray &head)
{
    LogEntry entry;
    entry.time = m_clock();
    entry.kind = LogKind::Handshake;
    entry.direction = direction;
    entry.payload = head;
    entry.payloadLength = head.size();
    entry.wireLength = head.size();
    if (direction == Direction::Received && head.startsWith("HTTP/1."))
        entry.code = static_cast<quint16>(head.mid(9, 3).toUShort());
    append(std::move(entry));
    emit handshakeChanged();
}

void ConnectionRecorder::append(LogEntry entry)
{
    m_log.append(std::move(entry));
}

} // namespace Limpid
