// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/servedgroup.h"

#include "app-server/consumers/eventframe.h"
#include "app-server/engine/connection.h"

#include <algorithm>

namespace Limpid {

ServedGroup::ServedGroup(const Fanout &fanout, const Ground &ground, const GroupName &name)
    : m_fanout(fanout)
    , m_store(ground.store)
    , m_presence(ground.presence)
    , m_outlet(ground.outlet)
    , m_key { name, false }
{
}

bool ServedGroup::isEmpty() const
{
    const QMutexLocker locker(&m_mutex);
    return m_members.isEmpty();
}

void ServedGroup::join(const FanoutOrigin &who,
                       const Nick &nick,
                       const Cursor &after,
                       int limit,
                       std::function<void()> joined)
{
    {
        const QMutexLocker locker(&m_mutex);
        m_coming.insert(who.connection, nick);
        if (!std::exchange(m_isFollowing, true))
            m_store.follow(name(), weak_from_this());
    }
    if (!m_presence)
        return readMissed(who, nick, after, limit, std::move(joined));
    m_presence->enter(name(),
                      nick,
                      weak_from_this(),
                      [self = shared_from_this(), who, nick, after, limit, joined] {
                          self->readMissed(who, nick, after, limit, joined);
                      });
}

void ServedGroup::readMissed(const FanoutOrigin &who,
                             const Nick &nick,
                             const Cursor &after,
                             int limit,
                             std::function<void()> joined)
{
    HistoryQuery query;
    query.group = name();
    query.after = after;
    query.limit = after.isNull() ? 0 : limit; // without a cursor only how the group stands is asked
    m_store.read(query,
                 [self = shared_from_this(), who, nick, after, joined = std::move(joined)](
                     const HistorySlice &missed) {
                     self->comeInAndTell(who, nick, after, missed);
                     self->m_fanout.answer(who, [joined](Connection &) { joined(); });
                 });
}

void ServedGroup::comeInAndTell(const FanoutOrigin &who,
                                const Nick &nick,
                                const Cursor &after,
                                const HistorySlice &missed)
{
    // Before it knows that it is in, so that it hears what is said elsewhere from then on.
    if (m_outlet)
        m_outlet->gotMembers(name());
    const bool isFirst = comeIn(who, nick, after, missed);
    if (m_outlet && !isFirst)
        m_outlet->lostMembers(name());
}

bool ServedGroup::comeIn(const FanoutOrigin &who,
                         const Nick &nick,
                         const Cursor &after,
                         const HistorySlice &missed)
{
    const QMutexLocker locker(&m_mutex);
    if (!m_coming.remove(who.connection))
        return false; // it has gone meanwhile
    if (!m_members.contains(nick) && !m_others.contains(nick))
        m_fanout.send(m_key,
                      eventFrame(MemberJoined { name(), nick }),
                      { who.worker },
                      { .isMessage = false });
    const bool isFirst = m_members.isEmpty();
    m_members.insert(nick, who.connection);
    if (missed.problem.isEmpty())
        m_newest = missed.newest;

    auto joined = description();
    joined.missed = int(missed.messages.size());
    const bool isHole = m_out.remove(who.connection) && after.isNull();
    // What cannot be read now is a gap, and can perhaps be read later.
    joined.more = missed.more || (!after.isNull() && !missed.problem.isEmpty())
        || (isHole && m_store.keepsMessages());
    joined.gap = missed.gap || joined.more || isHole;
    auto frame = eventFrame(joined);
    for (const auto &message : missed.messages)
        frame.append(eventFrame(MessagePosted { message }));
    m_fanout.sendTo(who.worker, who.connection, frame);
    sit(who);
    return isFirst;
}

GroupJoined ServedGroup::description() const
{
    GroupJoined joined;
    joined.group = name();
    auto members = m_members;
    for (const auto &other : m_others)
        members.insert(other, 0);
    for (const auto &member : members.keys())
        joined.members.append({ member });
    joined.cursor = m_newest;
    return joined;
}

GroupJoined ServedGroup::descriptionOfHole() const
{
    auto joined = description();
    joined.gap = true;
    joined.more = m_store.keepsMessages();
    return joined;
}

void ServedGroup::stepOut(Connection &connection)
{
    const QMutexLocker locker(&m_mutex);
    if (getUp(connection))
        m_out.insert(connection.id());
}

void ServedGroup::comeBack(Connection &connection)
{
    const QMutexLocker locker(&m_mutex);
    if (m_coming.contains(connection.id()))
        return; // it is told by comeIn()
    m_out.remove(connection.id());
    connection.sendInOrder(eventFrame(descriptionOfHole()));
    sit(connection.origin());
}

void ServedGroup::sit(const FanoutOrigin &who)
{
    if (m_seated.contains(who.connection))
        return;
    m_seated.insert(who.connection);
    m_fanout.add(who.worker, m_key, who.connection);
}

void ServedGroup::leave(Connection &connection, const Nick &nick)
{
    QMutexLocker locker(&m_mutex);
    const bool isRemoved = remove(connection, nick);
    if (isRemoved) {
        tellLeft(connection, nick);
        tellOthersLeft(nick);
    }
    getUp(connection);
    const bool wasLast = isRemoved && m_members.isEmpty();
    locker.unlock();
    if (wasLast && m_outlet)
        m_outlet->lostMembers(name());
}

void ServedGroup::drop(Connection &connection, const Nick &nick)
{
    QMutexLocker locker(&m_mutex);
    const bool wasComing = m_coming.remove(connection.id());
    getUp(connection);
    const bool isRemoved = remove(connection, nick);
    // Who resumed on another server is still there.
    if (isRemoved && !m_others.contains(nick))
        tellLeft(connection, nick);
    if (wasComing || isRemoved)
        tellOthersLeft(nick);
    const bool wasLast = isRemoved && m_members.isEmpty();
    locker.unlock();
    if (wasLast && m_outlet)
        m_outlet->lostMembers(name());
}

bool ServedGroup::getUp(Connection &connection)
{
    m_out.remove(connection.id());
    if (!m_seated.remove(connection.id()))
        return false;
    m_fanout.discard(connection.worker(), m_key, connection.id());
    return true;
}

bool ServedGroup::remove(const Connection &connection, const Nick &nick)
{
    // Somebody who resumed on another connection is still there.
    const auto member = m_members.constFind(nick);
    if (member == m_members.cend() || *member != connection.id())
        return false;
    m_members.erase(member);
    return true;
}

void ServedGroup::tellLeft(Connection &connection, const Nick &nick)
{
    connection.groupSend(m_key, eventFrame(MemberLeft { name(), nick }), { .isMessage = false });
}

void ServedGroup::tellOthersLeft(const Nick &nick)
{
    const bool isHere = m_members.contains(nick)
        || std::find(m_coming.cbegin(), m_coming.cend(), nick) != m_coming.cend();
    if (m_presence && !isHere)
        m_presence->leave(name(), nick);
}

Posting ServedGroup::posting(const std::shared_ptr<Post> &post, Answer answer)
{
    return { post->message,
             [self = shared_from_this(), post, answer = std::move(answer)](const Appended &appended,
                                                                           bool more) {
                 self->add({ post, answer, appended }, more);
             } };
}

void ServedGroup::heard(const Message &message, bool more)
{
    const auto post = std::make_shared<Post>();
    post->message = message;
    post->isPassedOn = false; // by the server that it was said on
    add({ post, {}, Accepted { message.cursor } }, more);
}

void ServedGroup::missedSome()
{
    const QMutexLocker locker(&m_mutex);
    tellAll(descriptionOfHole());
}

void ServedGroup::othersChanged(const QSet<Nick> &others)
{
    const QMutexLocker locker(&m_mutex);
    const auto before = std::exchange(m_others, others);
    for (const auto &nick : before) {
        if (!others.contains(nick) && !m_members.contains(nick))
            tellAll(MemberLeft { name(), nick });
    }
    for (const auto &nick : others) {
        if (!before.contains(nick) && !m_members.contains(nick))
            tellAll(MemberJoined { name(), nick });
    }
}

void ServedGroup::otherTyped(const Nick &nick)
{
    const QMutexLocker locker(&m_mutex);
    tellAll(MemberTyping { name(), nick });
}

void ServedGroup::tellAll(const Event &event)
{
    m_fanout.send(m_key, eventFrame(event), {}, { .isMessage = false });
}

void ServedGroup::add(Answered answered, bool more)
{
    m_answered.push_back(std::move(answered));
    if (more)
        return;
    const auto all = std::exchange(m_answered, {});
    tell(all);
    if (m_outlet)
        passOn(all);
}

void ServedGroup::passOn(const std::vector<Answered> &answered) const
{
    for (const auto &[post, answer, appended] : answered) {
        const auto *accepted = std::get_if<Accepted>(&appended);
        if (accepted && !accepted->isRepeat && post->isPassedOn)
            m_outlet->said(post->message);
    }
}

void ServedGroup::tell(const std::vector<Answered> &answered)
{
    const QMutexLocker locker(&m_mutex);
    std::vector<FanoutMessage> messages;
    messages.reserve(answered.size());
    for (const auto &[post, answer, appended] : answered) {
        const auto *accepted = std::get_if<Accepted>(&appended);
        if (accepted && !accepted->isRepeat) {
            m_newest = accepted->cursor;
            post->message.cursor = accepted->cursor;
            messages.push_back({ eventFrame(MessagePosted { post->message }),
                                 post->origin,
                                 { .tag = post->tag, .begun = post->begun } });
        } else if (answer) {
            m_fanout.answer(post->origin, [answer, appended](Connection &) { answer(appended); });
        }
    }
    m_fanout.send(m_key, messages);
}

void ServedGroup::typing(Connection &connection, const Nick &nick)
{
    connection.groupSend(m_key,
                         eventFrame(MemberTyping { name(), nick }),
                         { .except = connection.id(), .isMessage = false });
    if (m_presence)
        m_presence->typing(name(), nick);
}

} // namespace Limpid
