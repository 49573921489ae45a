// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/framefollower.h"
#include "app-server/engine/interceptedsocket.h"
#include "app-server/engine/sendpath.h"

#include <QFlags>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace Limpid {

class FrameTap;

/// The TCP or TLS socket under a QWebSocket, with the end RFC 6455, 7.1.1 asks for.
///
/// QWebSocket calls close() right behind its Close frame. This class gives that the meaning: after
/// *our* Close the socket goes on reading until the peer's has come (QWebSocket calls close() again
/// then) or the closing timeout; after the peer's, after a protocol error and after a refusal it
/// flushes, sends FIN and drops what still comes until the peer's FIN or the linger timeout.
/// Closing TCP with unread input would reset it, and the peer would lose the close code.
class ServerSocket : public QObject, private SocketInterceptor
{
    Q_OBJECT

public:
    /// Why nothing is taken from the kernel; each reason is set and lifted by itself.
    enum class Pause {
        Operator = 1, ///< frozen from the window
        Rate = 2, ///< it has sent more than it may; goes on when its tokens are back
        Backlog = 4, ///< what it sent has not reached all members yet
        Receiver = 8, ///< what came has to be finished before the next
        Slow = 16, ///< it is being closed for not reading: no use in hearing more
    };
    Q_DECLARE_FLAGS(Pauses, Pause)

    enum class Kind { Tcp, Tls };

    /// Takes an accepted connection over: the descriptor of `path`, which is borrowed and told
    /// what is in its way.
    ServerSocket(SendPath &path,
                 Kind kind,
                 std::chrono::milliseconds closingTimeout,
                 std::chrono::milliseconds lingerTimeout,
                 QObject *parent = nullptr);
    ~ServerSocket() override;

    /// What QWebSocketServer works on; null once it has ended.
    [[nodiscard]] QTcpSocket *tcp() const { return m_tcp; }
    /// Begins the server's side of TLS; encrypted() follows, or the socket's disconnected().
    void startTls(const QSslConfiguration &configuration);

    /// It is to speak TLS, and does not yet.
    [[nodiscard]] bool isBeforeTls() const;

    /// Gives QWebSocketServer `head` to read instead of the first `size` bytes, and takes the
    /// others out of its sight: it would let QWebSocket read them before anybody can have connected
    /// to it.
    void replaceHead(qsizetype size, const QByteArray &head);
    /// Puts them back; QWebSocket is told. From here on frames come, and no more than
    /// `readBuffer` bytes of them are kept: a whole frame has to fit, or QWebSocket waits for ever.
    void release(qint64 readBuffer);
    /// To be called on readyRead() when QWebSocket has taken what it wants.
    void noteUnread();

    /// From now on the first close() is the one behind our own Close frame.
    void beginClosing();
    /// Ends it at once, without waiting for anything.
    void cut();

    /// Stops or resumes taking bytes from the kernel; what is underway is kept, and QWebSocket sees
    /// nothing to read, not even the rest of what it is just reading.
    void setReadingPaused(Pause reason, bool paused);
    [[nodiscard]] Pauses pauses() const { return m_pauses; }

    /// Writes whole frames: straight to the kernel where nothing waits, behind what waits
    /// otherwise. taken: so many bytes the kernel has taken already; -1: it was not asked.
    void writeFrames(const QByteArray &bytes, qint64 taken = -1);
    /// Frames can be written to it.
    [[nodiscard]] bool isWritable() const { return isDirect() || m_tcp; }
    /// Gives the memory of an empty read buffer back: QTcpSocket keeps 16 KiB for ever.
    void shrink();
    /// Bytes written that the kernel has not taken; with TLS, encrypted or still to be.
    [[nodiscard]] qint64 bytesToWrite() const
    {
        return isDirect() || !m_tcp ? 0 : m_access->unsent();
    }

    /// Shows a tap, which is borrowed, all that is received and written from here on; null: no
    /// more.
    void setTap(FrameTap *tap);
    /// Where in a frame of the client the bytes received so far end.
    [[nodiscard]] FrameFollower::Position unfinishedFrame() const { return m_follower.position(); }

    /// The peer's Close frame, if it was read; meant for a slot on lingering().
    [[nodiscard]] const std::optional<FrameFollower::ReceivedClose> &receivedClose() const
    {
        return m_receivedClose;
    }

signals:
    void encrypted();
    void bytesWritten(); ///< the kernel has taken some of what waited
    void lingering(); ///< nothing that still comes is read
    void unmaskedFrameReceived(); ///< before QWebSocket sees it; once

private:
    enum class Stage { Open, AwaitingPeer, Lingering, Ended };

    template<typename Socket>
    void make();
    void closeRequested() override;
    [[nodiscard]] bool isReadingPaused() const override { return m_pauses != Pauses(); }

    qint64 takeWrite(QByteArrayView bytes) override;

    void putBack(const QByteArray &bytes);
    void resumeReading();
    void onReadyRead();
    void follow(qint64 unread);
    void onBytesWritten();
    void finishWhenSent();
    void onError();
    void onReadChannelFinished();
    void linger();
    void finishSending();

    /// TCP, and nothing waits: bytes go straight to the kernel.
    [[nodiscard]] bool isDirect() const
    {
        return !m_path.obstacles.testFlag(SendPath::Obstacle::Waiting);
    }
    void setDirect(bool direct) { m_path.set(SendPath::Obstacle::Waiting, !direct); }

    SendPath &m_path;
    FrameTap *m_tap = nullptr;
    const Kind m_kind;
    const std::chrono::milliseconds m_closingTimeout;
    const std::chrono::milliseconds m_lingerTimeout;
    QPointer<QTcpSocket> m_tcp;
    PlainAccess *m_access = nullptr; ///< of m_tcp
    QTimer m_timer;
    Stage m_stage = Stage::Open;
    QByteArray m_heldBack;
    bool m_isOurClose = false;
    bool m_finSent = false;
    bool m_hasFailed = false; ///< its descriptor is not ours any more
    Pauses m_pauses;
    qint64 m_readBuffer = 0; ///< bytes; 0: no frames are expected yet
    FrameFollower m_follower;
    qint64 m_unread = 0; ///< bytes that were followed and QWebSocket has not taken yet
    std::optional<FrameFollower::ReceivedClose> m_receivedClose;
};

} // namespace Limpid
