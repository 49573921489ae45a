// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/net/sendledger.h"
#include "common/net/transport.h"
#include "common/net/websocket.h"
#include "common/websocket/clientprotocol.h"
#include "common/websocket/websocketurl.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <optional>

namespace Limpid {

/// Joins the protocol, the transport and the timers to the states and events of the browser's
/// WebSocket.
class WebSocket::Private : public QObject
{
public:
    Private(WebSocketUrl url, const QByteArrayList &protocols, const WebSocketOptions &options);
    ~Private() override;

    void setPublic(WebSocket *webSocket) { q = webSocket; }
    void start();
    Exception sendMessage(Opcode opcode, const QByteArray &payload);
    Exception ping(const QByteArray &payload);
    Exception sendRawFrame(const FrameHead &head,
                           const QByteArray &payload,
                           std::optional<quint64> announcedLength);
    void close(const CloseBody &body);
    void abort(const QString &why);
    void goAway();
    void setReadingPaused(bool paused);
    void updateRecording();
    [[nodiscard]] qint64 wireBufferedAmount() const;

    WebSocket *q = nullptr;
    WebSocketUrl url;
    WebSocketOptions options;
    ClientProtocol protocol;
    Transport transport;
    SendLedger ledger;
    ReadyState readyState = ReadyState::Connecting;
    HandshakeAnswer answer;
    qint64 upgradeTime = -1; // microseconds
    QString failureReason;
    HandshakeRefused refusal;
    BinaryType binaryType = BinaryType::Blob;
    bool readingPaused = false;

private:
    struct PendingPing
    {
        QByteArray payload;
        qint64 sentAt = 0; // microseconds of the transport's clock
    };

    void onConnected();
    void onReadyRead();
    void readAll();
    void onBytesTaken();
    void onFinished(const QString &problem);
    void connectTransport();
    void leaveQueue();
    void awaitRefusalBody();
    void onOpeningTimeout();
    void onClosingTimeout();

    [[nodiscard]] bool deliver(std::vector<ProtocolEvent> events);
    [[nodiscard]] bool deliverMessage();
    void on(const HandshakeDone &event);
    void on(const HandshakeRefused &event);
    void on(const MessageReceived &event);
    void on(const PongReceived &event);
    void on(const CloseReceived &event);
    void on(const ConnectionFailed &event);
    void on(const FrameInfo &frame);

    void setReadyState(ReadyState state);
    void fail(const QString &why);
    void drop();
    void scheduleWrite();
    void writeOut();
    void tellSentFrames();
    [[nodiscard]] qint64 now() const; // for FrameInfo

    CloseEvent m_closeEvent;
    bool m_failed = false; // error comes before close
    bool m_over = false; // nothing more is delivered but the end
    bool m_awaitingBody = false;
    /// Told by the destructor; cheaper a message than a QPointer. Null: nothing is being delivered.
    bool *m_isGone = nullptr;
    bool m_isReading = false;
    bool m_writeScheduled = false;
    qint64 m_writtenPosition = 0; // of the protocol's output: what the transport was given
    qint64 m_clockOffset = 0; // of the transport's clock to UTC, microseconds
    QTimer m_openingTimer;
    QTimer m_closingTimer;
    std::deque<PendingPing> m_pings;
    std::vector<char> m_readBuffer;
};

} // namespace Limpid
