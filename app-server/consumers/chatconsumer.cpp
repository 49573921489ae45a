// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/chatconsumer.h"

#include "app-server/consumers/eventframe.h"
#include "common/types/utf8size.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

/// Private code (RFC 6455, 7.4.2): the same person has come back on another connection.
constexpr quint16 ReplacedCode = 4000;
const auto ReplacedReason = u"resumed on another connection"_s;
constexpr quint16 TryLaterCode = 1013;
constexpr qint64 MessageOverhead = 256; // bytes of a message that are not its text, about

} // namespace

ChatConsumer::ChatConsumer(ChatDirectory &directory)
    : m_directory(directory)
    , m_limits(directory.limits())
{
}

void ChatConsumer::connect()
{
    const auto subprotocol = QString::fromLatin1(ChatSubprotocol);
    if (connection().request().subprotocols().contains(subprotocol))
        return accept(subprotocol);
    connection().refuse(
        { 400,
          u"The chat speaks %1: a client has to offer it in Sec-WebSocket-Protocol."_s.arg(
              subprotocol),
          {},
          "subprotocol" });
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
    if (!std::holds_alternative<SendMessage>(command))
        appendPostings();
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
    hold();
    const auto guess
        = hello.secret.isEmpty() ? connection().request().queryValue(u"secret"_s) : hello.secret;
    code.judge(connection(), connection().address(), guess, [this, hello](bool isRight) {
        onCodeJudged(hello, isRight);
    });
}

void ChatConsumer::onCodeJudged(const Hello &hello, bool isRight)
{
    letGo();
    // It may have gone while the guess waited; a nick that it got now, nobody would give back.
    if (connection().readyState() != ReadyState::Open)
        return;
    if (isRight)
        return welcome(hello);
    connection().note({ .kind = SecurityKind::WrongCode });
    fault(FaultCode::WrongSecret, u"the join code is wrong"_s);
    // In its place, behind the fault.
    connection().fanout().close(connection().id(), 1008, u"the join code is wrong"_s);
}

void ChatConsumer::welcome(const Hello &hello)
{
    if (auto *presence = m_directory.presence())
        return claimOnAllServers(hello, *presence);
    const auto grant = m_directory.nicks().claim(connection().id(), hello.nick, hello.resume);
    if (grant.replaced != 0)
        connection().fanout().close(grant.replaced, ReplacedCode, ReplacedReason);
    onGranted({ grant.nick, grant.resume, {} });
}

void ChatConsumer::claimOnAllServers(const Hello &hello, Presence &presence)
{
    // What comes behind it is not read before this is granted.
    hold();
    const auto origin = connection().origin();
    const auto replaced = [fanout = connection().fanout(), id = origin.connection]() mutable {
        fanout.close(id, ReplacedCode, ReplacedReason);
    };
    const auto give = [this](const Presence::Grant &grant) {
        letGo();
        onGranted(grant);
    };
    presence.claim(
        { origin.connection, hello.nick, hello.resume, replaced },
        [fanout = connection().fanout(), origin, give](const Presence::Grant &grant) mutable {
            fanout.answer(origin, [give, grant](Connection &) { give(grant); });
        });
}

void ChatConsumer::onGranted(const Presence::Grant &grant)
{
    if (!grant.problem.isEmpty()) {
        fault(FaultCode::Unavailable, u"nobody can come in now; come back later"_s);
        // In its place, behind the fault.
        return connection().fanout().close(connection().id(), TryLaterCode, u"come back later"_s);
    }
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
    // What comes behind it waits until it is in.
    hold();
    group->join(connection().origin(),
                m_nick,
                join.after,
                m_limits.historyPage,
                [this, name = join.group, isNew] { onJoined(name, isNew); });
}

void ChatConsumer::onJoined(const GroupName &group, bool isNew)
{
    letGo();
    if (isNew && m_groups.contains(group))
        logMember(LogKind::Joined, group);
}

void ChatConsumer::handle(const LeaveGroup &leave)
{
    const auto group = joined(leave.group);
    if (!group)
        return;
    m_groups.remove(leave.group);
    group->leave(connection(), m_nick);
    logMember(LogKind::Left, leave.group);
}

void ChatConsumer::handle(const SendMessage &send)
{
    const auto group = joined(send.group, send.id);
    if (!group)
        return;
    const auto post = std::make_shared<ServedGroup::Post>();
    post->origin = connection().origin();
    post->tag = ++m_lastTag;
    post->begun = utf8Size(send.text) + MessageOverhead;
    post->message = { send.group, {}, send.id, m_nick, send.text, m_directory.now() };
    m_pending.insert(post->tag, post);
    connection().beginSend(post->begun);
    const auto answer
        = [this, tag = post->tag](const Appended &appended) { onAppended(tag, appended); };
    m_postings.push_back(group->posting(post, answer));
}

void ChatConsumer::receivedAll()
{
    appendPostings();
}

void ChatConsumer::appendPostings()
{
    if (m_postings.empty() || m_directory.store().append(std::exchange(m_postings, {})))
        return;
    // The tag of the last one: until that is answered one hold is enough.
    if (std::exchange(m_heldFor, m_lastTag) == 0)
        hold();
}

void ChatConsumer::onAppended(quint64 tag, const Appended &appended)
{
    const auto post = m_pending.take(tag);
    connection().endSend(post->begun);
    answered(tag);
    const auto *accepted = std::get_if<Accepted>(&appended);
    if (!accepted)
        return fault(FaultCode::Unavailable,
                     u"the message cannot be kept now; send it again later"_s,
                     post->message.id);
    const auto isFirst = [&post](const auto &pending) {
        return pending->tag < post->tag && pending->message.id == post->message.id
            && pending->message.group == post->message.group;
    };
    const auto first = std::find_if(m_pending.cbegin(), m_pending.cend(), isFirst);
    if (first != m_pending.cend())
        ++(*first)->answers;
    else
        reply(MessageAccepted { post->message.id, accepted->cursor, {} });
}

void ChatConsumer::hold()
{
    if (m_holds++ == 0)
        connection().setHeld(true);
}

void ChatConsumer::letGo()
{
    if (--m_holds == 0)
        connection().setHeld(false);
}

void ChatConsumer::answered(quint64 tag)
{
    if (m_heldFor != tag)
        return;
    m_heldFor = 0;
    letGo();
}

void ChatConsumer::fannedOut(quint64 tag, const FanoutResult &result)
{
    const auto post = m_pending.take(tag);
    answered(tag);
    const Delivery delivery { result.sent, result.queued, result.dropped };
    const auto accepted
        = eventFrame(MessageAccepted { post->message.id, post->message.cursor, delivery });
    for (int i = 0; i < post->answers; ++i)
        connection().writeSoon(accepted);
}

void ChatConsumer::caughtUp()
{
    for (const auto &group : std::as_const(m_groups))
        group->stepOut(connection());
}

void ChatConsumer::missed(quint64 messages)
{
    if (m_nick.isNull())
        return;
    fault(FaultCode::MessagesMissed,
          u"%1 messages were not sent to you: you read too slowly"_s.arg(messages));
    for (const auto &group : std::as_const(m_groups))
        group->comeBack(connection());
}

void ChatConsumer::handle(const FetchHistory &fetch)
{
    if (!joined(fetch.group))
        return;
    // An empty page would say that nobody has said it.
    if (!fetch.text.isEmpty() && !m_directory.store().keepsMessages())
        return fault(FaultCode::Unavailable, u"this server keeps no history"_s);
    HistoryQuery query;
    query.group = fetch.group;
    query.before = fetch.before;
    query.after = fetch.after;
    query.text = fetch.text;
    query.limit = fetch.limit;
    hold();
    const auto give = [this, fetch](const HistorySlice &slice) { onRead(fetch, slice); };
    m_directory.store().read(query,
                             [fanout = connection().fanout(), origin = connection().origin(), give](
                                 const HistorySlice &slice) mutable {
                                 fanout.answer(origin,
                                               [give, slice](Connection &) { give(slice); });
                             });
}

void ChatConsumer::onRead(const FetchHistory &fetch, const HistorySlice &slice)
{
    letGo();
    if (!slice.problem.isEmpty())
        return fault(FaultCode::Unavailable, u"the history cannot be read now"_s);
    const bool gap = slice.gap && !slice.more;
    reply(HistoryPage { fetch.group, slice.messages, slice.more, gap, fetch.text });
}

void ChatConsumer::handle(const Typing &typing)
{
    if (const auto group = joined(typing.group))
        group->typing(connection(), m_nick);
}

void ChatConsumer::disconnect(quint16)
{
    appendPostings();
    for (const auto &group : std::exchange(m_groups, {})) {
        group->drop(connection(), m_nick);
        logMember(LogKind::Left, group->name());
    }
    if (auto *presence = m_directory.presence())
        presence->release(connection().id());
    else if (!m_nick.isNull())
        m_directory.nicks().release(connection().id(), m_nick);
}

std::shared_ptr<ServedGroup> ChatConsumer::joined(const GroupName &name, const QUuid &id)
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
