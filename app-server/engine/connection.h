// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/engineconfig.h"
#include "app-server/engine/mailbox.h"
#include "app-server/engine/receiver.h"
#include "app-server/engine/requesthead.h"
#include "app-server/engine/serversocket.h"
#include "app-server/engine/snapshot.h"
#include "common/models/logentry.h"

#include <QObject>
#include <QPointer>
#include <QSet>

class QWebSocket;

namespace Limpid {

class Application;
class Fanout;
class LogQueue;

/// What the connections of one worker share.
struct WorkerServices
{
    const EngineConfig &config;
    Application &application;
    Fanout &fanout;
    LogQueue &log;
    int worker = 0;
};

/// What one connection adds to the worker's totals.
struct TrafficCounts
{
    quint64 messagesReceived = 0;
    quint64 messagesSent = 0;
    quint64 bytesReceived = 0; ///< payload
    quint64 bytesSent = 0; ///< payload
    quint64 dropped = 0;
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
    enum class Outcome { Sent, Queued, Dropped };

    Connection(ConnectionId id,
               qintptr descriptor,
               WorkerServices &services,
               QObject *parent = nullptr);
    ~Connection() override;

    [[nodiscard]] ConnectionId id() const { return m_id; }
    [[nodiscard]] QTcpSocket *tcp() const { return m_socket.tcp(); } ///< null: deleted by Qt
    [[nodiscard]] ReadyState readyState() const { return m_state; }
    [[nodiscard]] bool isUpgraded() const { return m_isUpgraded; }
    [[nodiscard]] bool isRefused() const { return m_isRefused; }
    [[nodiscard]] const RequestHead &request() const { return m_request; }
    [[nodiscard]] const QSet<GroupKey> &groups() const { return m_groups; }
    [[nodiscard]] const TrafficCounts &counts() const { return m_counts; }
    [[nodiscard]] Fanout &fanout() const { return m_services.fanout; }
    [[nodiscard]] int worker() const { return m_services.worker; }
    [[nodiscard]] ConnectionSnapshot snapshot() const;
    /// The nick, or the address of who has none.
    [[nodiscard]] QString subject() const;

    /// QWebSocketServer has made this of the socket; it stays the server's.
    void setWebSocket(QWebSocket *webSocket);
    /// The handshake has taken too long: refuses it with 408.
    void timeOut();
    void setReadingPaused(bool paused);
    /// Writes to a member: whole frames, in order.
    Outcome write(const Frame &frame);
    void fannedOut(const FanoutTicket &ticket);
    /// Ends it without a closing handshake.
    void cut();

    /// Answers connectRequested() with 101. subprotocol: one of those offered, or empty.
    void accept(const QString &subprotocol = {});
    /// Answers connectRequested() with an HTTP status.
    void refuse(const Refusal &refusal);
    /// Starts the closing handshake; refuses with 403 what is not accepted yet.
    /// code: 1000 to 4999 as may be on the wire; reason: what is over 123 bytes is cut.
    void close(quint16 code = 1000, const QString &reason = {});
    /// The name in the window and the log; chat: the nick.
    void setName(const QString &name) { m_name = name; }
    void log(LogEntry entry);

    void groupAdd(const GroupKey &group);
    void groupDiscard(const GroupKey &group);
    void groupSend(const GroupKey &group, const Frame &frame);
    /// Sends in its place between what groups are told.
    void sendInOrder(const Frame &frame);

signals:
    void accepted(Limpid::Connection *connection, const QString &subprotocol);
    void refused(Limpid::Connection *connection);
    void ended(Limpid::Connection *connection); ///< TCP is gone; delete it later

private:
    void readHead();
    void onReadyRead();
    void onUnmaskedFrame();
    void decide();
    void onTextMessage(const QString &text);
    void onBinaryMessage(const QByteArray &data);
    void onLingering();
    void onDisconnected();
    void onBytesWritten();
    void checkHighWater();
    void startClosing(quint16 code, const QString &reason);
    void finishReceiver(quint16 code, const QString &reason);

    const ConnectionId m_id;
    WorkerServices &m_services;
    ServerSocket m_socket;
    QPointer<QWebSocket> m_webSocket;
    RequestHead m_request;
    std::unique_ptr<Receiver> m_receiver;
    ReadyState m_state = ReadyState::Connecting;
    bool m_isAccepted = false;
    bool m_isUpgraded = false;
    bool m_isRefused = false;
    bool m_isClean = false;
    bool m_isFinished = false; ///< the receiver has been told
    bool m_isSlow = false;
    quint16 m_closeCode = 0;
    QString m_closeReason;
    QString m_name;
    QHostAddress m_address;
    quint16 m_port = 0;
    qint64 m_connectedAt = 0;
    qint64 m_stateSince = 0;
    TrafficCounts m_counts;
    QSet<GroupKey> m_groups;
    std::vector<Frame> m_early; ///< written between accept() and 101
};

} // namespace Limpid
