// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/chatgroup.h"

#include "app-server/consumers/eventframe.h"
#include "app-server/engine/connection.h"

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr size_t MaxRecent = 1'000; // messages a group remembers the ids of

} // namespace

ChatGroup::ChatGroup(Fanout &fanout, const GroupName &name, quint64 sequence)
    : m_fanout(fanout)
    , m_key { name, false }
    , m_sequence(sequence)
{
}

bool ChatGroup::isEmpty() const
{
    const QMutexLocker locker(&m_mutex);
    return m_members.isEmpty();
}

quint64 ChatGroup::sequence() const
{
    const QMutexLocker locker(&m_mutex);
    return m_sequence;
}

Cursor ChatGroup::cursorOf(quint64 sequence)
{
    // As many digits as any quint64 has, so that cursors sort as text.
    return { u"%1"_s.arg(sequence, 20, 10, '0'_L1) };
}

void ChatGroup::join(Connection &connection, const Nick &nick, const Cursor &after)
{
    const QMutexLocker locker(&m_mutex);
    if (!m_members.contains(nick))
        connection.groupSend(
            m_key, eventFrame(MemberJoined { name(), nick }), { .isMessage = false });
    m_members.insert(nick, connection.id());

    auto joined = description();
    joined.gap = !after.isNull() && after != m_newest;
    // In order: between the last message it does not get and the first it gets.
    connection.sendInOrder(eventFrame(joined));
    connection.groupAdd(m_key);
}

GroupJoined ChatGroup::description() const
{
    GroupJoined joined;
    joined.group = name();
    for (const auto &member : m_members.keys())
        joined.members.append({ member });
    joined.cursor = m_newest;
    return joined;
}

void ChatGroup::describe(Connection &connection) const
{
    const QMutexLocker locker(&m_mutex);
    auto joined = description();
    joined.gap = true;
    connection.sendInOrder(eventFrame(joined));
}

void ChatGroup::leave(Connection &connection, const Nick &nick)
{
    const QMutexLocker locker(&m_mutex);
    if (remove(connection, nick))
        tellLeft(connection, nick);
    connection.groupDiscard(m_key);
}

void ChatGroup::drop(Connection &connection, const Nick &nick)
{
    const QMutexLocker locker(&m_mutex);
    connection.groupDiscard(m_key);
    if (remove(connection, nick))
        tellLeft(connection, nick);
}

bool ChatGroup::remove(const Connection &connection, const Nick &nick)
{
    // Somebody who resumed on another connection is still there.
    const auto member = m_members.constFind(nick);
    if (member == m_members.cend() || *member != connection.id())
        return false;
    m_members.erase(member);
    return true;
}

void ChatGroup::tellLeft(Connection &connection, const Nick &nick)
{
    connection.groupSend(m_key, eventFrame(MemberLeft { name(), nick }), { .isMessage = false });
}

Message
ChatGroup::next(const Nick &sender, const QUuid &id, const QString &text, const QDateTime &sentAt)
{
    m_newest = cursorOf(++m_sequence);
    return { name(), m_newest, id, sender, text, sentAt };
}

ChatGroup::Posted ChatGroup::post(Connection &connection,
                                  const Nick &sender,
                                  const SendMessage &message,
                                  const QDateTime &sentAt,
                                  quint64 tag)
{
    const QMutexLocker locker(&m_mutex);
    const MessageKey key(sender, message.id);
    if (const auto known = m_recent.constFind(key); known != m_recent.cend())
        return { known->cursor, true, known->delivery };

    const auto posted = next(sender, message.id, message.text, sentAt);
    m_recent.insert(key, { posted.cursor, false, std::nullopt });
    m_recentOrder.push_back(key);
    if (m_recentOrder.size() > MaxRecent) {
        m_recent.remove(m_recentOrder.front());
        m_recentOrder.pop_front();
    }
    connection.groupSend(m_key, eventFrame(MessagePosted { posted }), { .tag = tag });
    return { posted.cursor, false, std::nullopt };
}

void ChatGroup::setDelivery(const Nick &sender, const QUuid &id, const Delivery &delivery)
{
    const QMutexLocker locker(&m_mutex);
    if (const auto known = m_recent.find({ sender, id }); known != m_recent.end())
        known->delivery = delivery;
}

void ChatGroup::announce(const Nick &server, const QString &text, const QDateTime &sentAt)
{
    const QMutexLocker locker(&m_mutex);
    m_fanout.send(
        m_key, eventFrame(MessagePosted { next(server, QUuid::createUuid(), text, sentAt) }), {});
}

void ChatGroup::typing(Connection &connection, const Nick &nick)
{
    connection.groupSend(m_key,
                         eventFrame(MemberTyping { name(), nick }),
                         { .except = connection.id(), .isMessage = false });
}

} // namespace Limpid
