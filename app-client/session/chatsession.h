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
class HistorySearch;
class Outbox;

/// Makes the WebSocket of a connection attempt; nullptr and a SyntaxError where the browser's
/// constructor throws.
using WebSocketFactory = std::function<std::unique_ptr<WebSocket>(
    const QString &url, const QStringList &protocols, WebSocket::Exception *)>;

/// Opens what a person has written to a server and it has not accepted yet; nullptr if that cannot
/// be kept, and then it is kept as long as the session.
using OutboxFactory = std::function<std::unique_ptr<Outbox>(const QString &url, const Nick &nick)>;

/// One person's chat over one WebSocket at a time: limpid.chat.v1 on the wire, item models for the
/// windows.
///
/// What is written goes through an outbox: it is sent when the group is joined, again after each
/// connection that ended before it was accepted, always with the same id and in the order of
/// writing. Messages that were missed come first, since one of ours may be among them; what the
/// server does not send of them by itself is fetched (HistoryGaps).
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

    /// The clock of a program: since some time before it began.
    [[nodiscard]] static std::chrono::milliseconds steadyNow();

    explicit ChatSession(WebSocketFactory factory, QObject *parent = nullptr);
    ChatSession(WebSocketFactory factory, Clock clock, QObject *parent = nullptr);
    ChatSession(WebSocketFactory factory,
                Clock clock,
                OutboxFactory outboxes,
                QObject *parent = nullptr);
    ~ChatSession() override;

    /// Opens a connection; the one before is dropped. What waits in the outbox of this server and
    /// nick is shown, and its groups are joined. False if the address is not one of a
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
    /// Messages written to the group that the server has not accepted: they wait, are on their way,
    /// or were refused.
    [[nodiscard]] int unsent(const GroupName &group) const;
    /// False while some are unsent(): they would be sent later, and the group joined again for
    /// that. Then nothing has happened.
    bool leaveGroup(const GroupName &group);
    /// Forgets those first. One that is on its way can arrive all the same.
    void discardAndLeaveGroup(const GroupName &group);
    /// Puts it into the outbox, and sends it now or when the group is joined. False if the text is
    /// empty or too long (limits()), the group is not among groups(), no server was named yet, or
    /// the outbox does not take it (outboxProblem() says why); then nothing has happened.
    bool sendMessage(const GroupName &group, const QString &text);
    /// Sends what has failed once more; ignored if there is no such message.
    void retryMessage(const GroupName &group, const QUuid &id);
    /// Forgets a message that has failed, or has not been sent on this connection.
    void discardMessage(const GroupName &group, const QUuid &id);
    /// Asks for the page of history before what is here; ignored if there is none, if one was
    /// asked for already, or if the group is not joined.
    void fetchOlder(const GroupName &group);
    /// Asks for another page of what is missing behind a divider; ignored if there is none.
    /// The first 2,000 messages are fetched unasked.
    void fetchMissed(const GroupName &group, const QUuid &divider);
    /// Asks the server for messages of the group with all words of the text; the answer is in
    /// hits(). False if the group is not joined, or the text is empty or over
    /// ProtocolLimits::Search; then nothing has happened.
    bool search(const GroupName &group, const QString &text);
    void searchMore(); ///< the next page of hits(); ignored if there is none
    /// Loads what is missing between the list and a message of its past, some pages at most, and
    /// says sought() in any case; a later call takes the place of one before.
    void seek(const Message &message);
    void sendTyping(const GroupName &group); ///< at most one every 3 s a group goes out
    /// Forgets who has not been typing for 6 s; a timer calls it every second while somebody is.
    void expireTyping();

    [[nodiscard]] GroupListModel &groups() const;
    [[nodiscard]] HistorySearch &hits() const; ///< of the last search
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
    /// What is written cannot be kept, or was not; in English, for the log.
    void outboxProblem(const QString &what);
    /// What was discarded is still on the disk, and is sent after all if this program ends before
    /// that changes; in English, for the log.
    void discardProblem(const QString &what);
    void faultReceived(const Limpid::Fault &fault); ///< all but the refusal of a search
    /// The answer to seek(): whether the message is in the list now.
    void sought(const Limpid::GroupName &group, const QUuid &id, bool isHere);
    /// The server said something that is not limpid.chat.v1; it was ignored.
    void protocolProblem(const QString &what);
    void closed(const Limpid::CloseEvent &event, const QString &failureReason);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Limpid
