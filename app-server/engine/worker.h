// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/connection.h"
#include "app-server/engine/groupmembers.h"
#include "app-server/engine/ledgerqueue.h"
#include "app-server/engine/logqueue.h"
#include "app-server/engine/mailbox.h"
#include "app-server/engine/tlsqueue.h"
#include "app-server/engine/upgrader.h"

#include <QElapsedTimer>
#include <QTimer>
#include <queue>

#include <deque>
#include <map>

namespace Limpid {

/// What the workers of an engine share.
struct EngineServices
{
    const EngineConfig &config;
    Application &application;
    Fanout &fanout;
    Admission &admission;
};

/// The connections of one thread: their sockets, their receivers and their part of every group.
///
/// Its slots run on its own thread; what has an order comes through its mailbox. It is destroyed
/// there, when the thread has finished.
class Worker : public QObject
{
    Q_OBJECT

public:
    Worker(int number, const EngineServices &services);
    ~Worker() override;

    [[nodiscard]] const std::shared_ptr<Mailbox> &mailbox() const
    {
        return m_mailbox;
    } ///< any thread

public slots:
    void start();
    /// Takes a freshly accepted TCP connection over.
    void adopt(qintptr descriptor, quint64 id);
    void setReadingPaused(quint64 id, bool paused);
    void ping(quint64 id);
    /// Closes whoever is banned with 1008.
    void closeBanned(const QString &reason);
    /// Shows the frames of one connection and of no other; 0: of none.
    void setTapped(quint64 id);
    /// Whether snapshots list connections and groups, and lines are logged; they do at first.
    void setDetailed(bool detailed);
    void setTls(const QSslConfiguration &configuration);
    /// Closes every client with 1001 and cuts whoever is left after `grace`; stopped() follows.
    /// Again: no later than after that `grace`, and stopped() follows again.
    void stop(std::chrono::milliseconds grace);

signals:
    void snapshotTaken(int worker, const Limpid::EngineSnapshot &part);
    void logged(const std::vector<Limpid::LogEntry> &entries);
    void noted(const std::vector<Limpid::SecurityEvent> &events);
    void tapped(const std::vector<Limpid::LogEntry> &frames);
    void accounted(const std::vector<Limpid::FanoutRecord> &records, int lost);
    void stopped();

protected:
    void customEvent(QEvent *event) override;

private:
    struct Due
    {
        qint64 at = 0; ///< of m_clock, milliseconds
        ConnectionId id = 0;

        friend bool operator>(const Due &a, const Due &b) { return a.at > b.at; }
    };
    struct Ended
    {
        qint64 forgetAt = 0; ///< of m_clock, milliseconds
        ConnectionSnapshot snapshot;
    };

    void wake();
    void drain();
    void takeMail();
    void flushSome();
    void reportFinished();
    void flushConnections();
    void handle(const Mail::ToGroup &item);
    void handle(const Mail::EventToGroup &item);
    void handle(const Mail::ToConnection &item);
    void handle(const Mail::AddMember &item);
    void handle(const Mail::DiscardMember &item);
    void handle(const Mail::CloseConnection &item);
    void handle(const Mail::Answer &item);
    void handle(const Mail::Report &item);
    void report(const std::shared_ptr<FanoutTicket> &ticket);
    void flushGroups();
    [[nodiscard]] Connection *find(ConnectionId id) const;
    [[nodiscard]] QString subjectOf(ConnectionId id) const;

    bool admit(Connection *connection);
    void onEnded(Connection *connection);
    void onTick();
    void checkHandshakes();
    void checkKeepalives();
    void hurry(std::chrono::milliseconds grace);
    void cutAll();
    void takeSnapshot(qint64 lag);
    void listConnections(EngineSnapshot &part) const;

    const int m_number;
    const EngineConfig m_config;
    Fanout &m_fanout;
    Admission &m_admission;
    LogQueue m_log;
    LogQueue m_tapLog;
    LedgerQueue m_ledger;
    TlsQueue m_tls;
    Upgrader m_upgrader;
    QTimer m_tick;
    QTimer m_grace;
    QTimer m_pieces; ///< until the next piece of a large group is written to
    const std::shared_ptr<Mailbox> m_mailbox; ///< outlives this: others may still put something in
    EngineCounters m_counters;
    std::pmr::unsynchronized_pool_resource m_sendPaths; ///< outlives the connections
    std::unique_ptr<HttpService> m_http; ///< made on this thread
    WorkerServices m_services;
    QElapsedTimer m_clock;
    qint64 m_lastTick = 0; ///< of m_clock, microseconds
    std::map<ConnectionId, Connection *> m_connections;
    std::deque<Due> m_handshakes; ///< oldest first
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_keepalives;
    std::deque<Ended> m_ended; ///< oldest first
    GroupMembers m_groups;
    ConnectionId m_tapped = 0;
    bool m_isDetailed = true;
    bool m_isStopping = false;
};

} // namespace Limpid
