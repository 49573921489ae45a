// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/chatconsumer.h"

#include "app-server/consumers/eventframe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

/// Private code (RFC 6455, 7.4.2): the same person has come back on another connection.
constexpr quint16 ReplacedCode = 4000;

} // namespace

ChatConsumer::ChatConsumer(ChatDirectory &directory)
    : m_directory(directory)
    , m_limits(directory.limits())
{
}

void ChatConsumer::connect()
{
    const auto subprotocol = QString::fromLatin1(ChatSubprotocol);
    accept(connection().request().subprotocols().contains(subprotocol) ? subprotocol : QString());
}

void ChatConsumer::receiveText(const QString &text)
{
    const auto decoded = JsonCodec::decodeCommand(text.toUtf8(), m_limits);
    if (const auto *bad = std::get_if<Fault>(&decoded))
        fault(bad->code, bad->text, bad->id);
    else
        execute(std::get<Command>(decoded));
}

void ChatConsumer::receiveBinary(const QByteArray &)
{
    close(1003, u"limpid.chat.v1 is text"_s);
}

void ChatConsumer::execute(const Command &command)
{
    if (m_nick.isNull() && !std::holds_alternative<Hello>(command)) {
        const auto *send = std::get_if<SendMessage>(&command);
        return fault(FaultCode::NotIdentified, u"say hello first"_s, send ? send->id : QUuid());
    }
    std::visit([this](const auto &value) { handle(value); }, command);
}

void ChatConsumer::handle(const Hello &hello)
{
    if (!m_nick.isNull())
        return fault(FaultCode::AlreadyIdentified, u"hello was said before"_s);
    auto &code = m_directory.joinCode();
    if (!code.isNeeded())
        return welcome(hello);
    // What comes behind it is not read before this is judged.
    connection().setHeld(true);
    const auto guess
        = hello.secret.isEmpty() ? connection().request().queryValue(u"secret"_s) : hello.secret;
    code.judge(connection(), connection().address(), guess, [this, hello](bool isRight) {
        onCodeJudged(hello, isRight);
    });
}

void ChatConsumer::onCodeJudged(const Hello &hello, bool isRight)
{
    connection().setHeld(false);
    if (isRight)
        return welcome(hello);
    fault(FaultCode::WrongSecret, u"the join code is wrong"_s);
    // In its place, behind the fault.
    connection().fanout().close(connection().id(), 1008, u"the join code is wrong"_s);
}

void ChatConsumer::welcome(const Hello &hello)
{
    const auto grant = m_directory.nicks().claim(connection().id(), hello.nick, hello.resume);
    if (grant.replaced != 0)
        connection().fanout().close(
            grant.replaced, ReplacedCode, u"resumed on another connection"_s);
    m_nick = grant.nick;
    connection().setName(m_nick.toString());
    reply(Welcome { m_nick,
                    grant.resume,
                    u"limpid-server %1"_s.arg(QLatin1StringView(LIMPID_VERSION)),
                    m_limits });
}

void ChatConsumer::handle(const JoinGroup &join)
{
    const bool isNew = !m_groups.contains(join.group);
    if (isNew && m_groups.size() >= m_limits.groups)
        return fault(FaultCode::TooManyGroups,
                     u"a connection can be in %1 groups"_s.arg(m_limits.groups));
    const auto group = m_directory.group(connection().fanout(), join.group);
    m_groups.insert(join.group, group);
    group->join(connection(), m_nick, join.after);
    if (isNew)
        logMember(LogKind::Joined, join.group);
}

void ChatConsumer::handle(const LeaveGroup &leave)
{
    const auto group = joined(leave.group);
    if (!group)
        return;
    m_groups.remove(leave.group);
    group->leave(connection(), m_nick);
    m_directory.groupLeft(group);
    logMember(LogKind::Left, leave.group);
}

void ChatConsumer::handle(const SendMessage &send)
{
    const auto group = joined(send.group, send.id);
    if (!group)
        return;
    const auto tag = ++m_lastTag;
    const auto posted = group->post(connection(), m_nick, send, m_directory.now(), tag);
    if (posted.isRepeat)
        repeat(posted, send.id);
    else
        m_pending.insert(tag, { group, send.id, posted.cursor });
}

void ChatConsumer::repeat(const ChatGroup::Posted &posted, const QUuid &id)
{
    const auto isSame = [&id](const Pending &pending) { return pending.id == id; };
    const auto pending = std::find_if(m_pending.begin(), m_pending.end(), isSame);
    if (!posted.delivery && pending != m_pending.end())
        ++pending->answers;
    else
        reply(MessageAccepted { id, posted.cursor, posted.delivery.value_or(Delivery {}) });
}

void ChatConsumer::fannedOut(quint64 tag, const FanoutResult &result)
{
    const auto pending = m_pending.take(tag);
    const Delivery delivery { result.sent, result.queued, result.dropped };
    pending.group->setDelivery(m_nick, pending.id, delivery);
    for (int i = 0; i < pending.answers; ++i)
        connection().write(eventFrame(MessageAccepted { pending.id, pending.cursor, delivery }));
}

void ChatConsumer::missed(quint64 messages)
{
    if (m_nick.isNull())
        return;
    fault(FaultCode::MessagesMissed,
          u"%1 messages were not sent to you: you read too slowly"_s.arg(messages));
    for (const auto &group : std::as_const(m_groups))
        group->describe(connection());
}

void ChatConsumer::handle(const FetchHistory &fetch)
{
    if (joined(fetch.group))
        reply(HistoryPage { fetch.group, {}, false });
}

void ChatConsumer::handle(const Typing &typing)
{
    if (const auto group = joined(typing.group))
        group->typing(connection(), m_nick);
}

void ChatConsumer::disconnect(quint16)
{
    for (const auto &group : std::exchange(m_groups, {})) {
        group->drop(connection(), m_nick);
        m_directory.groupLeft(group);
        logMember(LogKind::Left, group->name());
    }
    if (!m_nick.isNull())
        m_directory.nicks().release(connection().id(), m_nick);
}

std::shared_ptr<ChatGroup> ChatConsumer::joined(const GroupName &name, const QUuid &id)
{
    const auto group = m_groups.value(name);
    if (!group)
        fault(FaultCode::NotAMember, u"not a member of %1"_s.arg(name.toString()), id);
    return group;
}

void ChatConsumer::reply(const Event &event)
{
    // In its place, so that answers come in the order of the commands.
    connection().sendInOrder(eventFrame(event));
}

void ChatConsumer::fault(FaultCode code, const QString &text, const QUuid &id)
{
    LogEntry entry;
    entry.kind = LogKind::Fault;
    entry.text = u"%1: %2"_s.arg(JsonCodec::faultCodeToString(code), text);
    connection().log(entry);
    reply(Fault { code, text, id });
}

void ChatConsumer::logMember(LogKind kind, const GroupName &group)
{
    LogEntry entry;
    entry.kind = kind;
    entry.group = group.toString();
    connection().log(entry);
}

} // namespace Limpid
