// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/session/chatgroup.h"
#include "app-client/session/chatsession.h"
#include "app-client/session/grouplistmodel.h"
#include "app-client/session/historysearch.h"
#include "app-client/session/outbox.h"

#include <QHash>
#include <QTimer>

#include <optional>
#include <unordered_map>

namespace Limpid {

/// The state of a ChatSession, and what it does with each event.
class ChatSession::Private : public QObject
{
public:
    struct HashGroup
    {
        std::size_t operator()(const GroupName &group) const { return qHash(group); }
    };

    /// A message that is to be loaded.
    struct Seek
    {
        GroupName group;
        QUuid id;
        QDateTime sentAt;
        int pages = 10; ///< that may be asked for
    };

    Private(ChatSession *session,
            WebSocketFactory webSocketFactory,
            Clock now,
            OutboxFactory outboxFactory);

    void watch();
    void drop();
    void send(const Command &command);
    void sendJoin(const GroupName &name);
    void openOutbox(const QString &newUrl, const Nick &nick);
    void show(const OutboxEntry &entry);
    [[nodiscard]] bool fits(const OutboxEntry &entry) const;
    void discard(const GroupName &name, const QUuid &id);
    void transmit(const GroupName &name);
    void fetch(const GroupName &name);
    void ask(const FetchHistory &request);
    bool onFetchRefused();
    void takeOlder(ChatGroup &group, const HistoryPage &page);
    void seekOn();
    [[nodiscard]] bool fetchTowards(const GroupName &name, const QDateTime &time);
    void problem(const QString &what);
    [[nodiscard]] ChatGroup *find(const GroupName &name) const;
    [[nodiscard]] ChatGroup *current(const GroupName &name);

    void onOpened();
    void onText(const QByteArray &utf8);
    void onBinary(const QByteArray &data);
    void onReadyState(ReadyState state);
    void onClosed(const CloseEvent &event);
    void disconnected();

    void onEvent(const Welcome &welcome);
    void onEvent(const GroupJoined &joined);
    void onEvent(const MemberJoined &joined);
    void onEvent(const MemberLeft &left);
    void onEvent(const MessagePosted &posted);
    void onEvent(const MessageAccepted &accepted);
    void onEvent(const HistoryPage &page);
    void onEvent(const MemberTyping &typing);
    void onEvent(const Fault &fault);

    ChatSession *q;
    WebSocketFactory factory;
    Clock clock;
    OutboxFactory outboxes;
    QTimer typingTimer;
    GroupListModel groupList;
    /// All groups ever joined here: those left keep their messages.
    std::unordered_map<GroupName, std::unique_ptr<ChatGroup>, HashGroup> chatGroups;
    std::unique_ptr<Outbox> outbox = std::make_unique<Outbox>(); ///< of `url` and `wantedNick`
    QHash<QUuid, GroupName> unanswered; ///< messages sent on this connection
    QList<FetchHistory> asked; ///< on this connection; they are answered in this order
    HistorySearch hits;
    std::optional<Seek> seeking;

    std::unique_ptr<WebSocket> webSocket;
    QString url;
    Nick wantedNick;
    Welcome welcome; ///< the last one
    bool isWelcome = false; ///< on this connection
    QString lastProblem;
};

} // namespace Limpid
