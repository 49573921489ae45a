// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/models/memberlistmodel.h"
#include "common/models/messagelistmodel.h"
#include "common/net/websocket.h"
#include "common/protocol/command.h"
#include "common/protocol/event.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace Limpid {

class GroupListModel;

/// Makes the WebSocket of a connection attempt; nullptr and a SyntaxError where the browser's
/// constructor throws.
using WebSocketFactory = std::function<std::unique_ptr<WebSocket>(
    const QString &url, const QStringList &protocols, WebSocket::Exception *)>;

/// One person's chat over one WebSocket at a time: limpid.chat.v1 on the wire, item models for the
/// windows.
///
/// The models live as long as the session: messages stay readable after the connection is gone.
/// Groups that were joined are joined again when the next connection opens. A session may be
/// deleted with deleteLater in any slot.
class ChatSession : public QObject
{
    Q_OBJECT

public:
    /// Any clock that only goes forward.
    using Clock = std::function<std::chrono::milliseconds()>;

    explicit ChatSession(WebSocketFactory factory, QObject *parent = nullptr);
    ChatSession(WebSocketFactory factory, Clock clock, QObject *parent = nullptr);
    ~ChatSession() override;

    /// Opens a connection; the one before is dropped. False if the address is not one of a
    /// WebSocket (why: lastProblem()); then nothing has happened.
    bool connectToServer(const QString &url, const Nick &nick);
    /// The same address and nick once more. False if there was none.
    bool reconnect();
    /// Starts the closing handshake (or fails a connection that is still CONNECTING). code 0: a
    /// Close without a body. False if the code or reason may not be sent (WHATWG close(), steps 1
    /// and 2).
    bool disconnectFromServer(int code = 1000, const QString &reason = {});

    [[nodiscard]] WebSocket *webSocket() const; ///< of the newest attempt; nullptr before the first
    [[nodiscard]] ReadyState readyState() const; ///< Closed before the first attempt
    [[nodiscard]] bool isIdentified() const; ///< Open, and welcome has come on this connection
    [[nodiscard]] Nick nick() const; ///< as the server granted it last; null before that
    [[nodiscard]] QString serverName() const; ///< of the last welcome
    [[nodiscard]] ProtocolLimits limits() const; ///< of the last welcome
    [[nodiscard]] QString lastProblem() const; ///< English, for the log

    void joinGroup(const GroupName &group); ///< now, or as soon as the server knows us
    void leaveGroup(const GroupName &group);
    /// False if the text is empty or too long (limits()), or the group is not joined on an open
    /// connection; then nothing has happened.
    bool sendMessage(const GroupName &group, const QString &text);
    void sendTyping(const GroupName &group); ///< at most one every 3 s a group goes out
    /// Forgets who has not been typing for 6 s; a timer calls it every second while somebody is.
    void expireTyping();

    [[nodiscard]] GroupListModel &groups() const;
    /// nullptr if the group was never joined here.
    [[nodiscard]] MessageListModel *messages(const GroupName &group) const;
    /// nullptr if the group was never joined here; empty while there is no connection.
    [[nodiscard]] MemberListModel *members(const GroupName &group) const;

signals:
    /// A new WebSocket of this session, before anything has happened on it: the place to watch it
    /// from. The one before is deleted after this.
    void webSocketChanged(Limpid::WebSocket *webSocket);
    void readyStateChanged(Limpid::ReadyState state);
    void identified(const Limpid::Welcome &welcome);
    void groupJoined(const Limpid::GroupName &group);
    void groupLeft(const Limpid::GroupName &group); ///< by leaveGroup(), or the server took us out
    void messageReceived(const Limpid::Message &message); ///< others' and own, once each
    void faultReceived(const Limpid::Fault &fault);
    /// The server said something that is not limpid.chat.v1; it was ignored.
    void protocolProblem(const QString &what);
    void closed(const Limpid::CloseEvent &event, const QString &failureReason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Limpid
