// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/admission.h"
#include "app-server/engine/backpressure.h"
#include "app-server/engine/engineconfig.h"
#include "app-server/engine/fanout.h"
#include "app-server/engine/keepalive.h"
#include "app-server/engine/receiver.h"
#include "app-server/engine/requesthead.h"
#include "app-server/engine/securityevent.h"
#include "app-server/engine/sendpath.h"
#include "app-server/engine/sendwindow.h"
#include "app-server/engine/serversocket.h"
#include "app-server/engine/snapshot.h"
#include "app-server/engine/tokenbucket.h"
#include "common/models/logentry.h"

#include <QBasicTimer>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <exception>
#include <functional>
#include <memory>

class QWebSocket;

namespace Limpid {

class Application;
class EventBatch;
class FrameTap;
class HttpService;
class HttpView;
class LogQueue;

/// What the connections of one worker share.
struct WorkerServices
{
    const EngineConfig &config;
    Application &application;
    Fanout &fanout;
    const Admission &admission;
    LogQueue &log;
    EngineCounters &counters;
    std::pmr::memory_resource &sendPaths; ///< a pool that makes them
    int worker = 0;
    qint64 now = 0; ///< milliseconds of a steady clock, some 250 ms coarse
    std::vector<ConnectionId> written = {}; ///< have something for Connection::flush()
    HttpService *http = nullptr;
};

/// One client from accept to the end of TCP: joins the socket, the QWebSocket on it and the
/// receiver.
///
/// It lives on one worker and everything about it happens on that thread. Receivers use its public
/// functions from accept() down.
class Connection : public QObject
{
    Q_OBJECT

public:
    using Outcome = MemberDelivery::Outcome;

    Connection(ConnectionId id,
               qintptr descriptor,
               WorkerServices &services,
               QObject *parent = nullptr);
    ~Connection() override;

    [[nodiscard]] ConnectionId id() const { return m_id; }
    [[nodiscard]] SendPath &sendPath() const { return *m_path; }
    [[nodiscard]] QTcpSocket *tcp() const { return m_socket.tcp(); } ///< null: it has ended
    [[nodiscard]] const QHostAddress &address() const { return m_address; }
    [[nodiscard]] ReadyState readyState() const { return m_state; }
    [[nodiscard]] bool isUpgraded() const { return m_isUpgraded; }
    [[nodiscard]] bool isHttp() const { return m_isHttp; } ///< a view answers it
    [[nodiscard]] const RequestHead &request() const { return m_request; }
    [[nodiscard]] const QSet<GroupKey> &groups() const { return m_groups; }
    [[nodiscard]] Fanout &fanout() const { return m_services.fanout; }
    [[nodiscard]] int worker() const { return m_services.worker; }
    [[nodiscard]] FanoutOrigin origin() const { return { m_services.worker, m_id }; }
    [[nodiscard]] bool isSlow() const { return m_isSlow; } ///< above the high-water mark
    [[nodiscard]] qint64 bytesToWrite() const { return m_socket.bytesToWrite(); }
    [[nodiscard]] ConnectionSnapshot snapshot() const;
    /// The nick, or the address of who has none.
    [[nodiscard]] QString subject() const;

    /// Its place among the server's connections; kept until it is destroyed.
    void setPlace(Admission::Place place) { m_place = std::move(place); }
    /// Begins the server's side of TLS; for who asked with tlsRequested().
    void startTls(const QSslConfiguration &configuration);
    /// QWebSocketServer has made this of the socket; it stays the server's.
    void setWebSocket(QWebSocket *webSocket);
    /// The handshake has taken too long: refuses it with 408.
    void timeOut();
    void setReadingPaused(bool paused);
    /// Decodes every frame of it into `log`, until null is given. `log` has to outlive that.
    void setTap(LogQueue *log);
    /// Asks the peer for a pong; snapshots have the round trip once it has come.
    void ping();
    /// Looks whether the peer is still there. Returns when to look again, on the services' clock.
    [[nodiscard]] qint64 checkKeepalive();
    /// Writes to a member: whole frames, in order; a member that takes too little may be skipped.
    /// taken: so many bytes of the frame the kernel has taken already, by its sendPath(); -1: it
    /// was not asked.
    Outcome writeToMember(const Frame &frame, qint64 taken = -1);
    /// Has the receiver receive events of a group; what it writes meanwhile goes out as above.
    /// Sent: also if it writes nothing.
    Outcome receive(EventBatch &batch);
    /// Has it receive an event that is for this one alone.
    void receive(const std::shared_ptr<const GroupEvent> &event);
    /// Calls a function with this, on behalf of the receiver.
    void take(const std::function<void(Connection &)> &give);
    void fannedOut(const FanoutTicket &ticket);
    /// Writes what was given to writeSoon().
    void flush();
    /// Ends it without a closing handshake.
    void cut();

    /// Answers connectRequested() with 101. subprotocol: one of those offered, or empty.
    void accept(const QString &subprotocol = {});
    /// accept() is not answered before this was let go as often as it was held; until then it may
    /// still be refused.
    void holdAnswer() { ++m_answerHolds; }
    void letGoAnswer();
    /// Answers connectRequested() with an HTTP status.
    void refuse(const Refusal &refusal);
    /// Reads nothing more until it is let go: what comes has to wait for something else.
    void setHeld(bool held) { m_socket.setReadingPaused(ServerSocket::Pause::Receiver, held); }
    /// Starts the closing handshake; refuses with 403 what is not accepted yet.
    /// code: 1000 to 4999 as may be on the wire; reason: what is over 123 bytes is cut.
    void close(quint16 code = 1000, const QString &reason = {});
    /// The name in the window and the log; chat: the nick.
    void setName(const QString &name) { m_name = name; }
    void log(LogEntry entry);
    /// Tells the operator of what may be an attack, with who and where it comes from.
    void note(SecurityEvent event);

    void groupAdd(const GroupKey &group);
    void groupDiscard(const GroupKey &group);
    /// Counts what will be sent with Fanout::send() later, by another thread. While much of what it
    /// sent is underway, the connection is not read.
    void beginSend(qint64 bytes);
    /// It will not be sent after all.
    void endSend(qint64 bytes);
    /// Sends to all members; begins and ends by itself.
    void groupSend(const GroupKey &group, const Frame &frame, const FanoutOptions &options = {});
    /// Sends to this one, past the order of groups.
    void write(const Frame &frame);
    /// The same of a text, which is encoded once for all that send it during one event.
    void writeText(const QString &text);
    void writeBinary(const QByteArray &data);
    /// What the receiver does with an event is not what all of its kind do.
    void writesItsOwn();
    /// The same, once the worker has done what is waiting for it; together with what else it sends
    /// so.
    void writeSoon(const Frame &frame);
    /// Sends to this one, in its place between what groups are told.
    void sendInOrder(const Frame &frame);

protected:
    void timerEvent(QTimerEvent *event) override;

signals:
    void tlsRequested(Limpid::Connection *connection); ///< TLS is on, and its first bytes are here
    void accepted(Limpid::Connection *connection, const QString &subprotocol);
    void ended(Limpid::Connection *connection); ///< TCP is gone; delete it later

private:
    void connectSocket();
    void onFirstBytes();
    void onEncrypted();
    void readHead();
    void decide();
    void serve(const HttpView &view);

    void onReadyRead();
    void onUnmaskedFrame();
    void onTextMessage(const QString &text);
    void onBinaryMessage(const QByteArray &data);
    void onPong(quint64 elapsed, const QByteArray &payload);
    void countMessage(qint64 bytes);
    Outcome writeBatch();
    Outcome writeAlike(const EventBatch &batch);
    void throttle();
    void noteTooFast();
    void noteRefusal(const QByteArray &cause, quint16 status);
    void setState(ReadyState state);
    Outcome send(const Frame &frame, qint64 waiting, qint64 taken = -1);
    void becomeSlow();
    void onBytesWritten();
    void recover();

    /// Asks the receiver; what it throws ends this connection and no other.
    template<typename Question>
    void ask(Question question);
    void fail(const QString &why);

    void answerAccepted();
    void onLingering();
    void onDisconnected();
    void startClosing(quint16 code, const QString &reason);
    void finishReceiver(quint16 code, const QString &reason);

    const ConnectionId m_id;
    WorkerServices &m_services;
    const SendPath::Pointer m_path; ///< outlives m_socket, which uses it
    ServerSocket m_socket;
    Backpressure m_backpressure;
    ReadyState m_state = ReadyState::Connecting;
    bool m_isSlow = false;
    bool m_isAccepted = false; ///< the receiver wants to
    bool m_isRecovering = false; ///< recover() is on its way
    EventBatch *m_batch = nullptr; ///< that it receives just now
    bool m_isUpgraded = false;
    bool m_isAnswered = false; ///< with 101
    bool m_isRefused = false;
    bool m_isHttp = false;
    bool m_isClean = false;
    bool m_isFinished = false; ///< the receiver has been told
    bool m_hasFailed = false; ///< the receiver has thrown
    bool m_isAsked = false; ///< a ping has not been answered yet
    int m_answerHolds = 0;
    QString m_subprotocol; ///< that was accepted
    quint16 m_closeCode = 0;
    quint16 m_port = 0;
    QHostAddress m_address;
    QPointer<QWebSocket> m_webSocket;
    RequestHead m_request;
    std::unique_ptr<Receiver> m_receiver;
    std::unique_ptr<FrameTap> m_tap;
    Admission::Place m_place;
    QBasicTimer m_rateTimer; ///< until it may be read again
    TokenBucket m_bucket { 0 };
    SendWindow m_window;
    Keepalive m_keepalive;
    QString m_closeReason;
    QString m_name;
    qint64 m_connectedAt = 0;
    qint64 m_roundTrip = -1;
    qint64 m_notedFastAt = 0; ///< of the services' clock; 0: never
    quint64 m_messagesReceived = 0;
    quint64 m_bytesReceived = 0;
    quint64 m_skipped = 0;
    QSet<GroupKey> m_groups;
    Frame m_soon; ///< of writeSoon()
    std::vector<Frame> m_early; ///< written between accept() and 101
};

template<typename Question>
void Connection::ask(Question question)
{
    try {
        question(*m_receiver);
    } catch (const std::exception &exception) {
        fail(QString::fromUtf8(exception.what()));
    } catch (...) {
        fail(QStringLiteral("something that is no std::exception"));
    }
}

} // namespace Limpid
