// SPDX-License-Identifier: GPL-3.0-or-later
#include "consumersite.h"

#include <QTest>

using namespace Limpid;

void Journal::write(const QString &line)
{
    const QMutexLocker locker(&m_mutex);
    m_lines.append(line);
}

QStringList Journal::lines() const
{
    // A list of its own: Qt would let the other thread write again without having acquired what
    // the reader released.
    const QMutexLocker locker(&m_mutex);
    return QStringList(m_lines.cbegin(), m_lines.cend());
}

ConsumerSite::ConsumerSite(ChannelLayer &layer)
    : m_station(layer)
    , m_engine(*this)
{
    connect(&m_engine, &Engine::logged, this, &ConsumerSite::onLogged);
}

bool ConsumerSite::start(EngineConfig config)
{
    config.port = 0;
    config.workers = 2;
    m_engine.start(config);
    return QTest::qWaitFor([this] { return m_engine.state() == Engine::State::Listening; });
}

std::unique_ptr<RawClient> ConsumerSite::ask(const QByteArray &path) const
{
    auto client = std::make_unique<RawClient>(port());
    client->upgrade(path);
    return client;
}

std::unique_ptr<RawClient> ConsumerSite::open(const QByteArray &path) const
{
    auto client = ask(path);
    const bool isOpen = QTest::qWaitFor([&client] { return client->isOpen(); }, 20'000);
    return isOpen ? std::move(client) : nullptr;
}

Decision ConsumerSite::decide(const RequestHead &request)
{
    return m_router.route(request);
}

std::unique_ptr<HttpService> ConsumerSite::makeHttpService()
{
    return nullptr;
}

void ConsumerSite::onLogged(const std::vector<LogEntry> &entries)
{
    for (const auto &entry : entries) {
        if (entry.kind == LogKind::Fault)
            m_faults.append(entry.text);
    }
}
