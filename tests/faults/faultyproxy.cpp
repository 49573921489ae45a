// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyproxy.h"

#include "replay.h"
#include "resetsocket.h"

#include <QHostAddress>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestUp = 3'000; // bytes: an upgrade, a hello, a join and some messages
constexpr int LongestDown = 12'000;
constexpr int LongestDelay = 20; // milliseconds
constexpr int LongestPatience = 150;
constexpr int LongestReplay = 100;
constexpr size_t Recordings = 20; // kept at a time

} // namespace

FaultyProxy::FaultyProxy(quint16 target, quint32 seed)
    : m_target(target)
    , m_random(seed)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &FaultyProxy::onConnection);
    m_listener.listen(QHostAddress::LocalHost, 0);
}

FaultyProxy::~FaultyProxy() = default;

void FaultyProxy::onConnection()
{
    while (auto *client = m_listener.nextPendingConnection()) {
        if (m_isDown) {
            resetSocket(*client);
            client->deleteLater();
            continue;
        }
        m_links.push_back(
            std::make_unique<FaultyLink>(client, m_target, m_isFaulty ? makePlan() : FaultPlan()));
        auto *link = m_links.back().get();
        connect(link, &FaultyLink::struck, this, [this, link](FaultPlan::Kind kind) {
            onStruck(*link, kind);
        });
        connect(link, &FaultyLink::ended, this, [this, link] { onEnded(*link); });
    }
}

FaultPlan FaultyProxy::makePlan()
{
    FaultPlan plan;
    plan.kind = FaultPlan::Kind(1 + m_random.bounded(4));
    plan.upAfter = 1 + m_random.bounded(LongestUp);
    plan.downAfter = 1 + m_random.bounded(LongestDown);
    plan.delay = isOneIn(2) ? m_random.bounded(LongestDelay) : 0;
    plan.patience = m_random.bounded(LongestPatience);
    return plan;
}

void FaultyProxy::onStruck(FaultyLink &link, FaultPlan::Kind kind)
{
    ++m_counts[size_t(kind)];
    if (kind == FaultPlan::Kind::Replay) {
        replay(link.recorded());
        link.setPlan(makePlan());
    }
}

void FaultyProxy::onEnded(FaultyLink &link)
{
    record(link.recorded());
    if (m_isFaulty && isOneIn(3)) {
        ++m_counts[size_t(FaultPlan::Kind::Replay)];
        replay(m_recordings[size_t(m_random.bounded(int(m_recordings.size())))]);
    }
    // In a slot of it.
    const auto it = std::find_if(m_links.begin(), m_links.end(), [&link](const auto &known) {
        return known.get() == &link;
    });
    it->release()->deleteLater();
    m_links.erase(it);
}

// Old ones stay, too.
void FaultyProxy::record(const QByteArray &bytes)
{
    if (m_recordings.size() < Recordings)
        m_recordings.push_back(bytes);
    else
        m_recordings[size_t(m_random.bounded(int(Recordings)))] = bytes;
}

void FaultyProxy::replay(const QByteArray &bytes)
{
    const auto lifetime = m_random.bounded(LongestReplay);
    m_replays.push_back(std::make_unique<Replay>(bytes, m_target, lifetime));
    auto *replay = m_replays.back().get();
    connect(
        replay, &Replay::ended, this, [this, replay] { forget(replay); }, Qt::QueuedConnection);
}

void FaultyProxy::forget(const Replay *replay)
{
    std::erase_if(m_replays, [replay](const auto &known) { return known.get() == replay; });
}

void FaultyProxy::setFaulty(bool on)
{
    m_isFaulty = on;
    if (!on)
        return resetAll();
    for (const auto &link : m_links)
        link->setPlan(makePlan());
}

void FaultyProxy::setDown(bool on)
{
    m_isDown = on;
    if (on)
        resetAll();
}

void FaultyProxy::resetAll()
{
    for (const auto &link : m_links)
        link->reset();
    m_replays.clear();
}

int FaultyProxy::faults() const
{
    return std::accumulate(m_counts.cbegin(), m_counts.cend(), 0);
}

QString FaultyProxy::summary() const
{
    return u"%1 FIN, %2 resets, %3 swallowed, %4 replays"_s.arg(m_counts[1])
        .arg(m_counts[2])
        .arg(m_counts[3])
        .arg(m_counts[4]);
}
