// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/ban.h"
#include "app-server/engine/engineconfig.h"
#include "app-server/engine/fanoutrecord.h"
#include "app-server/engine/securityevent.h"
#include "app-server/engine/snapshot.h"
#include "common/models/logentry.h"

#include <QObject>

#include <optional>
#include <vector>

namespace Limpid {

/// A server as its window sees it: started, stopped, watched; in this process or in another.
///
/// Every call returns at once; what comes of it is told by a signal on the object's thread.
class EngineControl : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 { Stopped, Starting, Listening, Stopping };
    Q_ENUM(State)

    using QObject::QObject;

    [[nodiscard]] virtual State state() const = 0;
    [[nodiscard]] virtual QUrl url() const = 0; ///< ws://ADDRESS:PORT/ while listening
    /// Whether it goes on without its window.
    [[nodiscard]] virtual bool outlivesWindow() const = 0;

    /// listening() or failed() follows. Only when Stopped.
    virtual void start(const EngineConfig &config) = 0;
    /// Closes every client with 1001, then stopped() follows, within EngineConfig::stopTimeout.
    virtual void stop() = 0;

    /// Starts the closing handshake of one connection. code: 1000 to 4999 as may be on the wire;
    /// reason: at most 123 bytes.
    virtual void closeConnection(ConnectionId id, quint16 code, const QString &reason) = 0;
    /// Stops (or resumes) reading from one connection, so that its peer feels backpressure.
    virtual void setReadingPaused(ConnectionId id, bool paused) = 0;
    /// Asks one connection's peer for a pong; the round trip is in the snapshot after it has come.
    virtual void ping(ConnectionId id) = 0;
    /// Closes whoever comes from these addresses with 1008, and refuses them with 403 from here on,
    /// whether the server is stopped in between or not. An IPv6 address stands for its network of
    /// 64 bits. Who was banned and is not in the list is let in again; reason: what is told to who
    /// is closed.
    virtual void setBans(const QList<Ban> &bans, const QString &reason) = 0;
    /// What is in force; nothing: nobody has said so far.
    [[nodiscard]] virtual std::optional<QList<Ban>> bans() const = 0;
    /// Shows every frame of one connection by tapped(), and of no other; 0: of none. It costs the
    /// others nothing.
    virtual void setTapped(ConnectionId id) = 0;
    /// Tells by accounted() what becomes of each group message, member by member. Not at first, and
    /// it costs nothing then.
    virtual void setAccounted(bool accounted) = 0;
    /// Tells the members of a group (null: of all groups) what the operator has to say, each route
    /// in its own way.
    virtual void announce(const GroupName &group, const QString &text) = 0;

signals:
    void stateChanged(Limpid::EngineControl::State state);
    void listening(const QUrl &url);
    void failed(const QString &why); ///< the address is in use, may not be bound, ...
    void stopped();
    void snapshotTaken(const Limpid::EngineSnapshot &snapshot);
    void logged(const std::vector<Limpid::LogEntry> &entries);
    void noted(const std::vector<Limpid::SecurityEvent> &events); ///< what may be an attack
    void bansChanged(); ///< bans() are others, perhaps by another window
    void tapped(const std::vector<Limpid::LogEntry> &frames); ///< of LogKind::Frame
    /// Group messages that have been dealt with, in batches like the log's. lost: so many were too
    /// many to be told.
    void accounted(const std::vector<Limpid::FanoutRecord> &records, int lost);
};

} // namespace Limpid
