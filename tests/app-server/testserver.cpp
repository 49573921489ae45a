// SPDX-License-Identifier: GPL-3.0-or-later
#include "testserver.h"

#include <QTest>

#include <algorithm>

using namespace Limpid;

TestServer::TestServer(std::unique_ptr<HistoryStore> store, SharedLayer shared)
    : m_application(std::move(store), &TestServer::now, std::move(shared))
    , m_engine(m_application)
{
    connect(&m_engine, &Engine::snapshotTaken, this, &TestServer::onSnapshotTaken);
    connect(&m_engine, &Engine::logged, this, &TestServer::onLogged);
}

bool TestServer::start(EngineConfig config)
{
    config.port = 0;
    m_engine.start(config);
    return QTest::qWaitFor([this] { return m_engine.state() == Engine::State::Listening; });
}

std::unique_ptr<RawClient> TestServer::open(const QByteArray &path, int receiveBuffer) const
{
    auto client = std::make_unique<RawClient>(port(), receiveBuffer);
    client->upgrade(path, path == "/" ? RawClient::Chat : QByteArray());
    const bool isOpen = QTest::qWaitFor([&client] { return client->isOpen(); });
    return isOpen ? std::move(client) : nullptr;
}

QUrl TestServer::url(const QString &path) const
{
    auto url = m_engine.url();
    url.setPath(path);
    return url;
}

LogEntry TestServer::lastLogged(LogKind kind) const
{
    const auto found = std::find_if(
        m_log.rbegin(), m_log.rend(), [kind](const LogEntry &e) { return e.kind == kind; });
    LogEntry none;
    none.fin = false;
    return found == m_log.rend() ? none : *found;
}

bool TestServer::hasLogged(LogKind kind, const QString &subject) const
{
    return std::any_of(m_log.cbegin(), m_log.cend(), [&](const LogEntry &entry) {
        return entry.kind == kind && entry.subject == subject;
    });
}

ConnectionId TestServer::connectionAt(const QString &path) const
{
    for (const auto &connection : m_snapshot.connections) {
        if (connection.path == path && connection.state != ReadyState::Closed)
            return connection.id;
    }
    return 0;
}

QDateTime TestServer::now()
{
    return QDateTime::fromMSecsSinceEpoch(1'795'000'000'123, Qt::UTC);
}

void TestServer::onSnapshotTaken(const EngineSnapshot &snapshot)
{
    m_snapshot = snapshot;
}

void TestServer::onLogged(const std::vector<LogEntry> &entries)
{
    m_log.insert(m_log.end(), entries.begin(), entries.end());
}
