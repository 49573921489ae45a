// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/worker.h"

#include "app-server/engine/application.h"
#include "app-server/engine/fanout.h"
#include "app-server/engine/wallclock.h"
#include "common/websocket/closecode.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr std::chrono::milliseconds Tick { 250 };
constexpr qint64 RememberEnded = 30'000; // milliseconds a closed connection stays in the snapshots
constexpr size_t MaxEnded = 1'000; // of them; a storm of reconnects must not fill the window

Refusal refusalOf(Admission::Refused why)
{
    if (why == Admission::Refused::Full)
        return { 503, u"The server is full."_s, {}, "full" };
    return { 429, u"There are too many connections from your address."_s, {}, "address_full" };
}

} // namespace

Worker::Worker(int number, const EngineServices &services)
    : m_number(number)
    , m_config(services.config)
    , m_fanout(services.fanout)
    , m_admission(services.admission)
    , m_log(this)
    , m_tapLog(this)
    , m_ledger(this)
    , m_tls(this)
    , m_upgrader(this)
    , m_tick(this)
    , m_grace(this)
    , m_pieces(this)
    , m_mailbox(std::make_shared<Mailbox>([this] { wake(); }))
    , m_services { m_config, services.application, m_fanout,    m_admission,
                   m_log,    m_counters,           m_sendPaths, number,
                   0 }
    , m_groups(m_counters)
{
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(Tick);
    m_grace.setSingleShot(true);
    m_pieces.setSingleShot(true);
    connect(&m_pieces, &QTimer::timeout, this, &Worker::flushSome);
    if (m_config.tls)
        m_tls.setConfiguration(*m_config.tls);
    connect(&m_tick, &QTimer::timeout, this, &Worker::onTick);
    connect(&m_grace, &QTimer::timeout, this, &Worker::cutAll);
    connect(&m_log, &LogQueue::logged, this, &Worker::logged);
    connect(&m_log, &LogQueue::noted, this, &Worker::noted);
    connect(&m_tapLog, &LogQueue::logged, this, &Worker::tapped);
    connect(&m_ledger, &LedgerQueue::accounted, this, &Worker::accounted);
}

Worker::~Worker()
{
    m_mailbox->close();
    // Those that have ended, too: QObject would delete them after what they borrow from this is
    // gone.
    qDeleteAll(findChildren<Connection *>(QString(), Qt::FindDirectChildrenOnly));
}

void Worker::wake()
{
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void Worker::start()
{
    m_http = m_services.application.makeHttpService();
    m_services.http = m_http.get();
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
    connect(connection, &Connection::accepted, &m_upgrader, &Upgrader::upgrade);
    connect(connection, &Connection::tlsRequested, &m_tls, &TlsQueue::add);
    // Queued: it may end while the members of a group are being gone through.
    connect(connection, &Connection::ended, this, &Worker::onEnded, Qt::QueuedConnection);
    if (!admit(connection))
        return;
    if (m_config.keepaliveInterval.count() > 0)
        m_keepalives.push({ m_clock.elapsed() + m_config.keepaliveInterval.count(), id });
    LogEntry entry;
    entry.kind = LogKind::Connected;
    connection->log(entry);
}

bool Worker::admit(Connection *connection)
{
    auto answer = m_admission.admit(connection->address());
    if (auto *place = std::get_if<Admission::Place>(&answer)) {
        connection->setPlace(std::move(*place));
        return true;
    }
    connection->refuse(refusalOf(std::get<Admission::Refused>(answer)));
    return false;
}

void Worker::onEnded(Connection *connection)
{
    // What it left behind in groups goes before it does.
    drain();
    m_connections.erase(connection->id());
    m_upgrader.forget(connection);
    if (connection->isUpgraded() && m_isDetailed)
        m_ended.push_back({ m_clock.elapsed() + RememberEnded, connection->snapshot() });
    if (m_ended.size() > MaxEnded)
        m_ended.pop_front();
    connection->deleteLater();
    if (m_isStopping && m_connections.empty())
        cutAll();
}

void Worker::customEvent(QEvent *)
{
    takeMail();
    flushSome();
}

void Worker::flushSome()
{
    const bool isAll = m_groups.flushSome();
    reportFinished();
    flushConnections();
    if (!isAll)
        m_pieces.start(); // behind what the sockets have for us
}

void Worker::drain()
{
    takeMail();
    flushGroups();
    flushConnections();
}

void Worker::takeMail()
{
    for (const auto &item : m_mailbox->take())
        std::visit([this](const auto &mail) { handle(mail); }, item);
}

void Worker::flushConnections()
{
    for (const auto id : std::exchange(m_services.written, {})) {
        if (auto *connection = find(id))
            connection->flush();
    }
}

void Worker::flushGroups()
{
    m_groups.flush();
    reportFinished();
}

void Worker::reportFinished()
{
    for (const auto &ticket : m_groups.takeFinished()) {
        if (ticket->originWorker == m_number)
            report(ticket);
        else
            m_fanout.report(ticket);
    }
}

/// Empty: it is gone.
QString Worker::subjectOf(ConnectionId id) const
{
    const auto *connection = find(id);
    return connection ? connection->subject() : QString();
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

void Worker::ping(quint64 id)
{
    if (auto *connection = find(id))
        connection->ping();
}

void Worker::closeBanned(const QString &reason)
{
    const auto connections = m_connections;
    for (const auto &[id, connection] : connections) {
        if (!connection->isHttp() && m_admission.isBanned(connection->address()))
            connection->close(quint16(CloseCode::PolicyViolation), reason);
    }
}

void Worker::setTapped(quint64 id)
{
    if (auto *before = find(std::exchange(m_tapped, id)))
        before->setTap(nullptr);
    if (auto *connection = find(id))
        connection->setTap(&m_tapLog);
}

void Worker::setDetailed(bool detailed)
{
    m_isDetailed = detailed;
    m_log.setEnabled(detailed);
}

void Worker::setTls(const QSslConfiguration &configuration)
{
    m_tls.setConfiguration(configuration);
}

void Worker::stop(std::chrono::milliseconds grace)
{
    if (std::exchange(m_isStopping, true))
        return hurry(grace);
    drain();
    const auto connections = m_connections;
    for (const auto &[id, connection] : connections) {
        if (connection->readyState() == ReadyState::Connecting)
            connection->refuse({ 503, u"The server is stopping."_s, {}, "stopping" });
        connection->close(1001, u"the server is stopping"_s);
    }
    if (m_connections.empty())
        cutAll();
    else
        m_grace.start(grace);
}

/// It is stopping, and now somebody else waits for that.
void Worker::hurry(std::chrono::milliseconds grace)
{
    if (m_connections.empty())
        emit stopped();
    else if (m_grace.isActive())
        m_grace.start(std::min(grace, m_grace.remainingTimeAsDuration()));
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
    m_ledger.flush();
    emit stopped();
}

void Worker::onTick()
{
    const auto now = m_clock.nsecsElapsed() / 1'000;
    const auto lag
        = std::max(qint64(0), now - m_lastTick - std::chrono::microseconds(Tick).count());
    m_lastTick = now;
    m_services.now = now / 1'000;
    checkHandshakes();
    checkKeepalives();
    while (!m_ended.empty() && m_ended.front().forgetAt <= m_services.now)
        m_ended.pop_front();
    takeSnapshot(lag);
}

void Worker::checkHandshakes()
{
    while (!m_handshakes.empty() && m_handshakes.front().at <= m_services.now) {
        auto *connection = find(m_handshakes.front().id);
        m_handshakes.pop_front();
        if (connection && connection->readyState() == ReadyState::Connecting)
            connection->timeOut();
    }
}

void Worker::checkKeepalives()
{
    while (!m_keepalives.empty() && m_keepalives.top().at <= m_services.now) {
        const auto id = m_keepalives.top().id;
        m_keepalives.pop();
        if (auto *connection = find(id))
            m_keepalives.push({ std::max(connection->checkKeepalive(), m_services.now + 1), id });
    }
}

void Worker::takeSnapshot(qint64 lag)
{
    EngineSnapshot part;
    part.time = microsecondsSinceEpoch();
    part.counters = m_counters;
    // Not shared: Qt lets this thread write again without having acquired what the reader released.
    part.counters.refused.detach();
    part.counters.closesSent.detach();
    part.counters.closesReceived.detach();
    part.loopLags = { lag };
    for (const auto &[id, connection] : m_connections) {
        if (connection->isHttp() || connection->readyState() == ReadyState::Closed)
            continue;
        ++part.connectionCounts[size_t(connection->readyState())];
        part.slow += connection->isSlow();
        const auto waiting = connection->bytesToWrite();
        part.bufferedAmount += waiting;
        part.largestBuffer = std::max(part.largestBuffer, waiting);
    }
    if (m_isDetailed)
        listConnections(part);
    emit snapshotTaken(m_number, part);
}

void Worker::listConnections(EngineSnapshot &part) const
{
    part.groups = m_groups.snapshot();
    part.connections.reserve(qsizetype(m_ended.size() + m_connections.size()));
    for (const auto &ended : m_ended)
        part.connections.append(ended.snapshot);
    for (const auto &[id, connection] : m_connections) {
        if (!connection->isHttp())
            part.connections.append(connection->snapshot());
    }
}

} // namespace Limpid
