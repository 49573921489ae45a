// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/chatsession_p.h"

#include "common/protocol/jsoncodec.h"

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr std::chrono::seconds TypingCheck { 1 };

} // namespace

ChatSession::Private::Private(ChatSession *session, WebSocketFactory webSocketFactory, Clock now)
    : q(session)
    , factory(std::move(webSocketFactory))
    , clock(std::move(now))
{
    typingTimer.setInterval(TypingCheck);
    connect(&typingTimer, &QTimer::timeout, q, &ChatSession::expireTyping);
}

void ChatSession::Private::watch()
{
    connect(webSocket.get(), &WebSocket::opened, this, &Private::onOpened);
    connect(webSocket.get(), &WebSocket::textMessageReceived, this, &Private::onText);
    connect(webSocket.get(), &WebSocket::binaryMessageReceived, this, &Private::onBinary);
    connect(webSocket.get(), &WebSocket::readyStateChanged, this, &Private::onReadyState);
    connect(webSocket.get(), &WebSocket::closed, this, &Private::onClosed);
}

// Not deleted at once: this may run in a slot of the very WebSocket.
void ChatSession::Private::drop()
{
    if (!webSocket) {
        return;
    }
    QObject::disconnect(webSocket.get(), nullptr, this, nullptr);
    webSocket.release()->deleteLater();
    disconnected();
}

void ChatSession::Private::send(const Command &command)
{
    webSocket->sendUtf8(JsonCodec::encode(command));
}

void ChatSession::Private::sendJoin(const GroupName &name)
{
    send(JoinGroup { name, find(name)->resumeAfter });
}

void ChatSession::Private::problem(const QString &what)
{
    lastProblem = what;
    emit q->protocolProblem(what);
}

/// The group if it was ever joined here.
ChatGroup *ChatSession::Private::find(const GroupName &name) const
{
    const auto found = chatGroups.find(name);
    return found == chatGroups.end() ? nullptr : found->second.get();
}

/// The group an event is about. What still comes for a group that was left is no problem; what
/// comes for a group that was never joined is.
ChatGroup *ChatSession::Private::current(const GroupName &name)
{
    ChatGroup *group = find(name);
    if (!group) {
        problem(u"an event of the group %1, which was never joined"_s.arg(name.toString()));
    }
    return groupList.contains(name) ? group : nullptr;
}

void ChatSession::Private::onOpened()
{
    send(Hello { wantedNick, {}, welcome.resume });
}

void ChatSession::Private::onText(const QByteArray &utf8)
{
    const Decoded<Event> decoded = JsonCodec::decodeEvent(utf8);
    const auto *event = std::get_if<Event>(&decoded);
    if (!event) {
        problem(std::get<Fault>(decoded).text);
    } else if (isWelcome || std::holds_alternative<Welcome>(*event)
               || std::holds_alternative<Fault>(*event)) {
        std::visit([this](const auto &value) { onEvent(value); }, *event);
    } else {
        problem(u"an event before welcome"_s);
    }
}

void ChatSession::Private::onBinary(const QByteArray &)
{
    problem(u"a binary message"_s);
}

void ChatSession::Private::onReadyState(ReadyState state)
{
    emit q->readyStateChanged(state);
}

void ChatSession::Private::onClosed(const CloseEvent &event)
{
    disconnected();
    emit q->closed(event, webSocket->failureReason());
}

/// What was true only on the connection that is gone.
void ChatSession::Private::disconnected()
{
    isWelcome = false;
    typingTimer.stop();
    groupList.setAllUnjoined();
    for (auto &[name, group] : chatGroups) {
        group->disconnect();
    }
    for (auto it = unanswered.cbegin(); it != unanswered.cend(); ++it) {
        find(it.value())->messages.fail(it.key(), {});
    }
    unanswered.clear();
}

void ChatSession::Private::onEvent(const Welcome &value)
{
    if (isWelcome) {
        problem(u"a second welcome"_s);
        return;
    }
    isWelcome = true;
    welcome = value;
    for (auto &[name, group] : chatGroups) {
        group->members.setOwnNick(value.nick);
    }
    for (const GroupName &name : groupList.names()) {
        sendJoin(name);
    }
    emit q->identified(value);
}

void ChatSession::Private::onEvent(const GroupJoined &joined)
{
    ChatGroup *group = current(joined.group);
    if (!group) {
        return;
    }
    group->members.setOwnNick(welcome.nick);
    group->members.setMembers(joined.members);
    if (joined.missed == 0) {
        group->resumeAfter = joined.cursor;
    }
    groupList.setJoined(joined.group, true);
    emit q->groupJoined(joined.group);
}

void ChatSession::Private::onEvent(const MemberJoined &joined)
{
    if (ChatGroup *group = current(joined.group)) {
        group->members.add(Member { joined.nick });
    }
}

void ChatSession::Private::onEvent(const MemberLeft &left)
{
    ChatGroup *group = current(left.group);
    if (!group) {
        return;
    }
    if (left.nick != welcome.nick) {
        group->stopTyping(left.nick);
        group->members.remove(left.nick);
    } else if (groupList.isJoined(left.group)) {
        group->disconnect();
        groupList.setJoined(left.group, false);
        emit q->groupLeft(left.group);
    }
}

void ChatSession::Private::onEvent(const MessagePosted &posted)
{
    const Message &message = posted.message;
    ChatGroup *group = current(message.group);
    if (!group) {
        return;
    }
    group->stopTyping(message.sender);
    if (!group->messages.receive(message)) {
        return;
    }
    group->resumeAfter = message.cursor;
    if (message.sender != welcome.nick && !group->messages.isOwn(message.id)) {
        groupList.addUnread(message.group);
    }
    emit q->messageReceived(message);
}

void ChatSession::Private::onEvent(const MessageAccepted &accepted)
{
    const auto found = unanswered.constFind(accepted.id);
    if (found == unanswered.constEnd()) {
        problem(u"an answer to a message that was not sent"_s);
        return;
    }
    const Delivery &delivery = accepted.delivery;
    find(*found)->messages.accept(
        accepted.id, accepted.cursor, delivery.sent, delivery.queued, delivery.dropped);
    unanswered.erase(found);
}

void ChatSession::Private::onEvent(const HistoryPage &page)
{
    if (ChatGroup *group = current(page.group)) {
        group->messages.prepend(page.messages);
    }
}

void ChatSession::Private::onEvent(const MemberTyping &typing)
{
    if (ChatGroup *group = current(typing.group)) {
        group->startTyping(typing.nick, clock());
        if (!typingTimer.isActive()) {
            typingTimer.start();
        }
    }
}

void ChatSession::Private::onEvent(const Fault &fault)
{
    const auto found = unanswered.constFind(fault.id);
    if (found != unanswered.constEnd()) {
        find(*found)->messages.fail(fault.id, fault.text);
        unanswered.erase(found);
    }
    lastProblem = fault.text;
    emit q->faultReceived(fault);
}

} // namespace Limpid
