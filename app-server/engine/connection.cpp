// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/connection.h"

#include "app-server/engine/frametap.h"
#include "app-server/engine/logqueue.h"
#include "app-server/engine/wallclock.h"
#include "common/types/utf8size.h"
#include "common/websocket/closebody.h"
#include "common/websocket/closecode.h"

#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

/// QWebSocket closes with it by itself, when the peer has broken the protocol.
bool isQtsOwn(quint16 code)
{
    return code == 1001 || code == 1002 || code == 1007 || code == 1009;
}

} // namespace

Connection::Connection(ConnectionId id,
                       qintptr descriptor,
                       WorkerServices &services,
                       QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_services(services)
    , m_path(SendPath::make(services.sendPaths, *this, descriptor))
    , m_socket(*m_path,
               services.config.tls ? ServerSocket::Kind::Tls : ServerSocket::Kind::Tcp,
               services.config.closingTimeout,
               services.config.lingerTimeout)
    , m_backpressure(
          services.config.highWater, services.config.maxBuffered, services.config.slowConsumer)
    , m_keepalive(services.config.keepaliveInterval, services.config.keepaliveTimeout)
    , m_connectedAt(microsecondsSinceEpoch())
{
    ++services.counters.accepted;
    m_address = m_socket.tcp()->peerAddress();
    m_port = m_socket.tcp()->peerPort();
    connectSocket();
}

Connection::~Connection()
{
    delete m_webSocket;
}

ConnectionSnapshot Connection::snapshot() const
{
    ConnectionSnapshot snapshot;
    snapshot.id = m_id;
    snapshot.name = m_name;
    snapshot.path = m_request.path();
    snapshot.address = m_address;
    snapshot.port = m_port;
    snapshot.state = m_state;
    snapshot.slow = m_isSlow;
    snapshot.readingPaused = m_socket.pauses().testFlag(ServerSocket::Pause::Operator);
    snapshot.bufferedAmount = m_socket.bytesToWrite();
    snapshot.messagesReceived = m_messagesReceived;
    snapshot.messagesSent = m_path->messagesSent;
    snapshot.bytesReceived = m_bytesReceived;
    snapshot.bytesSent = m_path->bytesSent;
    snapshot.connectedAt = m_connectedAt;
    snapshot.roundTrip = m_roundTrip;
    snapshot.asked = m_isAsked;
    snapshot.skipped = m_skipped;
    snapshot.closeCode = m_closeCode;
    snapshot.closeReason = m_closeReason;
    return snapshot;
}

QString Connection::subject() const
{
    if (!m_name.isEmpty())
        return m_name;
    const bool isV6 = m_address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(m_address.toString()).arg(m_port);
}

void Connection::setState(ReadyState state)
{
    m_state = state;
    m_path->set(SendPath::Obstacle::NotOpen, state != ReadyState::Open);
}

void Connection::log(LogEntry entry)
{
    if (!m_services.log.isEnabled())
        return;
    if (entry.subject.isEmpty())
        entry.subject = subject();
    m_services.log.add(std::move(entry));
}

void Connection::note(SecurityEvent event)
{
    const auto origin = QString::fromUtf8(m_request.fields().value("Origin"));
    event.address = m_address;
    event.port = m_port;
    event.who = m_name;
    event.path = m_request.path().left(SecurityEvent::MaxText);
    event.origin = origin.left(SecurityEvent::MaxText);
    event.text.truncate(SecurityEvent::MaxText);
    m_services.log.add(std::move(event));
}

void Connection::close(quint16 code, const QString &reason)
{
    if (m_state == ReadyState::Connecting && !m_isAnswered)
        return refuse({ 403, reason.isEmpty() ? u"Access denied."_s : reason });
    if (m_state == ReadyState::Connecting)
        return cut();
    if (m_state == ReadyState::Open)
        startClosing(code, cutToUtf8Size(reason, CloseBody::MaxReason));
}

void Connection::startClosing(quint16 code, const QString &reason)
{
    writeBatch();
    if (!m_soon.bytes.isEmpty())
        m_socket.writeFrames(std::exchange(m_soon, {}).bytes);
    if (m_state != ReadyState::Open)
        return; // it was too slow for what it had to be sent before
    setState(ReadyState::Closing);
    m_closeCode = code;
    m_closeReason = reason;
    ++m_services.counters.closesSent[code];
    m_socket.beginClosing();
    m_webSocket->close(QWebSocketProtocol::CloseCode(code), reason);
}

void Connection::onLingering()
{
    if (!m_webSocket) {
        if (!m_isHttp && !std::exchange(m_isRefused, true))
            noteRefusal("malformed", 0);
        setState(ReadyState::Closing);
        return;
    }
    auto seen = m_socket.receivedClose();
    if (m_state == ReadyState::Open) {
        setState(ReadyState::Closing);
        const auto code = quint16(m_webSocket->closeCode());
        if (!seen && !isQtsOwn(code))
            seen = { code, m_webSocket->closeReason() };
        if (!seen) {
            ++m_services.counters.closesSent[code];
            const auto why = m_webSocket->closeReason();
            if (code != quint16(CloseCode::GoingAway)) // what the peer sent was wrong
                note({ .kind = SecurityKind::Violation, .code = code, .text = why });
        }
        m_closeCode = seen ? seen->code : code;
        m_closeReason = seen ? seen->reason : m_webSocket->closeReason();
    }
    m_isClean = seen.has_value();
    finishReceiver(seen ? seen->code : 1006, seen ? seen->reason : QString());
}

void Connection::onDisconnected()
{
    if (m_state == ReadyState::Closed)
        return;
    if (m_closeCode == 0)
        m_closeCode = 1006;
    setState(ReadyState::Closed);
    finishReceiver(1006, {});
    if (isUpgraded()) {
        LogEntry entry;
        entry.kind = LogKind::Closed;
        entry.code = m_closeCode;
        entry.text = m_closeReason;
        entry.fin = m_isClean;
        log(entry);
    }
    emit ended(this);
}

void Connection::finishReceiver(quint16 code, const QString &reason)
{
    if (!m_receiver || std::exchange(m_isFinished, true))
        return;
    if (m_isUpgraded)
        ++m_services.counters.closesReceived[code];
    ask([&](Receiver &receiver) { receiver.closed(code, reason); });
    const auto groups = m_groups;
    for (const auto &group : groups)
        groupDiscard(group);
}

void Connection::fail(const QString &why)
{
    m_hasFailed = true;
    writesItsOwn(); // the next member of a group is to have its own failure, not this silence
    LogEntry entry;
    entry.kind = LogKind::Fault;
    entry.text = u"the consumer has thrown: %1"_s.arg(why);
    log(entry);
    if (m_state == ReadyState::Connecting && !m_isAnswered)
        refuse({ 500, u"The server has failed."_s });
    else
        close(1011, u"the server has failed"_s);
}

void Connection::cut()
{
    if (m_socket.tcp())
        m_socket.cut();
    else
        onDisconnected(); // nothing else would end it
}

} // namespace Limpid
