// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/framefollower.h"

#include <QByteArray>
#include <QTcpSocket>
#include <QTimer>

#include <array>
#include <chrono>
#include <optional>

namespace Limpid {

/// The server's end of a TCP connection, closing as RFC 6455, 7.1.1 wants it.
///
/// QWebSocket calls close() right behind its Close frame and never waits for the peer's. This class
/// gives the virtual close() that meaning: after *our* Close it goes on reading until the peer's
/// has come (QWebSocket calls close() again then) or the closing timeout; after the peer's, after a
/// protocol error and after a refusal it flushes, sends FIN and drops what still comes until the
/// peer's FIN or the linger timeout. Closing TCP with unread input would reset it, and the peer
/// would lose the close code.
class ServerSocket : public QTcpSocket
{
    Q_OBJECT

public:
    ServerSocket(std::chrono::milliseconds closingTimeout,
                 std::chrono::milliseconds lingerTimeout,
                 QObject *parent = nullptr);

    /// Leaves the first `size` bytes to QWebSocketServer and takes the others out of its sight: it
    /// would let QWebSocket read them before anybody can have connected to it.
    void holdBackAfter(qsizetype size);
    /// Puts them back; QWebSocket is told. From here on frames come, and no more than
    /// \`readBuffer\` bytes of them are kept: a whole frame has to fit, or QWebSocket waits for
    /// ever.
    void release(qint64 readBuffer);
    /// To be called on readyRead() when QWebSocket has taken what it wants.
    void noteUnread();

    /// From now on the first close() is the one behind our own Close frame.
    void beginClosing();
    void close() override;
    /// Ends it at once, without waiting for anything.
    void cut();

    /// Stops or resumes taking bytes from the kernel; what is underway is kept.
    void setReadingPaused(bool paused);
    [[nodiscard]] bool isReadingPaused() const { return m_paused; }
    /// 0 while reading is paused, so that QWebSocket sees nothing to read.
    [[nodiscard]] qint64 bytesAvailable() const override;

    /// Writes whole frames: straight to the kernel where nothing waits, behind what waits
    /// otherwise.
    void writeFrames(const QByteArray &bytes);

    /// The peer's Close frame, if it was read; meant for a slot on lingering().
    [[nodiscard]] const std::optional<FrameFollower::ReceivedClose> &receivedClose() const
    {
        return m_receivedClose;
    }

signals:
    void lingering(); ///< nothing that still comes is read
    void unmaskedFrameReceived(); ///< before QWebSocket sees it; once

private:
    enum class Stage { Open, AwaitingPeer, Lingering, Ended };

    void putBack(const QByteArray &bytes);
    void onReadyRead();
    void onBytesWritten();
    void onReadChannelFinished();
    void linger();
    void sendFin();

    const std::chrono::milliseconds m_closingTimeout;
    const std::chrono::milliseconds m_lingerTimeout;
    QTimer m_timer;
    Stage m_stage = Stage::Open;
    QByteArray m_heldBack;
    bool m_isOurClose = false;
    bool m_finSent = false;
    bool m_paused = false;
    qint64 m_readBuffer = 0; ///< bytes; 0: no frames are expected yet
    FrameFollower m_follower;
    qint64 m_unread = 0; ///< bytes that were followed and QWebSocket has not taken yet
    std::optional<FrameFollower::ReceivedClose> m_receivedClose;
};

} // namespace Limpid
