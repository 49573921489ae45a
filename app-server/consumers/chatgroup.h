// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/fanout.h"
#include "common/protocol/command.h"
#include "common/protocol/event.h"

#include <QHash>
#include <QMap>
#include <QMutex>
#include <QUuid>

#include <deque>
#include <optional>

namespace Limpid {

class Connection;

/// One chat group over all workers: who is in it, where its cursor stands, which messages it has
/// had lately.
///
/// Every change and what the members are told of it happen under one lock, so that all of them see
/// one order. Its functions may be called on any thread, with a connection of that thread.
class ChatGroup
{
public:
    struct Posted
    {
        Cursor cursor;
        bool isRepeat = false; ///< it was there already and has not been sent again
        std::optional<Delivery>
            delivery; ///< of a repeat: what became of the first, once that is known
    };

    /// sequence: what the cursors count on from.
    ChatGroup(Fanout &fanout, const GroupName &name, quint64 sequence);

    [[nodiscard]] const GroupName &name() const { return m_key.name; }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] quint64 sequence() const;

    /// Puts a connection in, answers it with group.joined and tells the others.
    void join(Connection &connection, const Nick &nick, const Cursor &after);
    /// Tells one that has missed something how the group stands.
    void describe(Connection &connection) const;
    /// Takes it out and tells everybody, itself too.
    void leave(Connection &connection, const Nick &nick);
    /// Takes out one that is gone.
    void drop(Connection &connection, const Nick &nick);
    /// Sends a message to all members, unless `sender` has sent its id lately.
    /// tag: for Receiver::fannedOut() of the connection.
    Posted post(Connection &connection,
                const Nick &sender,
                const SendMessage &message,
                const QDateTime &sentAt,
                quint64 tag);
    void setDelivery(const Nick &sender, const QUuid &id, const Delivery &delivery);
    /// Sends what the server itself has to say.
    void announce(const Nick &server, const QString &text, const QDateTime &sentAt);
    void typing(Connection &connection, const Nick &nick);

private:
    using MessageKey = std::pair<Nick, QUuid>;

    [[nodiscard]] static Cursor cursorOf(quint64 sequence);
    [[nodiscard]] Message
    next(const Nick &sender, const QUuid &id, const QString &text, const QDateTime &sentAt);
    [[nodiscard]] GroupJoined description() const;
    bool remove(const Connection &connection, const Nick &nick);
    void tellLeft(Connection &connection, const Nick &nick);

    Fanout &m_fanout;
    const GroupKey m_key;
    mutable QMutex m_mutex;
    quint64 m_sequence;
    Cursor m_newest; ///< null: no message since the group came to be
    QMap<Nick, ConnectionId> m_members;
    QHash<MessageKey, Posted> m_recent;
    std::deque<MessageKey> m_recentOrder; ///< oldest first
};

} // namespace Limpid
