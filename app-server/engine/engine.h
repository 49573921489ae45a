// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/enginecontrol.h"

#include <memory>

namespace Limpid {

class Application;

/// The server as its window and main() see it: started, stopped, watched; its sockets live on
/// threads of their own.
///
/// Every call returns at once; what comes of it is told by a signal on the thread the engine was
/// made on. The windows never touch a socket: they read snapshots (4 a second) and log entries (in
/// batches, at most 30 a second, bounded).
class Engine : public EngineControl
{
    Q_OBJECT

public:
    /// `application` decides what a path does; it has to outlive the engine.
    explicit Engine(Application &application, QObject *parent = nullptr);
    /// Stops, and waits for the threads.
    ~Engine() override;

    [[nodiscard]] State state() const override;
    [[nodiscard]] QUrl url() const override;
    [[nodiscard]] bool outlivesWindow() const override { return false; }
    void start(const EngineConfig &config) override;
    void stop() override;
    void closeConnection(ConnectionId id, quint16 code, const QString &reason) override;
    void setReadingPaused(ConnectionId id, bool paused) override;
    void ping(ConnectionId id) override;
    void setBans(const QList<Ban> &bans, const QString &reason) override;
    [[nodiscard]] std::optional<QList<Ban>> bans() const override;
    void setTapped(ConnectionId id) override;
    void setAccounted(bool accounted) override;
    void announce(const GroupName &group, const QString &text) override;

    /// Whether anybody looks: if not, snapshots have no connections and no groups, and nothing is
    /// logged. At first somebody does.
    void setDetailed(bool detailed);
    /// Certificate and key for clients that come from here on; only for a server that has some.
    void setTls(const QSslConfiguration &configuration);
    /// Adds a line to the log that is of no connection; text: English.
    void addToLog(LogKind kind, const QString &text);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Limpid
