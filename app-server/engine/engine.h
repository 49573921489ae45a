// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/engineconfig.h"
#include "app-server/engine/snapshot.h"
#include "common/models/logentry.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Limpid {

class Application;

/// The server as its window and main() see it: started, stopped, watched; its sockets live on
/// threads of their own.
///
/// Every call returns at once; what comes of it is told by a signal on the thread the engine was
/// made on. The windows never touch a socket: they read snapshots (4 a second) and log entries (in
/// batches, at most 30 a second, bounded).
class Engine : public QObject
{
    Q_OBJECT

public:
    enum class State { Stopped, Starting, Listening, Stopping };
    Q_ENUM(State)

    /// `application` decides what a path does; it has to outlive the engine.
    explicit Engine(Application &application, QObject *parent = nullptr);
    /// Stops, and waits for the threads.
    ~Engine() override;

    [[nodiscard]] State state() const;
    [[nodiscard]] QUrl url() const; ///< ws://ADDRESS:PORT/ while listening

    /// listening() or failed() follows. Only when Stopped.
    void start(const EngineConfig &config);
    /// Closes every client with 1001, then stopped() follows, within EngineConfig::stopTimeout.
    void stop();

    /// Starts the closing handshake of one connection. code: 1000 to 4999 as may be on the wire;
    /// reason: at most 123 bytes.
    void closeConnection(ConnectionId id, quint16 code, const QString &reason);
    /// Stops (or resumes) reading from one connection, so that its peer feels backpressure.
    void setReadingPaused(ConnectionId id, bool paused);
    /// Shows every frame of one connection by tapped(), and of no other; 0: of none. It costs the
    /// others nothing.
    void setTapped(ConnectionId id);
    /// Whether anybody looks: if not, snapshots have no connections and no groups, and nothing is
    /// logged. At first somebody does.
    void setDetailed(bool detailed);
    /// Certificate and key for clients that come from here on; only for a server that has some.
    void setTls(const QSslConfiguration &configuration);
    /// Tells the members of a group (null: of all groups) what the operator has to say, each route
    /// in its own way.
    void announce(const GroupName &group, const QString &text);
    /// Adds a line to the log that is of no connection; text: English.
    void addToLog(LogKind kind, const QString &text);

signals:
    void stateChanged(Limpid::Engine::State state);
    void listening(const QUrl &url);
    void failed(const QString &why); ///< the address is in use, may not be bound, ...
    void stopped();
    void snapshotTaken(const Limpid::EngineSnapshot &snapshot);
    void logged(const std::vector<Limpid::LogEntry> &entries);

    void tapped(const std::vector<Limpid::LogEntry> &frames); ///< of LogKind::Frame

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Limpid
