// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/consumers/chatoutlet.h"
#include "app-server/engine/fanout.h"
#include "app-server/history/historystore.h"
#include "app-server/presence/presence.h"
#include "common/protocol/command.h"
#include "common/protocol/event.h"

#include <QMap>
#include <QMutex>
#include <QSet>

#include <memory>

namespace Limpid {

class Connection;

/// One chat group over all workers: who is in it, and what its members are told.
///
/// Every change and what the members are told of it happen under one lock, so that all of them see
/// one order. Messages are told by the history's thread, once they are kept, in the order of their
/// cursors; whoever joins comes in between two of them, on that thread, too, so that what it is
/// sent of the past ends exactly where what it hears begins. What other servers put into the
/// history has its place there, too. Its functions may be called on any thread. The group lives as
/// long as somebody is in it or something of it is underway.
class ServedGroup : public HistoryFollower,
                    public PresenceWatcher,
                    public std::enable_shared_from_this<ServedGroup>
{
public:
    /// A message on its way through the history to the members.
    struct Post
    {
        FanoutOrigin origin;
        quint64 tag = 0; ///< for Receiver::fannedOut(); 0: nobody wants to know
        qint64 begun = 0; ///< bytes of Connection::beginSend()
        Message message; ///< its cursor is there when it has been fanned out
        bool isPassedOn = true; ///< to the outlet
        int answers = 1; ///< how often the sender sent it meanwhile; of the sender's thread
    };
    using Answer = std::function<void(const Appended &)>;

    /// What a group stands on; borrowed.
    struct Ground
    {
        HistoryStore &store;
        Presence *presence = nullptr; ///< null: there are no other servers
        ChatOutlet *outlet = nullptr; ///< null: what is said stays here
    };

    ServedGroup(const Fanout &fanout, const Ground &ground, const GroupName &name);

    [[nodiscard]] const GroupName &name() const { return m_key.name; }
    [[nodiscard]] bool isEmpty() const;

    /// Puts a connection in, answers it with group.joined and up to `limit` messages behind the
    /// cursor, and tells the others. `joined` is called on the connection's thread, later.
    void join(const FanoutOrigin &who,
              const Nick &nick,
              const Cursor &after,
              int limit,
              std::function<void()> joined);
    /// One that has missed something hears nothing until comeBack().
    void stepOut(Connection &connection);
    /// Tells it how the group stands; what is said from then on follows.
    void comeBack(Connection &connection);
    /// Takes it out and tells everybody, itself too.
    void leave(Connection &connection, const Nick &nick);
    /// Takes out one that is gone, also one that is about to come in.
    void drop(Connection &connection, const Nick &nick);
    /// For HistoryStore::append(): once the message is kept, it is sent to all members. `answer` is
    /// called on the origin's thread if that is not what happens: it was a repeat, or cannot be
    /// kept.
    [[nodiscard]] Posting posting(const std::shared_ptr<Post> &post, Answer answer);
    void typing(Connection &connection, const Nick &nick);

    void heard(const Message &message, bool more) override;
    void missedSome() override;
    void othersChanged(const QSet<Nick> &others) override;
    void otherTyped(const Nick &nick) override;

private:
    void readMissed(const FanoutOrigin &who,
                    const Nick &nick,
                    const Cursor &after,
                    int limit,
                    std::function<void()> joined);
    void comeInAndTell(const FanoutOrigin &who,
                       const Nick &nick,
                       const Cursor &after,
                       const HistorySlice &missed);
    /// True: it is the first.
    [[nodiscard]] bool comeIn(const FanoutOrigin &who,
                              const Nick &nick,
                              const Cursor &after,
                              const HistorySlice &missed);
    struct Answered
    {
        std::shared_ptr<Post> post;
        Answer answer;
        Appended appended;
    };

    void add(Answered answered, bool more);
    void tell(const std::vector<Answered> &answered);
    [[nodiscard]] GroupJoined description() const;
    /// The same for who has missed something.
    [[nodiscard]] GroupJoined descriptionOfHole() const;
    void sit(const FanoutOrigin &who);
    /// False: it did not sit.
    bool getUp(Connection &connection);
    bool remove(const Connection &connection, const Nick &nick);
    void passOn(const std::vector<Answered> &answered) const;
    void tellLeft(Connection &connection, const Nick &nick);
    void tellOthersLeft(const Nick &nick);
    void tellAll(const Event &event);

    Fanout m_fanout;
    HistoryStore &m_store;
    Presence *const m_presence;
    ChatOutlet *const m_outlet;
    const GroupKey m_key;
    mutable QMutex m_mutex;
    bool m_isFollowing = false; ///< it hears what other servers put into the history
    Cursor m_newest; ///< null: no message that this knows of
    QMap<Nick, ConnectionId> m_members;
    QSet<Nick> m_others; ///< members on other servers
    QHash<ConnectionId, Nick> m_coming; ///< wait for what they missed
    QSet<ConnectionId> m_seated; ///< hear what is said
    QSet<ConnectionId> m_out; ///< stepped out, and are to be told that they have missed something
    std::vector<Answered> m_answered; ///< of the store's thread: told together with what follows
};

} // namespace Limpid
