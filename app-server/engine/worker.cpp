// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/worker.h"

#include "app-server/engine/fanout.h"
#include "app-server/engine/wallclock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWebSocket>
#include <QWebSocketServer>

#include <limits>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr std::chrono::milliseconds Tick { 250 };
constexpr qint64 RememberEnded = 30'000; // milliseconds a closed connection stays in the snapshots
constexpr size_t MaxEnded = 1'000; // of them; a storm of reconnects must not fill the window

TrafficCounts operator+(const TrafficCounts &a, const TrafficCounts &b)
{
    return { a.messagesReceived + b.messagesReceived,
             a.messagesSent + b.messagesSent,
             a.bytesReceived + b.bytesReceived,
             a.bytesSent + b.bytesSent,
             a.dropped + b.dropped };
}

} // namespace

Worker::Worker(int number, const EngineConfig &config, Application &application, Fanout &fanout)
    : m_number(number)
    , m_config(config)
    , m_fanout(fanout)
    , m_log(this)
    , m_tick(this)
    , m_grace(this)
    , m_mailbox(std::make_shared<Mailbox>([this] { wake(); }))
    , m_services { m_config, application, fanout, m_log, number }
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(Tick);
    m_grace.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &Worker::onTick);
    connect(&m_grace, &QTimer::timeout, this, &Worker::cutAll);
    connect(&m_log, &LogQueue::logged, this, &Worker::logged);
}

Worker::~Worker()
{
    m_mailbox->close();
    for (const auto &[id, connection] : m_connections)
        delete connection;
}

void Worker::wake()
{
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void Worker::start()
{
    m_clock.start();
    m_tick.start();
}

void Worker::adopt(qintptr descriptor, quint64 id)
{
    if (m_isStopping) {
        QTcpSocket().setSocketDescriptor(descriptor);
        return;
    }
    auto *connection = new Connection(id, descriptor, m_services, this);
    m_connections.emplace(id, connection);
    m_handshakes.push_back({ m_clock.elapsed() + m_config.handshakeTimeout.count(), id });
    connect(connection, &Connection::accepted, this, &Worker::onAccepted);
    connect(connection, &Connection::refused, this, [this] { ++m_refused; });
    // Queued: it may end while the members of a group are being gone through.
    connect(connection, &Connection::ended, this, &Worker::onEnded, Qt::QueuedConnection);
    LogEntry entry;
    entry.kind = LogKind::Connected;
    connection->log(entry);
}

void Worker::onAccepted(Connection *connection, const QString &subprotocol)
{
    auto *socket = connection->tcp();
    m_upgrading.insert(
        { socket->peerAddress(), socket->peerPort(), socket->localAddress(), socket->localPort() },
        connection);
    serverFor(subprotocol)->handleConnection(socket);
}

QWebSocketServer *Worker::serverFor(const QString &subprotocol)
{
    auto &server = m_servers[subprotocol];
    if (!server) {
        server = new QWebSocketServer(u"Limpid"_s, QWebSocketServer::NonSecureMode, this);
        server->setMaxPendingConnections(std::numeric_limits<int>::max());
        if (!subprotocol.isEmpty())
            server->setSupportedSubprotocols({ subprotocol });
        connect(
            server, &QWebSocketServer::newConnection, this, [this, server] { onUpgraded(server); });
    }
    return server;
}

void Worker::onUpgraded(QWebSocketServer *server)
{
    while (auto *webSocket = server->nextPendingConnection()) {
        auto *connection = m_upgrading.take({ webSocket->peerAddress(),
                                              webSocket->peerPort(),
                                              webSocket->localAddress(),
                                              webSocket->localPort() });
        if (connection)
            connection->setWebSocket(webSocket);
        else
            webSocket->deleteLater(); // it ended in the same turn
    }
}

void Worker::onEnded(Connection *connection)
{
    // What it left behind in groups goes before it does.
    drain();
    m_connections.erase(connection->id());
    m_upgrading.removeIf([connection](const auto &entry) { return entry.value() == connection; });
    m_past = m_past + connection->counts();
    if (connection->isUpgraded())
        m_ended.push_back({ m_clock.elapsed() + RememberEnded, connection->snapshot() });
    if (m_ended.size() > MaxEnded)
        m_ended.pop_front();
    connection->deleteLater();
    if (m_isStopping && m_connections.empty())
        cutAll();
}

void Worker::customEvent(QEvent *)
{
    drain();
}

void Worker::drain()
{
    for (const auto &item : m_mailbox->take())
        std::visit([this](const auto &mail) { handle(mail); }, item);
    flushGroups();
}

void Worker::flushGroups()
{
    m_groups.flush();
    for (const auto &ticket : m_groups.takeFinished()) {
        if (ticket->originWorker == m_number)
            report(ticket);
        else
            m_fanout.report(ticket);
    }
}

void Worker::handle(const Mail::ToGroup &item)
{
    m_groups.post(item);
}

void Worker::handle(const Mail::ToConnection &item)
{
    flushGroups();
    if (auto *connection = find(item.connection))
        connection->write(item.frame);
}

void Worker::handle(const Mail::AddMember &item)
{
    if (auto *connection = find(item.connection))
        m_groups.add(item.group, connection);
}

void Worker::handle(const Mail::DiscardMember &item)
{
    if (auto *connection = find(item.connection))
        m_groups.discard(item.group, connection);
}

void Worker::handle(const Mail::CloseConnection &item)
{
    flushGroups();
    if (auto *connection = find(item.connection))
        connection->close(item.code, item.reason);
}

void Worker::handle(const Mail::Report &item)
{
    report(item.ticket);
}

void Worker::report(const std::shared_ptr<FanoutTicket> &ticket)
{
    if (auto *connection = find(ticket->origin))
        connection->fannedOut(*ticket);
}

Connection *Worker::find(ConnectionId id) const
{
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? nullptr : found->second;
}

void Worker::setReadingPaused(quint64 id, bool paused)
{
    if (auto *connection = find(id))
        connection->setReadingPaused(paused);
}

void Worker::stop(std::chrono::milliseconds grace)
{
    if (m_isStopping)
        return;
    m_isStopping = true;
    drain();
    const auto connections = m_connections;
    for (const auto &[id, connection] : connections) {
        if (connection->readyState() == ReadyState::Connecting)
            connection->refuse({ 503, u"The server is stopping."_s, {} });
        connection->close(1001, u"the server is stopping"_s);
    }
    if (m_connections.empty())
        cutAll();
    else
        m_grace.start(grace);
}

void Worker::cutAll()
{
    const auto connections = m_connections;
    for (const auto &[id, connection] : connections)
        connection->cut();
    if (!m_connections.empty())
        return; // their ends are on the way, and the last one comes here again
    m_grace.stop();
    m_tick.stop();
    takeSnapshot(0);
    m_log.flush();
    emit stopped();
}

void Worker::onTick()
{
    const auto now = m_clock.nsecsElapsed() / 1'000;
    const auto lag
        = std::max(qint64(0), now - m_lastTick - std::chrono::microseconds(Tick).count());
    m_lastTick = now;
    while (!m_handshakes.empty() && m_handshakes.front().deadline <= m_clock.elapsed()) {
        auto *connection = find(m_handshakes.front().id);
        m_handshakes.pop_front();
        if (connection && connection->readyState() == ReadyState::Connecting)
            connection->timeOut();
    }
    while (!m_ended.empty() && m_ended.front().forgetAt <= m_clock.elapsed())
        m_ended.pop_front();
    takeSnapshot(lag);
}

void Worker::takeSnapshot(qint64 lag)
{
    EngineSnapshot part;
    part.time = microsecondsSinceEpoch();
    part.loopLag = lag;
    part.refused = m_refused;
    part.groups = m_groups.snapshot();
    part.connections.reserve(qsizetype(m_ended.size() + m_connections.size()));
    for (const auto &ended : m_ended)
        part.connections.append(ended.snapshot);
    auto counts = m_past;
    for (const auto &[id, connection] : m_connections) {
        counts = counts + connection->counts();
        part.connections.append(connection->snapshot());
        part.bufferedAmount += part.connections.back().bufferedAmount;
    }
    part.messagesReceived = counts.messagesReceived;
    part.messagesSent = counts.messagesSent;
    part.bytesReceived = counts.bytesReceived;
    part.bytesSent = counts.bytesSent;
    part.dropped = counts.dropped;
    emit snapshotTaken(m_number, part);
}

} // namespace Limpid
