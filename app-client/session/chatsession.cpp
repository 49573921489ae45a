// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/chatsession.h"

#include "app-client/session/chatsession_p.h"
#include "common/protocol/jsoncodec.h"

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

std::chrono::milliseconds steadyNow()
{
    const auto sinceStart = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(sinceStart);
}

} // namespace

ChatSession::ChatSession(WebSocketFactory factory, QObject *parent)
    : ChatSession(std::move(factory), steadyNow, parent)
{
}

ChatSession::ChatSession(WebSocketFactory factory, Clock clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(factory), std::move(clock)))
{
}

ChatSession::~ChatSession() = default;

bool ChatSession::connectToServer(const QString &url, const Nick &nick)
{
    WebSocket::Exception exception = WebSocket::Exception::None;
    auto webSocket = d->factory(url, { QString::fromLatin1(ChatSubprotocol) }, &exception);
    if (!webSocket) {
        d->lastProblem = u"not the address of a WebSocket: %1"_s.arg(url);
        return false;
    }
    d->drop();
    if (d->url != url) { // another server knows neither our token nor our cursors
        d->url = url;
        d->welcome = {};
        for (auto &[name, group] : d->chatGroups) {
            group->resumeAfter = {};
        }
    }
    d->wantedNick = nick;
    d->webSocket = std::move(webSocket);
    d->watch();
    emit webSocketChanged(d->webSocket.get());
    emit readyStateChanged(readyState());
    return true;
}

bool ChatSession::reconnect()
{
    // Copies: connecting sets them anew.
    const QString url = d->url;
    const Nick nick = d->wantedNick;
    return !url.isEmpty() && connectToServer(url, nick);
}

bool ChatSession::disconnectFromServer(int code, const QString &reason)
{
    if (!d->webSocket) {
        return true;
    }
    const auto exception = code == 0 ? d->webSocket->close() : d->webSocket->close(code, reason);
    return exception == WebSocket::Exception::None;
}

WebSocket *ChatSession::webSocket() const
{
    return d->webSocket.get();
}

ReadyState ChatSession::readyState() const
{
    return d->webSocket ? d->webSocket->readyState() : ReadyState::Closed;
}

bool ChatSession::isIdentified() const
{
    return d->isWelcome && readyState() == ReadyState::Open;
}

Nick ChatSession::nick() const
{
    return d->welcome.nick;
}

QString ChatSession::serverName() const
{
    return d->welcome.server;
}

ProtocolLimits ChatSession::limits() const
{
    return d->welcome.limits;
}

QString ChatSession::lastProblem() const
{
    return d->lastProblem;
}

void ChatSession::joinGroup(const GroupName &group)
{
    std::unique_ptr<ChatGroup> &chatGroup = d->chatGroups[group];
    if (!chatGroup) {
        chatGroup = std::make_unique<ChatGroup>();
    }
    d->groupList.add(group);
    if (isIdentified() && !d->groupList.isJoined(group)) {
        d->sendJoin(group);
    }
}

void ChatSession::leaveGroup(const GroupName &group)
{
    if (!d->groupList.contains(group)) {
        return;
    }
    if (isIdentified()) {
        d->send(LeaveGroup { group });
    }
    d->groupList.remove(group);
    d->find(group)->disconnect();
    emit groupLeft(group);
}

bool ChatSession::sendMessage(const GroupName &group, const QString &text)
{
    if (!isIdentified() || !d->groupList.isJoined(group) || text.isEmpty()
        || text.toUtf8().size() > limits().text) {
        return false;
    }
    const SendMessage command { group, QUuid::createUuid(), text };
    const QByteArray json = JsonCodec::encode(Command(command));
    if (json.size() > limits().message) {
        return false;
    }
    const Message draft { group, {}, command.id, nick(), text, QDateTime::currentDateTimeUtc() };
    d->find(group)->messages.appendOwn(draft, DeliveryState::Sent);
    d->unanswered.insert(command.id, group);
    d->webSocket->sendUtf8(json);
    return true;
}

void ChatSession::sendTyping(const GroupName &group)
{
    if (isIdentified() && d->groupList.isJoined(group)
        && d->find(group)->takeTypingTurn(d->clock())) {
        d->send(Typing { group });
    }
}

void ChatSession::expireTyping()
{
    bool somebody = false;
    for (auto &[name, group] : d->chatGroups) {
        somebody = group->expireTyping(d->clock()) || somebody;
    }
    if (!somebody) {
        d->typingTimer.stop();
    }
}

GroupListModel &ChatSession::groups() const
{
    return d->groupList;
}

MessageListModel *ChatSession::messages(const GroupName &group) const
{
    ChatGroup *chatGroup = d->find(group);
    return chatGroup ? &chatGroup->messages : nullptr;
}

MemberListModel *ChatSession::members(const GroupName &group) const
{
    ChatGroup *chatGroup = d->find(group);
    return chatGroup ? &chatGroup->members : nullptr;
}

} // namespace Limpid
