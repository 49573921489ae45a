// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/connection.h"

#include "app-server/engine/application.h"
#include "app-server/engine/fanout.h"
#include "app-server/engine/logqueue.h"
#include "app-server/engine/utf8size.h"
#include "app-server/engine/wallclock.h"
#include "common/websocket/closebody.h"

#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr qint64 ReadBuffer
    = 262'144; // bytes; what comes beyond waits in the kernel, and with the client
constexpr qint64 FrameSlack = 1'024; // bytes; more than the head of a frame

QString tooSlow(const EngineConfig &config)
{
    return u"too slow: more than %1 bytes are waiting"_s.arg(config.maxBuffered);
}

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
    , m_socket(descriptor,
               ServerSocket::Kind::Tcp,
               services.config.closingTimeout,
               services.config.lingerTimeout)
    , m_connectedAt(microsecondsSinceEpoch())
    , m_stateSince(m_connectedAt)
{
    auto *tcp = m_socket.tcp();
    tcp->setReadBufferSize(2 * services.config.maxHeader);
    m_address = tcp->peerAddress();
    m_port = tcp->peerPort();
    connect(tcp, &QIODevice::readyRead, this, &Connection::readHead);
    connect(tcp, &QAbstractSocket::disconnected, this, &Connection::onDisconnected);
    connect(&m_socket, &ServerSocket::lingering, this, &Connection::onLingering);
    connect(&m_socket, &ServerSocket::unmaskedFrameReceived, this, &Connection::onUnmaskedFrame);
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
    snapshot.messagesReceived = m_counts.messagesReceived;
    snapshot.messagesSent = m_counts.messagesSent;
    snapshot.bytesReceived = m_counts.bytesReceived;
    snapshot.bytesSent = m_counts.bytesSent;
    snapshot.connectedAt = m_connectedAt;
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

void Connection::log(LogEntry entry)
{
    if (entry.subject.isEmpty())
        entry.subject = subject();
    m_services.log.add(std::move(entry));
}

void Connection::readHead()
{
    const auto bytes = m_socket.tcp()->peek(m_services.config.maxHeader + 1);
    auto result = RequestHead::parse(bytes, m_services.config.maxHeader);
    if (std::holds_alternative<RequestHead::Incomplete>(result))
        return;
    disconnect(m_socket.tcp(), &QIODevice::readyRead, this, &Connection::readHead);
    if (const auto *refusal = std::get_if<Refusal>(&result))
        return refuse(*refusal);
    m_request = std::get<RequestHead>(std::move(result));
    decide();
}

void Connection::decide()
{
    auto decision = m_services.application.decide(m_request);
    if (const auto *refusal = std::get_if<Refusal>(&decision))
        return refuse(*refusal);
    if (const auto fault = m_request.upgradeFault())
        return refuse(*fault);
    m_receiver = std::get<std::unique_ptr<Receiver>>(std::move(decision));
    m_receiver->connectRequested(*this);
}

void Connection::accept(const QString &subprotocol)
{
    if (m_isAccepted || m_isRefused || m_state != ReadyState::Connecting)
        return;
    if (!subprotocol.isEmpty() && !m_request.subprotocols().contains(subprotocol))
        return refuse({ 500, u"The server chose a subprotocol that was not offered."_s, {} });
    m_isAccepted = true;
    m_socket.holdBackAfter(m_request.size());
    emit accepted(this, subprotocol);
}

void Connection::refuse(const Refusal &refusal)
{
    if (m_isRefused || m_isAccepted || m_state != ReadyState::Connecting)
        return;
    m_isRefused = true;
    m_state = ReadyState::Closing;
    disconnect(m_socket.tcp(), &QIODevice::readyRead, this, &Connection::readHead);
    LogEntry entry;
    entry.kind = LogKind::Refused;
    entry.code = quint16(refusal.status);
    entry.text = refusal.text;
    log(entry);
    emit refused(this);
    m_socket.tcp()->write(refusal.toHttp());
    m_socket.tcp()->close();
}

void Connection::timeOut()
{
    if (m_isAccepted)
        cut();
    else
        refuse({ 408, u"The request took too long."_s, {} });
}

void Connection::setWebSocket(QWebSocket *webSocket)
{
    m_webSocket = webSocket;
    m_isUpgraded = true;
    m_webSocket->setMaxAllowedIncomingMessageSize(quint64(m_services.config.maxMessage));
    m_webSocket->setMaxAllowedIncomingFrameSize(quint64(m_services.config.maxMessage));
    connect(m_webSocket, &QWebSocket::textMessageReceived, this, &Connection::onTextMessage);
    connect(m_webSocket, &QWebSocket::binaryMessageReceived, this, &Connection::onBinaryMessage);
    // Behind QWebSocket's own slot, which has been connected by now.
    connect(m_socket.tcp(), &QIODevice::readyRead, this, &Connection::onReadyRead);
    m_state = ReadyState::Open;
    m_socket.tcp()->flush(); // the 101, so that what follows need not wait behind it
    LogEntry entry;
    entry.kind = LogKind::Opened;
    entry.text = m_request.path();
    log(entry);
    m_receiver->opened();
    for (const auto &frame : std::exchange(m_early, {}))
        write(frame);
    if (m_socket.tcp())
        m_socket.release(qMax<qint64>(ReadBuffer, m_services.config.maxMessage + FrameSlack));
}

void Connection::onReadyRead()
{
    m_socket.noteUnread();
    // Pongs are written by QWebSocket, past write(): who only pings and never reads costs no more
    // than who is sent much.
    if (m_state != ReadyState::Open || m_socket.bytesToWrite() <= m_services.config.maxBuffered)
        return;
    startClosing(1013, tooSlow(m_services.config));
    m_socket.setReadingPaused(ServerSocket::Pause::Slow, true);
}

void Connection::onUnmaskedFrame()
{
    if (m_state == ReadyState::Open)
        startClosing(1002, u"a client's frames are masked (RFC 6455, 5.1)"_s);
}

void Connection::onTextMessage(const QString &text)
{
    if (m_state != ReadyState::Open)
        return;
    ++m_counts.messagesReceived;
    m_counts.bytesReceived += quint64(utf8Size(text));
    m_receiver->textReceived(text);
}

void Connection::onBinaryMessage(const QByteArray &data)
{
    if (m_state != ReadyState::Open)
        return;
    ++m_counts.messagesReceived;
    m_counts.bytesReceived += quint64(data.size());
    m_receiver->binaryReceived(data);
}

Connection::Outcome Connection::write(const Frame &frame)
{
    if (m_state == ReadyState::Connecting && m_isAccepted) {
        m_early.push_back(frame);
        return Outcome::Queued;
    }
    const auto waiting = m_socket.bytesToWrite();
    const auto &config = m_services.config;
    const bool isOver = waiting > 0 && waiting + frame.bytes.size() > config.maxBuffered;
    if (isOver && m_state == ReadyState::Open)
        startClosing(1013, tooSlow(config));
    if (m_state != ReadyState::Open || !m_socket.tcp()) {
        m_counts.dropped += quint64(frame.messages);
        return Outcome::Dropped;
    }
    m_socket.writeFrames(frame.bytes);
    m_counts.messagesSent += quint64(frame.messages);
    m_counts.bytesSent += quint64(frame.payload);
    checkHighWater();
    return waiting > 0 ? Outcome::Queued : Outcome::Sent;
}

void Connection::checkHighWater()
{
    if (m_isSlow || !m_socket.tcp() || m_socket.bytesToWrite() <= m_services.config.highWater)
        return;
    m_isSlow = true;
    connect(m_socket.tcp(), &QIODevice::bytesWritten, this, &Connection::onBytesWritten);
    LogEntry entry;
    entry.kind = LogKind::HighWater;
    entry.wireLength = m_socket.bytesToWrite();
    log(entry);
}

void Connection::onBytesWritten()
{
    if (m_socket.bytesToWrite() > m_services.config.highWater)
        return;
    m_isSlow = false;
    disconnect(m_socket.tcp(), &QIODevice::bytesWritten, this, &Connection::onBytesWritten);
}

void Connection::fannedOut(const FanoutTicket &ticket)
{
    if (ticket.isMessage) {
        LogEntry entry;
        entry.kind = LogKind::GroupSend;
        entry.group = ticket.group.name.toString();
        entry.payloadLength = ticket.payload;
        entry.sent = ticket.sent;
        entry.queued = ticket.queued;
        entry.dropped = ticket.dropped;
        entry.microseconds = microsecondsSinceEpoch() - ticket.startedAt;
        log(entry);
    }
    if (ticket.tag != 0 && m_state == ReadyState::Open)
        m_receiver->fannedOut(ticket.tag, { ticket.sent, ticket.queued, ticket.dropped });
}

void Connection::close(quint16 code, const QString &reason)
{
    if (m_state == ReadyState::Connecting && !m_isAccepted)
        return refuse({ 403, reason.isEmpty() ? u"Access denied."_s : reason, {} });
    if (m_state == ReadyState::Connecting)
        return cut();
    if (m_state == ReadyState::Open)
        startClosing(code, cutToUtf8Size(reason, CloseBody::MaxReason));
}

void Connection::startClosing(quint16 code, const QString &reason)
{
    m_state = ReadyState::Closing;
    m_closeCode = code;
    m_closeReason = reason;
    m_socket.beginClosing();
    m_webSocket->close(QWebSocketProtocol::CloseCode(code), reason);
}

void Connection::onLingering()
{
    if (!m_webSocket) {
        if (!std::exchange(m_isRefused, true))
            emit refused(this);
        m_state = ReadyState::Closing;
        return;
    }
    auto seen = m_socket.receivedClose();
    if (m_state == ReadyState::Open) {
        m_state = ReadyState::Closing;
        const auto code = quint16(m_webSocket->closeCode());
        if (!seen && !isQtsOwn(code))
            seen = { code, m_webSocket->closeReason() };
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
    m_state = ReadyState::Closed;
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
    m_receiver->closed(code, reason);
    const auto groups = m_groups;
    for (const auto &group : groups)
        groupDiscard(group);
}

void Connection::setReadingPaused(bool paused)
{
    if (m_state == ReadyState::Open)
        m_socket.setReadingPaused(ServerSocket::Pause::Operator, paused);
}

void Connection::cut()
{
    if (m_socket.tcp())
        m_socket.cut();
    else
        onDisconnected(); // nothing else would end it
}

void Connection::groupAdd(const GroupKey &group)
{
    if (m_isFinished || m_groups.contains(group))
        return;
    m_groups.insert(group);
    m_services.fanout.add(m_services.worker, group, m_id);
}

void Connection::groupDiscard(const GroupKey &group)
{
    if (m_groups.remove(group))
        m_services.fanout.discard(m_services.worker, group, m_id);
}

void Connection::groupSend(const GroupKey &group, const Frame &frame)
{
    m_services.fanout.send(group, frame, { m_services.worker, m_id });
}

void Connection::sendInOrder(const Frame &frame)
{
    m_services.fanout.sendTo(m_services.worker, m_id, frame);
}

} // namespace Limpid
