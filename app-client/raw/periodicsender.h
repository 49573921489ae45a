// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/raw/rawmessage.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Limpid {

class RawConnection;

/// Sends one message again and again, for as long as the connection is open.
///
/// Where the network does not keep up it lets a turn pass, so that what waits stays bounded.
class PeriodicSender : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Shortest { 10 };
    static constexpr std::chrono::milliseconds Longest { 3'600'000 };
    static constexpr qint64 HighWaterMark = 1 << 20; ///< of bufferedAmount, in bytes

    /// connection outlives it.
    explicit PeriodicSender(RawConnection &connection, QObject *parent = nullptr);

    /// The first one at once. interval: from Shortest to Longest. Nothing unless it is open.
    void start(const RawMessage &message, std::chrono::milliseconds interval);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    [[nodiscard]] qint64 sent() const { return m_sent; } ///< since start()
    [[nodiscard]] qint64 passed() const { return m_passed; } ///< turns that were let pass

signals:
    void changed(); ///< any of the above

private:
    void onTurn();
    void onReadyStateChanged();

    RawConnection &m_connection;
    RawMessage m_message;
    QTimer m_timer;
    qint64 m_sent = 0;
    qint64 m_passed = 0;
};

} // namespace Limpid
