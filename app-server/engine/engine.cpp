// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/engine.h"

#include "app-server/dispatch/workerdispatcher.h"
#include "app-server/engine/acceptor.h"
#include "app-server/engine/application.h"
#include "app-server/engine/fanout.h"
#include "app-server/engine/wallclock.h"
#include "app-server/engine/worker.h"

#include <QAbstractEventDispatcher>
#include <QSslConfiguration>
#include <QThread>
#include <QUrl>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

/// What is kept of the time to stop for ending threads once all clients are cut.
constexpr std::chrono::milliseconds StopReserve { 1'500 };
/// How long clients may take to answer when the Engine is destroyed without having been stopped.
constexpr std::chrono::milliseconds DestructionGrace { 500 };

QUrl makeUrl(const EngineConfig &config, quint16 port)
{
    const auto &address = config.address;
    QUrl url;
    url.setScheme(config.tls ? u"wss"_s : u"ws"_s);
    url.setHost(address == QHostAddress(QHostAddress::Any) ? u"0.0.0.0"_s : address.toString());
    url.setPort(port);
    url.setPath(u"/"_s);
    return url;
}

void addTo(EngineSnapshot &total, const EngineSnapshot &part)
{
    total.connections.append(part.connections);
    total.counters += part.counters;
    for (size_t i = 0; i < total.connectionCounts.size(); ++i)
        total.connectionCounts[i] += part.connectionCounts[i];
    total.slow += part.slow;
    total.bufferedAmount += part.bufferedAmount;
    total.largestBuffer = std::max(total.largestBuffer, part.largestBuffer);
    total.loopLags.append(part.loopLags);
    for (const auto &group : part.groups) {
        const auto isSame = [&group](const GroupSnapshot &g) {
            return g.name == group.name && g.raw == group.raw;
        };
        const auto known = std::find_if(total.groups.begin(), total.groups.end(), isSame);
        if (known == total.groups.end())
            total.groups.append(group);
        else
            known->members.append(group.members);
    }
}

} // namespace

/// The threads of a running engine and what they have told so far.
class Engine::Private
{
public:
    Private(Engine &engine, Application &theApplication)
        : q(engine)
        , application(theApplication)
    {
    }

    void setState(State newState);
    void startThreads();
    void beginStop(std::chrono::milliseconds grace);
    void endThreads();
    void log(LogKind kind, const QString &group, const QString &text);

    void onStarted(quint16 port);
    void onFailed(const QString &why);
    void onAcceptorStopped();
    void onWorkerStopped();
    void onSnapshot(int worker, const EngineSnapshot &part);

    Engine &q;
    Application &application;
    Fanout fanout;
    Admission admission;
    std::optional<QList<Ban>> bans;
    EngineConfig config;
    State state = State::Stopped;
    QUrl url;
    qint64 startedAt = 0;
    std::atomic<ConnectionId> nextId = 1;
    std::chrono::milliseconds stopGrace { 0 };
    QString failure;
    std::vector<std::unique_ptr<QThread>> threads;
    QList<Worker *> workers;
    Acceptor *acceptor = nullptr;
    int runningWorkers = 0;
    bool isDetailed = true;
    std::vector<std::optional<EngineSnapshot>> parts; ///< by worker, since the last whole snapshot
};

void Engine::Private::setState(State newState)
{
    if (std::exchange(state, newState) != newState)
        emit q.stateChanged(newState);
}

void Engine::Private::startThreads()
{
    std::vector<std::shared_ptr<Mailbox>> mailboxes;
    const auto run = [this](QObject *object, const QString &name) {
        auto &thread = threads.emplace_back(std::make_unique<QThread>());
        thread->setObjectName(name);
        if (auto *dispatcher = newWorkerDispatcher())
            thread->setEventDispatcher(dispatcher);
        object->moveToThread(thread.get());
        connect(thread.get(), &QThread::finished, object, &QObject::deleteLater);
        thread->start();
    };
    admission.setLimits(config.maxConnections, config.maxConnectionsPerAddress);
    const EngineServices services { config, application, fanout, admission };
    for (int number = 0; number < std::max(1, config.workers); ++number) {
        auto *worker = new Worker(number, services);
        worker->setDetailed(isDetailed);
        workers.append(worker);
        mailboxes.push_back(worker->mailbox());
        connect(worker, &Worker::logged, &q, &Engine::logged);
        connect(worker, &Worker::noted, &q, &Engine::noted);
        connect(worker, &Worker::tapped, &q, &Engine::tapped);
        connect(worker, &Worker::accounted, &q, &Engine::accounted);
        connect(worker, &Worker::snapshotTaken, &q, [this](int n, const EngineSnapshot &p) {
            onSnapshot(n, p);
        });
        connect(worker, &Worker::stopped, &q, [this] { onWorkerStopped(); });
    }
    runningWorkers = int(workers.size());
    parts.assign(size_t(workers.size()), std::nullopt);
    fanout.setMailboxes(std::move(mailboxes));
    acceptor = new Acceptor(workers, nextId);
    connect(acceptor, &Acceptor::started, &q, [this](quint16 port) { onStarted(port); });
    connect(acceptor, &Acceptor::failed, &q, [this](const QString &why) { onFailed(why); });
    connect(acceptor, &Acceptor::stopped, &q, [this] { onAcceptorStopped(); });

    for (auto *worker : std::as_const(workers)) {
        run(worker, u"worker %1"_s.arg(qsizetype(threads.size())));
        QMetaObject::invokeMethod(worker, &Worker::start);
    }
    run(acceptor, u"acceptor"_s);
    QMetaObject::invokeMethod(acceptor,
                              [a = acceptor, c = config] { a->start(c.address, c.port); });
}

void Engine::Private::onStarted(quint16 port)
{
    if (state != State::Starting)
        return;
    url = makeUrl(config, port);
    startedAt = microsecondsSinceEpoch();
    setState(State::Listening);
    log(LogKind::Listening, {}, url.toString());
    emit q.listening(url);
}

void Engine::Private::onFailed(const QString &why)
{
    failure = u"Cannot listen on %1: %2"_s.arg(makeUrl(config, config.port).authority(), why);
    beginStop({});
}

void Engine::Private::beginStop(std::chrono::milliseconds grace)
{
    setState(State::Stopping);
    url.clear();
    stopGrace = grace;
    QMetaObject::invokeMethod(acceptor, &Acceptor::stop);
}

void Engine::Private::onAcceptorStopped()
{
    // Only now: whatever was accepted has been handed to a worker, so that nobody is left out.
    for (auto *worker : std::as_const(workers))
        QMetaObject::invokeMethod(worker, [worker, grace = stopGrace] { worker->stop(grace); });
}

void Engine::Private::onWorkerStopped()
{
    if (--runningWorkers > 0)
        return;
    endThreads();
    startedAt = 0;
    setState(State::Stopped);
    if (const auto why = std::exchange(failure, {}); !why.isEmpty()) {
        emit q.failed(why);
        return;
    }
    log(LogKind::Stopped, {}, {});
    emit q.stopped();
}

void Engine::Private::endThreads()
{
    fanout.setMailboxes({});
    for (const auto &thread : threads)
        thread->quit();
    for (const auto &thread : threads)
        thread->wait();
    threads.clear();
    workers.clear();
    acceptor = nullptr;
}

void Engine::Private::onSnapshot(int worker, const EngineSnapshot &part)
{
    parts[size_t(worker)] = part;
    if (!std::all_of(parts.cbegin(), parts.cend(), [](const auto &p) { return p.has_value(); }))
        return;
    EngineSnapshot snapshot;
    snapshot.time = microsecondsSinceEpoch();
    snapshot.startedAt = state == State::Listening ? startedAt : 0;
    for (auto &known : parts)
        addTo(snapshot, *std::exchange(known, std::nullopt));
    snapshot.groupCount = int(fanout.groupCount());
    const auto byId
        = [](const ConnectionSnapshot &a, const ConnectionSnapshot &b) { return a.id < b.id; };
    std::sort(snapshot.connections.begin(), snapshot.connections.end(), byId);
    const auto byName = [](const GroupSnapshot &a, const GroupSnapshot &b) {
        return a.name == b.name ? a.raw < b.raw : a.name < b.name;
    };
    std::sort(snapshot.groups.begin(), snapshot.groups.end(), byName);
    application.observe(snapshot);
    emit q.snapshotTaken(snapshot);
}

void Engine::Private::log(LogKind kind, const QString &group, const QString &text)
{
    LogEntry entry;
    entry.time = microsecondsSinceEpoch();
    entry.kind = kind;
    entry.group = group;
    entry.text = text;
    emit q.logged({ entry });
}

Engine::Engine(Application &application, QObject *parent)
    : EngineControl(parent)
    , d(std::make_unique<Private>(*this, application))
{
    qRegisterMetaType<std::vector<LogEntry>>();
    qRegisterMetaType<std::vector<SecurityEvent>>();
    qRegisterMetaType<std::vector<FanoutRecord>>();
    // Every QWebSocket asks for it, and OpenSSL is set up by the first who does: here rather than
    // by the first client, and on a thread that stays.
    (void)QSslConfiguration::defaultConfiguration();
}

Engine::~Engine()
{
    if (d->threads.empty())
        return;
    for (auto *worker : std::as_const(d->workers)) {
        disconnect(worker, nullptr, this, nullptr);
        connect(worker, &Worker::stopped, worker->thread(), &QThread::quit, Qt::DirectConnection);
    }
    disconnect(d->acceptor, nullptr, this, nullptr);
    QMetaObject::invokeMethod(d->acceptor, &Acceptor::stop, Qt::BlockingQueuedConnection);
    d->acceptor->thread()->quit();
    for (auto *worker : std::as_const(d->workers))
        QMetaObject::invokeMethod(worker, [worker] { worker->stop(DestructionGrace); });
    for (const auto &thread : d->threads)
        thread->wait();
    d->fanout.setMailboxes({});
}

Engine::State Engine::state() const
{
    return d->state;
}

QUrl Engine::url() const
{
    return d->url;
}

void Engine::start(const EngineConfig &config)
{
    Q_ASSERT(d->state == State::Stopped);
    d->config = config;
    d->application.configure(config);
    d->setState(State::Starting);
    d->startThreads();
}

void Engine::stop()
{
    if (d->state != State::Listening && d->state != State::Starting)
        return;
    d->beginStop(std::max(d->config.stopTimeout - StopReserve, d->config.stopTimeout / 2));
}

void Engine::closeConnection(ConnectionId id, quint16 code, const QString &reason)
{
    d->fanout.close(id, code, reason);
}

void Engine::setReadingPaused(ConnectionId id, bool paused)
{
    for (auto *worker : std::as_const(d->workers))
        QMetaObject::invokeMethod(worker,
                                  [worker, id, paused] { worker->setReadingPaused(id, paused); });
}

void Engine::ping(ConnectionId id)
{
    for (auto *worker : std::as_const(d->workers))
        QMetaObject::invokeMethod(worker, [worker, id] { worker->ping(id); });
}

void Engine::setBans(const QList<Ban> &bans, const QString &reason)
{
    d->bans = bans;
    d->admission.setBans(bans);
    for (auto *worker : std::as_const(d->workers))
        QMetaObject::invokeMethod(worker, [worker, reason] { worker->closeBanned(reason); });
}

std::optional<QList<Ban>> Engine::bans() const
{
    return d->bans;
}

void Engine::setTapped(ConnectionId id)
{
    for (auto *worker : std::as_const(d->workers))
        QMetaObject::invokeMethod(worker, [worker, id] { worker->setTapped(id); });
}

void Engine::setAccounted(bool accounted)
{
    d->fanout.setAccounted(accounted);
}

void Engine::setDetailed(bool detailed)
{
    d->isDetailed = detailed;
    for (auto *worker : std::as_const(d->workers))
        QMetaObject::invokeMethod(worker, [worker, detailed] { worker->setDetailed(detailed); });
}

void Engine::setTls(const QSslConfiguration &configuration)
{
    if (!d->config.tls)
        return;
    d->config.tls = configuration;
    for (auto *worker : std::as_const(d->workers))
        QMetaObject::invokeMethod(worker,
                                  [worker, configuration] { worker->setTls(configuration); });
}

void Engine::announce(const GroupName &group, const QString &text)
{
    if (d->state != State::Listening)
        return;
    d->application.announce(d->fanout, group, text);
    d->log(LogKind::Announced, group.toString(), text);
}

void Engine::addToLog(LogKind kind, const QString &text)
{
    d->log(kind, {}, text);
}

} // namespace Limpid
