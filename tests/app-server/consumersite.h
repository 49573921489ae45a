// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/channels/layerstation.h"
#include "app-server/channels/router.h"
#include "app-server/engine/engine.h"
#include "rawclient.h"

#include <QMutex>

/// What consumers and layers of a test have done, in order; any thread.
class Journal
{
public:
    void write(const QString &line);
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] bool has(const QString &line) const { return lines().contains(line); }

private:
    mutable QMutex m_mutex;
    QStringList m_lines;
};

/// A server on a free port of the loopback address, with the routes of a test's own, on a layer.
class ConsumerSite : public QObject, private Limpid::Application
{
    Q_OBJECT

public:
    /// The layer is borrowed.
    explicit ConsumerSite(Limpid::ChannelLayer &layer);

    [[nodiscard]] Limpid::Router &router() { return m_router; }
    [[nodiscard]] Limpid::LayerStation &station() { return m_station; }
    [[nodiscard]] Limpid::Engine &engine() { return m_engine; }
    [[nodiscard]] quint16 port() const { return quint16(m_engine.url().port()); }

    /// Starts it on two workers and waits until it listens.
    [[nodiscard]] bool start(Limpid::EngineConfig config = {});
    /// A client that asks for a path, and may not be open yet.
    [[nodiscard]] std::unique_ptr<RawClient> ask(const QByteArray &path) const;
    /// A client that is open; null: it was refused.
    [[nodiscard]] std::unique_ptr<RawClient> open(const QByteArray &path) const;
    /// The texts of the log's lines about what went wrong.
    [[nodiscard]] QStringList faults() const { return m_faults; }
    /// As they were at most 250 ms ago.
    [[nodiscard]] const Limpid::EngineCounters &counters() const { return m_counters; }

private:
    void configure(const Limpid::EngineConfig &) override { }
    [[nodiscard]] Limpid::Decision decide(const Limpid::RequestHead &request) override;
    [[nodiscard]] std::unique_ptr<Limpid::HttpService> makeHttpService() override;
    void observe(Limpid::EngineSnapshot &snapshot) override { m_counters = snapshot.counters; }
    void announce(Limpid::Fanout &, const Limpid::GroupName &, const QString &) override { }

    void onLogged(const std::vector<Limpid::LogEntry> &entries);

    Limpid::LayerStation m_station;
    Limpid::Router m_router;
    Limpid::Engine m_engine;
    QStringList m_faults;
    Limpid::EngineCounters m_counters;
};
