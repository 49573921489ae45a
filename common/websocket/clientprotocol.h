// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/frameencoder.h"
#include "common/websocket/frameparser.h"
#include "common/websocket/messagereader.h"
#include "common/websocket/openinghandshake.h"
#include "common/websocket/permessagedeflate.h"
#include "common/websocket/protocolevent.h"

#include <QByteArrayList>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace Limpid {

/// The client's half of a WebSocket connection without any I/O: bytes in, events out; messages in,
/// bytes out.
///
/// Shaped after protocol.py of python-websockets. It has no socket, no timer, no clock and no
/// thread; whoever has them feeds it, sends takeOutput() and acts on takeEvents().
class ClientProtocol
{
public:
    struct Limits
    {
        qint64 message = 64 << 20; ///< bytes of a received message, inflated
        qint64 fragments = 1 << 20; ///< frames of one received message
        qsizetype head = 32 << 10; ///< bytes of the handshake's answer
        qsizetype refusedBody = 16 << 10; ///< bytes kept of a refusal's body
    };

    enum class State : quint8 {
        Connecting, ///< until the answer has been judged
        Refused, ///< the body of a refusal is being collected
        Open,
        Closing, ///< a Close was sent or received
        Closed, ///< both, or failed: what comes is ignored
    };

    ClientProtocol(OpeningHandshake handshake, const Limits &limits);
    ~ClientProtocol();

    /// Puts the request into the output.
    void start();
    /// Takes bytes from the peer, at most up to the end of the handshake or of a message: what
    /// follows is judged after whoever got that has answered it. Answers what is left, to be given
    /// again. The bytes may be changed (unmasked) in place.
    [[nodiscard]] std::span<char> receiveData(std::span<char> bytes);
    /// The peer will send no more. Ends the body of a refusal; otherwise who calls knows what it
    /// means.
    void receiveEof();
    /// All that has happened since the last takeEvents() is one message: takeMessage() is the
    /// shorter way to it, and recycle() gives back its memory if nobody has kept it.
    [[nodiscard]] bool hasOnlyMessage() const { return m_hasMessage && m_events.empty(); }
    [[nodiscard]] MessageReceived takeMessage();
    void recycle(MessageReceived &&message);
    /// What has happened since the last call, in order.
    [[nodiscard]] std::vector<ProtocolEvent> takeEvents();
    /// What takeEvents() answered may be given back, so that its memory is used again.
    void recycle(std::vector<ProtocolEvent> &&events);

    /// Each answers the bytes the frame takes on the wire; 0 if it may not be sent: before Open,
    /// after a Close.
    qint64 sendText(QByteArrayView utf8); ///< must be valid UTF-8
    qint64 sendBinary(QByteArrayView payload);
    qint64 sendPing(QByteArrayView payload); ///< at most 125 bytes
    qint64 sendPong(QByteArrayView payload); ///< at most 125 bytes
    qint64 sendClose(const CloseBody &body);
    /// A frame made by hand; no rule is looked at. announcedLength: what the head says, if it is to
    /// lie.
    qint64 sendRawFrame(const FrameHead &head,
                        QByteArrayView payload,
                        std::optional<quint64> announcedLength = {});
    /// What is to go to the peer, in pieces: a large frame is one of its own.
    [[nodiscard]] QByteArrayList takeOutput();
    [[nodiscard]] bool hasOutput() const { return !m_output.isEmpty(); }
    /// How many bytes have been put into the output in all, taken or not.
    [[nodiscard]] qint64 outputPosition() const { return m_outputPosition; }

    void setAutomaticPong(bool on) { m_automaticPong = on; }
    /// While held, Pings are not answered; afterwards the last one is (5.5.3). Bounds what a flood
    /// of Pings costs.
    void holdPongs(bool hold);

    /// Whether FrameInfo of both directions is recorded; payloads: with so many bytes of each.
    void setFrameRecording(bool on, qsizetype payloads = 0);
    [[nodiscard]] bool isRecordingFrames() const { return m_recording; }
    [[nodiscard]] std::vector<FrameInfo> takeSentFrames();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isCloseSent() const { return m_closeSent; }
    [[nodiscard]] bool isCloseReceived() const { return m_closeReceived; }
    [[nodiscard]] QByteArray requestHead() const { return m_requestHead; } ///< verbatim
    [[nodiscard]] QByteArray responseHead() const
    {
        return m_responseHead;
    } ///< verbatim, as far as it came

private:
    [[nodiscard]] std::span<char> receiveHead(std::span<char> bytes);
    void judge(const HttpHead &head);
    void refuse(const HttpHead &head);
    void receiveBody(std::span<char> bytes);
    [[nodiscard]] std::span<char> receiveFrames(std::span<char> bytes);
    [[nodiscard]] bool takePart(const FramePart &part); // false: nothing more is looked at now
    [[nodiscard]] bool takeControl(const FramePart &part);
    [[nodiscard]] bool takeClose(QByteArrayView payload);
    void recordReceived(const FramePart &part);
    void recordSent(const FrameHead &head, QByteArrayView payload);
    void answerPing(QByteArrayView payload);
    void fail(const ProtocolError &error);
    qint64 sendMessage(Opcode opcode, QByteArrayView payload);
    qint64 sendFrame(Opcode opcode, QByteArrayView payload, quint8 rsv = 0);
    [[nodiscard]] QByteArray &outputFor(qsizetype size);

    OpeningHandshake m_handshake;
    Limits m_limits;
    State m_state = State::Connecting;
    bool m_closeSent = false;
    bool m_closeReceived = false;
    bool m_automaticPong = true;
    bool m_pongsHeld = false;
    bool m_recording = false;
    bool m_hasMessage = false; // a whole one is in the reader
    qsizetype m_recordedPayload = 0;
    int m_refusedStatus = 0;
    qint64 m_refusedLength = -1; // Content-Length; -1: up to the end of the stream
    QByteArray m_requestHead;
    QByteArray m_responseHead;
    QByteArray m_refusedBody;
    std::optional<QByteArray> m_heldPong;
    std::unique_ptr<PermessageDeflate> m_deflate;
    FrameParser m_parser { Role::Server };
    FrameEncoder m_encoder { Role::Client };
    MessageReader m_reader;
    FrameInfo m_receiving; // the frame that is coming in, if it is recorded
    std::vector<ProtocolEvent> m_events;
    std::vector<FrameInfo> m_sentFrames;
    QByteArrayList m_output;
    qint64 m_outputPosition = 0;
};

} // namespace Limpid
