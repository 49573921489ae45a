// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/chatsession.h"

#include "app-client/session/chatsession_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

std::unique_ptr<Outbox> outboxInMemory(const QString &, const Nick &)
{
    return std::make_unique<Outbox>();
}

} // namespace

std::chrono::milliseconds ChatSession::steadyNow()
{
    const auto sinceStart = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(sinceStart);
}

ChatSession::ChatSession(WebSocketFactory factory, QObject *parent)
    : ChatSession(std::move(factory), &ChatSession::steadyNow, parent)
{
}

ChatSession::ChatSession(WebSocketFactory factory, Clock clock, QObject *parent)
    : ChatSession(std::move(factory), std::move(clock), outboxInMemory, parent)
{
}

ChatSession::ChatSession(WebSocketFactory factory,
                         Clock clock,
                         OutboxFactory outboxes,
                         QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(factory), std::move(clock), std::move(outboxes)))
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
    const bool isSamePerson = nick == d->wantedNick || nick == d->welcome.nick;
    if (d->url != url || !isSamePerson) { // our token is another's
        d->welcome = {};
        d->openOutbox(url, nick);
    }
    if (d->url != url) { // another server does not know our cursors
        d->url = url;
        for (auto &[name, group] : d->chatGroups) {
            group->forgetServer();
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

int ChatSession::unsent(const GroupName &group) const
{
    const QList<OutboxEntry> &entries = d->outbox->entries();
    return int(std::count_if(entries.cbegin(), entries.cend(), [&group](const OutboxEntry &entry) {
        return entry.group == group;
    }));
}

bool ChatSession::leaveGroup(const GroupName &group)
{
    if (unsent(group) > 0) {
        return false;
    }
    if (!d->groupList.contains(group)) {
        return true;
    }
    if (isIdentified()) {
        d->send(LeaveGroup { group });
    }
    d->groupList.remove(group);
    d->find(group)->disconnect();
    d->seekOn();
    emit groupLeft(group);
    return true;
}

void ChatSession::discardAndLeaveGroup(const GroupName &group)
{
    const QList<OutboxEntry> entries = d->outbox->entries(); // models may call back
    for (const OutboxEntry &entry : entries) {
        if (entry.group == group) {
            d->discard(group, entry.id);
        }
    }
    leaveGroup(group);
}

bool ChatSession::sendMessage(const GroupName &group, const QString &text)
{
    if (d->url.isEmpty() || !d->groupList.contains(group) || text.isEmpty()) {
        return false;
    }
    const OutboxEntry entry { QUuid::createUuid(), group, text, QDateTime::currentDateTimeUtc() };
    if (!d->fits(entry)) {
        return false;
    }
    if (!d->outbox->add(entry)) {
        emit outboxProblem(d->outbox->problem());
        return false;
    }
    d->show(entry);
    d->transmit(group);
    return true;
}

void ChatSession::retryMessage(const GroupName &group, const QUuid &id)
{
    if (d->outbox->contains(id) && !d->unanswered.contains(id)) {
        d->outbox->retry(id);
        d->find(group)->messages.setDeliveryState(id, DeliveryState::Queued);
        d->transmit(group);
    }
}

void ChatSession::discardMessage(const GroupName &group, const QUuid &id)
{
    if (d->outbox->contains(id) && !d->unanswered.contains(id)) {
        d->discard(group, id);
    }
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
