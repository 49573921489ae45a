// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/mailbox.h"

#include <QHash>
#include <QList>

namespace Limpid {

/// Who says what to a group: the sending connection, or nobody.
struct FanoutOrigin
{
    int worker = 0;
    ConnectionId connection = 0; ///< 0: the server
};

/// How to send to a group.
struct FanoutOptions
{
    quint64 tag = 0; ///< for Receiver::fannedOut(); 0: the origin need not know
    ConnectionId except = 0; ///< a member that does not get it
    bool isMessage = true; ///< somebody said it, so that it belongs into the log
    qint64 begun = 0; ///< bytes of Connection::beginSend() that end with it; 0: the frame's
};

/// One message of several that go to a group together.
struct FanoutMessage
{
    Frame frame;
    FanoutOrigin origin;
    FanoutOptions options;
};

/// Carries what is said to a group to the workers that have members of it. Any thread.
///
/// All workers get the messages of one group in one order, which is the order of the calls of
/// send(); joining and leaving have their place in that order too. Copies are the same fan-out,
/// for those who have something to say after the engine is gone: it is lost then.
class Fanout
{
public:
    Fanout();

    /// The mailboxes of the workers, by their number; empty when the server stops. They are
    /// borrowed.
    void setMailboxes(std::vector<std::shared_ptr<Mailbox>> mailboxes);

    void add(int worker, const GroupKey &group, ConnectionId connection);
    void discard(int worker, const GroupKey &group, ConnectionId connection);

    /// Sends to all members. With a tag, the origin's Receiver::fannedOut() follows.
    void send(const GroupKey &group,
              const Frame &frame,
              FanoutOrigin origin,
              const FanoutOptions &options = {});
    /// Sends several, in their order, so that each member can get them at once.
    void send(const GroupKey &group, const std::vector<FanoutMessage> &messages);
    /// Has all members receive an event, in its place between what they are sent.
    void send(const GroupKey &group, const std::shared_ptr<const GroupEvent> &event);
    /// Sends to one connection, in its place between what is said to groups.
    void sendTo(int worker, ConnectionId connection, const Frame &frame);
    /// Has one connection receive an event, in the same place.
    void sendTo(const FanoutOrigin &to, const std::shared_ptr<const GroupEvent> &event);
    /// Calls a function with a connection, on its thread, in its place between what is said to
    /// groups; never if the connection is gone.
    void answer(const FanoutOrigin &to, std::function<void(Connection &)> give);
    /// Closes a connection wherever it is; one that is gone is ignored.
    void close(ConnectionId connection, quint16 code, const QString &reason);

    /// What a connection told Connection::beginSend() is done; in no place between the others.
    void endSend(const FanoutOrigin &origin, qint64 bytes);
    /// Tells the worker it came from that a message has been written by all.
    void report(const std::shared_ptr<FanoutTicket> &ticket);

    /// Whether what becomes of messages is noted member by member; not at first.
    void setAccounted(bool accounted);

    /// The groups that have members.
    [[nodiscard]] QList<GroupKey> groups() const;
    [[nodiscard]] qsizetype groupCount() const;

private:
    struct State
    {
        QMutex mutex;
        std::vector<std::shared_ptr<Mailbox>> mailboxes;
        QHash<GroupKey, std::vector<int>> members; ///< how many, by worker
        std::atomic<bool> isAccounted = false;
    };

    [[nodiscard]] Mail::ToGroup toGroup(const GroupKey &group, const FanoutMessage &message) const;
    [[nodiscard]] std::shared_ptr<FanoutTicket> ticketOf(const GroupKey &group,
                                                         const GroupEvent &event) const;
    void distribute(std::span<const Mail::ToGroup> messages);

    std::shared_ptr<State> m_state;
};

} // namespace Limpid
