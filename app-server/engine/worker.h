// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/connection.h"
#include "app-server/engine/groupmembers.h"
#include "app-server/engine/logqueue.h"
#include "app-server/engine/mailbox.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <deque>
#include <map>

class QWebSocketServer;

namespace Limpid {

/// The connections of one thread: their sockets, their receivers and their part of every group.
///
/// Its slots run on its own thread; what has an order comes through its mailbox. It is destroyed
/// there, when the thread has finished.
class Worker : public QObject
{
    Q_OBJECT

public:
    Worker(int number, const EngineConfig &config, Application &application, Fanout &fanout);
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
    /// Closes every client with 1001 and cuts whoever is left after `grace`; stopped() follows.
    void stop(std::chrono::milliseconds grace);

signals:
    void snapshotTaken(int worker, const Limpid::EngineSnapshot &part);
    void logged(const std::vector<Limpid::LogEntry> &entries);
    void stopped();

protected:
    void customEvent(QEvent *event) override;

private:
    /// Both ends of a TCP connection: one end alone may belong to several.
    struct SocketPair
    {
        QHostAddress peer;
        quint16 peerPort = 0;
        QHostAddress local;
        quint16 localPort = 0;

        friend bool operator==(const SocketPair &, const SocketPair &) = default;
        friend size_t qHash(const SocketPair &pair, size_t seed = 0)
        {
            return qHashMulti(seed, pair.peer, pair.peerPort, pair.local, pair.localPort);
        }
    };
    struct Handshake
    {
        qint64 deadline = 0; ///< of m_clock, milliseconds
        ConnectionId id = 0;
    };
    struct Ended
    {
        qint64 forgetAt = 0; ///< of m_clock, milliseconds
        ConnectionSnapshot snapshot;
    };

    void wake();
    void drain();
    void handle(const Mail::ToGroup &item);
    void handle(const Mail::ToConnection &item);
    void handle(const Mail::AddMember &item);
    void handle(const Mail::DiscardMember &item);
    void handle(const Mail::CloseConnection &item);
    void handle(const Mail::Report &item);
    void report(const std::shared_ptr<FanoutTicket> &ticket);
    void flushGroups();
    [[nodiscard]] Connection *find(ConnectionId id) const;

    void onAccepted(Connection *connection, const QString &subprotocol);
    void onEnded(Connection *connection);
    void onTick();
    void onUpgraded(QWebSocketServer *server);
    void cutAll();
    void takeSnapshot(qint64 lag);
    [[nodiscard]] QWebSocketServer *serverFor(const QString &subprotocol);

    const int m_number;
    const EngineConfig m_config;
    Fanout &m_fanout;
    LogQueue m_log;
    QTimer m_tick;
    QTimer m_grace;
    const std::shared_ptr<Mailbox> m_mailbox; ///< outlives this: others may still put something in
    WorkerServices m_services;
    QElapsedTimer m_clock;
    qint64 m_lastTick = 0; ///< of m_clock, microseconds
    QHash<QString, QWebSocketServer *>
        m_servers; ///< one a subprotocol: the list is the server object's
    std::map<ConnectionId, Connection *> m_connections;
    QHash<SocketPair, Connection *> m_upgrading; ///< handed over to Qt, not open yet
    std::deque<Handshake> m_handshakes; ///< oldest first
    std::deque<Ended> m_ended; ///< oldest first
    GroupMembers m_groups;
    TrafficCounts m_past; ///< of connections that are gone
    quint64 m_refused = 0;
    bool m_isStopping = false;
};

} // namespace Limpid
