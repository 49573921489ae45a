// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/headless/chatscript.h"
#include "app-client/options/headlessoptions.h"
#include "common/websocket/opcode.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Limpid {

class NdjsonWriter;
class WebSocket;
struct CloseEvent;

/// What a WebSocket is to do without a person.
struct HeadlessScript
{
    struct Action
    {
        Opcode opcode = Opcode::Text; ///< Text, Binary or Ping
        QByteArray payload; ///< in the chat: what to say
    };

    QList<Action> actions; ///< one after the other, as soon as it is open
    bool echo = false;
    std::optional<HeadlessOptions::Close> close;
    std::optional<std::chrono::milliseconds> duration;
    std::optional<ChatScript> chat;
};

/// Drives one WebSocket by a script, from before it is open until it is closed.
///
/// Without echo and duration it closes by itself when the script is done: at once if the script
/// says how to close, in the chat when all is accepted, otherwise after QuietTime without a frame;
/// and not at all if there was nothing to do.
class HeadlessClient : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds QuietTime { 1000 };
    /// How long a peer may take nothing of what stands before our Close.
    static constexpr std::chrono::milliseconds StallTime { 10'000 };
    static constexpr qint64 HighWater = 16 << 20; ///< waiting bytes from which it only waits
    static constexpr qint64 LowWater = 4 << 20; ///< waiting bytes from which it goes on

    /// webSocket: before anything has happened on it. writer outlives the client.
    HeadlessClient(std::unique_ptr<WebSocket> webSocket,
                   HeadlessScript script,
                   NdjsonWriter &writer,
                   QObject *parent = nullptr);
    ~HeadlessClient() override;

    void close(); ///< starts the closing handshake, or fails a connection that is not open yet
    void drop(); ///< ends the connection without one
    /// While nobody takes what is written about this connection, it is not read, either.
    void setOutputFull(bool isFull);

signals:
    /// Closed. why: what went wrong, English; empty: a clean close, and nothing was refused.
    void finished(const QString &why);

private:
    void onOpened();
    void onTextMessageReceived(const QByteArray &utf8);
    void onBinaryMessageReceived(const QByteArray &data);
    void onFrameReceived();
    void onBufferedAmountChanged(qint64 bytes);
    void onStalled();
    void onClosed(const CloseEvent &event);

    void goOn();
    void finishScript();
    void perform(const HeadlessScript::Action &action);
    void send(Opcode opcode, const QByteArray &payload);
    void echo(Opcode opcode, const QByteArray &payload);
    void updateReading();
    [[nodiscard]] bool mayGoOn() const;

    std::unique_ptr<WebSocket> m_webSocket;
    HeadlessScript m_script;
    NdjsonWriter &m_writer;
    qsizetype m_next = 0; // of the script's actions
    int m_pings = 0;
    bool m_isGoingOn = false;
    bool m_isEchoFull = false;
    bool m_isOutputFull = false;
    QTimer m_durationTimer;
    QTimer m_quietTimer;
    QTimer m_stallTimer;
};

} // namespace Limpid
