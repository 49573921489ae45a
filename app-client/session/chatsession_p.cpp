// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/chatsession_p.h"

#include "common/models/mentions.h"
#include "common/protocol/jsoncodec.h"
#include "common/types/utf8size.h"

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr std::chrono::seconds TypingCheck { 1 };

} // namespace

ChatSession::Private::Private(ChatSession *session,
                              WebSocketFactory webSocketFactory,
                              Clock now,
                              OutboxFactory outboxFactory)
    : q(session)
    , factory(std::move(webSocketFactory))
    , clock(std::move(now))
    , outboxes(std::move(outboxFactory))
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

void ChatSession::Private::openOutbox(const QString &newUrl, const Nick &nick)
{
    for (const OutboxEntry &entry : outbox->entries()) { // they stay on the disk
        find(entry.group)->messages.removeOwn(entry.id);
    }
    outbox.reset(); // before the same one is opened
    outbox = outboxes(newUrl, nick);
    const bool isKept = outbox != nullptr;
    if (!isKept) {
        outbox = std::make_unique<Outbox>();
    }
    wantedNick = nick;
    for (const OutboxEntry &entry : outbox->entries()) {
        q->joinGroup(entry.group);
        show(entry);
    }
    if (!isKept) {
        emit q->outboxProblem(u"there is no outbox on the disk"_s);
    } else if (outbox->damaged() > 0) {
        emit q->outboxProblem(
            u"%1 lines of the outbox are damaged; a copy is kept"_s.arg(outbox->damaged()));
    }
}

void ChatSession::Private::show(const OutboxEntry &entry)
{
    const Nick sender = welcome.nick.isNull() ? wantedNick : welcome.nick;
    const Message draft { entry.group, {}, entry.id, sender, entry.text, entry.writtenAt };
    MessageListModel &messages = find(entry.group)->messages;
    messages.appendOwn(draft, DeliveryState::Queued);
    if (entry.failed) {
        messages.fail(entry.id, entry.failure);
    }
}

/// The server takes a message as long as that, as far as its limits are known.
bool ChatSession::Private::fits(const OutboxEntry &entry) const
{
    const SendMessage message { entry.group, entry.id, entry.text };
    return utf8Size(entry.text) <= welcome.limits.text
        && JsonCodec::encode(Command(message)).size() <= welcome.limits.message;
}

void ChatSession::Private::discard(const GroupName &name, const QUuid &id)
{
    const bool isGone = outbox->discard(id);
    find(name)->messages.removeOwn(id);
    if (!isGone) {
        emit q->discardProblem(outbox->problem());
    }
}

/// Sends what waits for the group and was not sent on this connection, if it can be sent now.
void ChatSession::Private::transmit(const GroupName &name)
{
    ChatGroup *group = find(name);
    if (!q->isIdentified() || !groupList.isJoined(name) || group->missedLeft > 0) {
        return;
    }
    const QList<OutboxEntry> entries = outbox->entries(); // models may call back
    for (const OutboxEntry &entry : entries) {
        if (entry.group != name || entry.failed || unanswered.contains(entry.id)) {
            continue;
        }
        if (!fits(entry)) { // it would end this connection, and the next one as well
            const QString why = u"it is too long for this server"_s;
            outbox->fail(entry.id, why);
            group->messages.fail(entry.id, why);
        } else {
            unanswered.insert(entry.id, name);
            send(SendMessage { name, entry.id, entry.text });
            group->messages.setDeliveryState(entry.id, DeliveryState::Sent);
        }
    }
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
    // A program that was killed gets its nick back by what it wrote down.
    const QString token = welcome.resume.isEmpty() ? outbox->resumeToken() : welcome.resume;
    send(Hello { wantedNick, {}, token });
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
        find(it.value())->messages.setDeliveryState(it.key(), DeliveryState::Queued);
    }
    unanswered.clear();
    asked.clear();
    hits.breakOff();
    seekOn();
}

void ChatSession::Private::onEvent(const Welcome &value)
{
    if (isWelcome) {
        problem(u"a second welcome"_s);
        return;
    }
    isWelcome = true;
    welcome = value;
    outbox->setResumeToken(value.resume);
    for (auto &[name, group] : chatGroups) {
        group->members.setOwnNick(value.nick);
        group->messages.setOwnNick(value.nick);
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
    group->messages.setOwnNick(welcome.nick);
    group->members.setMembers(joined.members);
    group->gaps.open(joined, group->resumeAfter);
    const bool isFirst = group->resumeAfter.isNull();
    group->newest = joined.cursor;
    group->missedLeft = joined.missed;
    if (joined.missed == 0 && !joined.cursor.isNull()) {
        group->resumeAfter = joined.cursor;
    }
    groupList.setJoined(joined.group, true);
    transmit(joined.group);
    fetch(joined.group);
    if (isFirst && !joined.cursor.isNull()) {
        q->fetchOlder(joined.group); // what was said before we came
    }
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
        seekOn();
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
    outbox->remove(message.id); // told is accepted
    if (group->missedLeft > 0) {
        group->countMissed(message.cursor);
        transmit(message.group);
    }
    group->gaps.close(message.cursor);
    fetch(message.group);
    if (!group->messages.receive(message)) {
        return;
    }
    group->resumeAfter = message.cursor;
    if (group->oldest.isNull()) {
        group->oldest = message.cursor;
        group->oldestId = message.id;
    }
    if (message.sender != welcome.nick && !group->messages.isOwn(message.id)) {
        groupList.addUnread(message.group, Mentions::isIn(message.text, welcome.nick));
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
    outbox->remove(accepted.id);
    const Delivery &delivery = accepted.delivery;
    find(*found)->messages.accept(
        accepted.id, accepted.cursor, delivery.sent, delivery.queued, delivery.dropped);
    unanswered.erase(found);
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
        outbox->fail(fault.id, fault.text);
        find(*found)->messages.fail(fault.id, fault.text);
        unanswered.erase(found);
    }
    lastProblem = fault.text;
    const bool isOfSearch
        = fault.id.isNull() && fault.code == FaultCode::Unavailable && onFetchRefused();
    if (!isOfSearch) {
        emit q->faultReceived(fault);
    }
}

} // namespace Limpid
