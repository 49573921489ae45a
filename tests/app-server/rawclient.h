// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

/// A frame as it was on the wire.
struct RawFrame
{
    quint8 firstByte = 0; ///< FIN, RSV and opcode
    bool masked = false;
    QByteArray payload;

    friend bool operator==(const RawFrame &, const RawFrame &) = default;
};

/// A client without manners: sends any bytes and shows exactly what comes back.
///
/// Works on a bare descriptor and with frames of its own, without the code under test. After a
/// Close it does nothing unless it is told to.
class RawClient : public QObject
{
    Q_OBJECT

public:
    /// The header of an upgrade on route "/".
    static constexpr char Chat[] = "Sec-WebSocket-Protocol: limpid.chat.v1\r\n";

    /// receiveBuffer: bytes the kernel keeps for it, about; 0: as many as it likes.
    explicit RawClient(quint16 port, int receiveBuffer = 0);
    ~RawClient() override;

    void write(const QByteArray &bytes);
    /// Asks for an upgrade; see isOpen().
    void upgrade(const QByteArray &path, const QByteArray &headers = {});
    void send(quint8 firstByte, const QByteArray &payload) { write(frame(firstByte, payload)); }
    void sendText(const QByteArray &text) { send(0x81, text); }
    void sendClose(const QByteArray &body) { send(0x88, body); }
    /// Stops taking bytes from the kernel.
    void setReadingPaused(bool paused);
    /// Sends FIN behind what was written, which has to have left; reads on.
    void endSending();
    /// Resets the connection.
    void vanish();

    /// Bytes the kernel has not taken yet.
    [[nodiscard]] qint64 bytesToWrite() const { return m_toWrite.size(); }
    /// The server has ended TCP, and so has this end.
    [[nodiscard]] bool isEnded() const { return m_descriptor < 0; }
    /// It was ended by a reset, which may have cost bytes on their way; QTcpSocket does not tell.
    [[nodiscard]] bool wasReset() const { return m_wasReset; }
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    [[nodiscard]] int status() const; ///< of the answer; 0 as long as its head is not complete
    [[nodiscard]] bool isOpen() const { return status() == 101; }
    [[nodiscard]] QByteArray body() const; ///< what follows the head
    [[nodiscard]] const QList<RawFrame> &frames() const { return m_frames; }
    /// The frames since the last call, which are forgotten: for who receives very many.
    [[nodiscard]] QList<RawFrame> takeFrames();
    /// Code and reason of the Close frame, like "1002 text"; empty: none has come.
    [[nodiscard]] QByteArray close() const;

    [[nodiscard]] static QByteArray frame(quint8 firstByte, const QByteArray &payload);
    [[nodiscard]] static QByteArray closeBody(quint16 code, const QByteArray &reason = {});

private:
    void onReadable();
    void onWritable();
    void readFrames();
    void end();

    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    QByteArray m_toWrite;
    QByteArray m_received;
    qsizetype m_head = 0; ///< bytes of the answer's head
    QList<RawFrame> m_frames;
    qsizetype m_parsed = 0; ///< bytes of m_received that are in m_frames, or before them
    bool m_wasReset = false;
};
