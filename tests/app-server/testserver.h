// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/consumers/serverapplication.h"
#include "app-server/engine/engine.h"
#include "rawclient.h"

#include <QUrl>

/// The whole server without its process: every route, on a free port of the loopback address.
class TestServer : public QObject
{
    Q_OBJECT

public:
    /// store: of what is said in the chat; null: it is not kept. Who shares a
    /// presence shares the store, too.
    explicit TestServer(std::unique_ptr<Limpid::HistoryStore> store = nullptr,
                        Limpid::SharedLayer shared = {});

    /// Starts it and waits until it listens.
    [[nodiscard]] bool start(Limpid::EngineConfig config = {});

    /// A client that is open on a path; null: it was refused.
    [[nodiscard]] std::unique_ptr<RawClient> open(const QByteArray &path,
                                                  int receiveBuffer = 0) const;

    [[nodiscard]] Limpid::Engine &engine() { return m_engine; }
    [[nodiscard]] QUrl url(const QString &path) const;
    [[nodiscard]] quint16 port() const { return quint16(m_engine.url().port()); }
    [[nodiscard]] const Limpid::EngineSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const std::vector<Limpid::LogEntry> &log() const { return m_log; }
    /// The last entry of a kind, or one without a time.
    [[nodiscard]] Limpid::LogEntry lastLogged(Limpid::LogKind kind) const;
    /// An entry of that kind about that connection has come; batches of workers come in any order.
    [[nodiscard]] bool hasLogged(Limpid::LogKind kind, const QString &subject) const;
    /// Of the connections that are not closed, the one that came by a path; 0: none has been seen
    /// yet.
    [[nodiscard]] Limpid::ConnectionId connectionAt(const QString &path) const;

    /// What the server's clock shows.
    [[nodiscard]] static QDateTime now();

private:
    void onSnapshotTaken(const Limpid::EngineSnapshot &snapshot);
    void onLogged(const std::vector<Limpid::LogEntry> &entries);

    Limpid::ServerApplication m_application;
    Limpid::Engine m_engine;
    Limpid::EngineSnapshot m_snapshot;
    std::vector<Limpid::LogEntry> m_log;
};
