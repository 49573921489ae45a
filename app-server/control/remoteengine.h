// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/control/controlwire.h"

#include <memory>
#include <variant>

namespace Limpid {

class ControlChannel;

/// A server in another process of this computer, by its control socket.
///
/// When that process ends it is Stopped, and failed() says so.
class RemoteEngine : public EngineControl
{
    Q_OBJECT

public:
    /// Waits until the server has answered, at most 5 s; or says what is wrong.
    [[nodiscard]] static std::variant<std::unique_ptr<RemoteEngine>, QString>
    attach(const QString &file);
    ~RemoteEngine() override;

    [[nodiscard]] EngineConfig config() const; ///< of the server, as far as a window has to know

    [[nodiscard]] State state() const override;
    [[nodiscard]] QUrl url() const override;
    [[nodiscard]] bool outlivesWindow() const override { return true; }
    void start(const EngineConfig &config) override; ///< address and port are the window's
    void stop() override;
    void closeConnection(ConnectionId id, quint16 code, const QString &reason) override;
    void setReadingPaused(ConnectionId id, bool paused) override;
    void ping(ConnectionId id) override;
    /// The server is told what is new, if anything: other windows may ban at the same time.
    /// bansChanged() follows with what came of all.
    void setBans(const QList<Ban> &bans, const QString &reason) override;
    [[nodiscard]] std::optional<QList<Ban>> bans() const override { return m_bans; }
    void setTapped(ConnectionId id) override;
    void setAccounted(bool accounted) override;
    void announce(const GroupName &group, const QString &text) override;

private:
    explicit RemoteEngine(const QString &file);

    [[nodiscard]] QString connectNow();
    void onReceived(ControlVerb verb, QDataStream &in);
    void onAccounted(QDataStream &in);
    void onWelcome(QDataStream &in);
    void onEnded();
    void setState(State state);

    QString m_file;
    std::unique_ptr<ControlChannel> m_channel;
    ControlSettings m_settings;
    State m_state = State::Stopped;
    QUrl m_url;
    std::optional<QList<Ban>> m_bans; ///< for a server that comes up again, too
    QString m_banReason;
    QString m_refusal; ///< why the server does not want this window
    bool m_isWelcome = false;
    bool m_isAccounted = false;
};

} // namespace Limpid
