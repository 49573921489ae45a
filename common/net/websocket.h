// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/net/closeevent.h"
#include "common/net/connecttimes.h"
#include "common/net/websocketoptions.h"
#include "common/types/readystate.h"
#include "common/websocket/closebody.h"
#include "common/websocket/framehead.h"
#include "common/websocket/frameinfo.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace Limpid {

/// The browser's WebSocket on a QSslSocket: the API of WHATWG WebSockets, and the wire for who
/// wants to see it.
///
/// - Signals come from the event loop, never from inside a call, but for readyStateChanged and
/// bufferedAmountChanged,
///   which close() and send*() emit before they return.
/// - Order: opened, (text|binary)MessageReceived*, [errorOccurred], closed. closed comes exactly
/// once and last.
/// - What JavaScript throws is a return value; nothing is thrown.
/// - A WebSocket lives on the thread it was made on and may be deleted with deleteLater in any
/// slot.
class WebSocket : public QObject
{
    Q_OBJECT

public:
    /// What JavaScript would have thrown.
    enum class Exception : quint8 { None, SyntaxError, InvalidAccessError, InvalidStateError };
    Q_ENUM(Exception)
    /// Kept as the browser has it; binary messages are a QByteArray with both.
    enum class BinaryType : quint8 { Blob, ArrayBuffer };
    Q_ENUM(BinaryType)

    /// new WebSocket(url, protocols): checks both (C1 to C4 of the contract) and connects from the
    /// event loop. Answers nullptr and sets *exception to SyntaxError where the constructor throws.
    [[nodiscard]] static std::unique_ptr<WebSocket> open(const QString &url,
                                                         const QStringList &protocols = {},
                                                         const WebSocketOptions &options = {},
                                                         Exception *exception = nullptr);
    /// Connecting: fails the connection; Open: sends Close 1001; no signals.
    ~WebSocket() override;

    [[nodiscard]] QString url() const;
    [[nodiscard]] ReadyState readyState() const;
    /// Payload bytes given to send*() that the network has not taken; never falls within one task.
    [[nodiscard]] qint64 bufferedAmount() const;
    /// All bytes waiting to leave this process: frame headers, control frames and (wss) TLS
    /// included.
    [[nodiscard]] qint64 wireBufferedAmount() const;
    [[nodiscard]] QString protocol() const; ///< the subprotocol the server chose; "" before opened
    [[nodiscard]] QString extensions() const; ///< what was negotiated; "" before opened
    [[nodiscard]] BinaryType binaryType() const;
    void setBinaryType(BinaryType type);
    [[nodiscard]] ConnectTimes connectTimes() const; ///< the phases of CONNECTING, so far
    [[nodiscard]] QByteArray handshakeRequest() const; ///< the request head, verbatim
    [[nodiscard]] QByteArray
    handshakeResponse() const; ///< the response head, verbatim, as far as it came
    /// Of an upgrade that was refused: the status (0: it was not) and the beginning of the body.
    [[nodiscard]] int refusedStatus() const;
    [[nodiscard]] QByteArray refusedBody() const;
    [[nodiscard]] QString failureReason() const; ///< why the connection failed, for a log; English

    /// Connecting: InvalidStateError. Closing, Closed: nothing is sent, bufferedAmount grows.
    Exception sendText(const QString &text);
    /// The same for a text that is UTF-8 already (bytes that are not are an InvalidAccessError).
    Exception sendUtf8(const QByteArray &text);
    Exception sendBinary(const QByteArray &data);
    /// A Ping of at most 125 bytes; pongReceived tells of the answer. Not in the browser's API.
    Exception ping(const QByteArray &payload = {});
    /// A frame made by hand, as the head describes it and past all rules: any opcode, FIN, RSV,
    /// mask, or none. announcedLength: what the head says of the payload's length, if it is to lie.
    /// Connecting: InvalidStateError; Closed: nothing is sent. Does not count in bufferedAmount.
    /// A Close made so is only bytes: readyState stays Open until the peer answers; see
    /// closeWith(). Not in the browser's API.
    Exception sendRawFrame(const FrameHead &head,
                           const QByteArray &payload,
                           std::optional<quint64> announcedLength = {});
    /// Whether Pings are answered; at first as in the options. Not in the browser's API.
    void setAutomaticPong(bool on);

    /// A Close without a body.
    Exception close();
    /// code: 1000 or 3000 to 4999; reason: at most 123 bytes of UTF-8.
    Exception close(int code, const QString &reason = {});
    /// A Close with any body, past the rules of close() and those of RFC 6455, 7.4; otherwise the
    /// same: Closing follows. A reason of more than 123 bytes is a SyntaxError. Not in the
    /// browser's API.
    Exception closeWith(const CloseBody &body);
    /// Drops TCP without a closing handshake: error and close 1006 follow. Not in the browser's
    /// API.
    void abort();

    /// Stops taking bytes from the socket, so that the peer feels backpressure. Not in the
    /// browser's API.
    void setReadingPaused(bool paused);
    [[nodiscard]] bool isReadingPaused() const;

signals:
    void opened();
    void textMessageReceived(const QByteArray &utf8); ///< valid UTF-8; only while Open
    void binaryMessageReceived(const QByteArray &data); ///< only while Open
    void errorOccurred(); ///< no detail, as in a browser; readyState is Closed; see failureReason()
    void closed(const Limpid::CloseEvent &event);
    void readyStateChanged(Limpid::ReadyState state);
    void bufferedAmountChanged(qint64 bytes);
    void frameSent(const Limpid::FrameInfo &frame); ///< when it was given to the socket
    void frameReceived(const Limpid::FrameInfo &frame);
    void pongReceived(qint64 roundTripMicroseconds, const QByteArray &payload);

protected:
    void connectNotify(const QMetaMethod &signal) override;

private:
    class Private;
    explicit WebSocket(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Limpid
