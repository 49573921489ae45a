// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/inspect/clock.h"
#include "app-client/inspect/connectionwatch.h"
#include "app-client/recording/recordedmessages.h"
#include "common/net/closeevent.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

namespace Limpid {

class WebSocket;

/// Sends once more what a recording has sent, over one new WebSocket, and records what comes of it.
///
/// Messages keep their order, and with Pace::AsRecorded their distance to the moment the connection
/// became OPEN. When all are sent and nothing has come for QuietTime, it closes with 1000.
class Replayer : public QObject
{
    Q_OBJECT

public:
    enum class Pace { AsRecorded, Fastest };
    Q_ENUM(Pace)

    static constexpr qint64 QuietTime = 1'000'000; ///< microseconds
    static constexpr qint64 HighWater = 1 << 20; ///< waiting bytes from which it does not send

    Replayer(const Recording &recording, Pace pace, Clock clock, QObject *parent = nullptr);
    ~Replayer() override;

    /// The subprotocols the recording has asked for.
    [[nodiscard]] static QStringList protocolsOf(const Recording &recording);

    /// Once. webSocket: before anything has happened on it.
    void start(std::unique_ptr<WebSocket> webSocket);
    void stop(); ///< sends nothing more, and closes

    [[nodiscard]] ConnectionWatch &watch() { return m_watch; } ///< log and states of the replay
    [[nodiscard]] int total() const { return int(m_messages.size()); } ///< messages to send
    /// Messages that cannot be sent, since the recording does not have all of them.
    [[nodiscard]] int leftOut() const { return m_leftOut; }
    [[nodiscard]] int sent() const { return m_sent; }
    [[nodiscard]] int received() const { return m_received; } ///< whole messages
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    [[nodiscard]] const CloseEvent &closeEvent() const { return m_closeEvent; } ///< at the end
    [[nodiscard]] QString failureReason() const { return m_failureReason; } ///< English; "": none

signals:
    void progressed();
    void finished(); ///< the connection is closed

private:
    void onOpened();
    void onReceived();
    void onErrorOccurred();
    void onClosed(const CloseEvent &event);
    void proceed();
    void sendDue();
    [[nodiscard]] bool isDue() const;

    Clock m_clock;
    Pace m_pace;
    ConnectionWatch m_watch;
    std::vector<RecordedMessage> m_messages; // time: since OPEN
    std::unique_ptr<WebSocket> m_webSocket;
    QTimer m_timer; // asks the clock
    qint64 m_openedAt = 0; // by the clock
    qint64 m_lastEvent = 0; // by the clock: the newest message either way
    std::size_t m_next = 0;
    int m_sent = 0;
    int m_leftOut = 0;
    int m_received = 0;
    bool m_isFinished = false;
    CloseEvent m_closeEvent;
    QString m_failureReason;
};

} // namespace Limpid
