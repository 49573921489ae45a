// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/message.h"

#include <QAbstractListModel>
#include <QHash>

#include <deque>

namespace Limpid {

/// How far a message of ours has come.
enum class DeliveryState : quint8 {
    Queued, ///< in the outbox: not given to a WebSocket yet
    Sent, ///< given to the WebSocket, not accepted yet
    Accepted, ///< the server has it
    Failed, ///< refused
};

/// A line between messages.
enum class MessageDivider : quint8 {
    None, ///< it is a message
    Recovered, ///< so many of what follows were missed and have come later
    Fetching, ///< messages are missing here, and on their way
    Unfetched, ///< messages are missing here that the server may have
    Gap, ///< messages are missing here for good
};

/// The messages of one group, oldest first, each id once, bounded in number.
///
/// What the server has told the group is in the server's order; behind it are those of ours that it
/// has not, in the order of writing. Dividers are rows, too.
class MessageListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        MessageRole = Qt::UserRole + 1, ///< Limpid::Message
        IdRole,
        SenderRole, ///< QString
        TextRole,
        SentAtRole, ///< QDateTime, UTC
        OwnRole, ///< bool: sent from here
        DeliveryRole, ///< DeliveryState; Accepted for others' messages
        FailureRole, ///< QString: why the server refused it; empty: it got no answer
        SentCountRole, ///< int: members it was sent to at once, of Delivery
        QueuedCountRole, ///< int: members it waited for
        DroppedCountRole, ///< int: members that were skipped
        DividerRole, ///< MessageDivider
        DividerCountRole, ///< int: messages, of a Recovered divider
        MentionRole, ///< bool: another's, and it mentions us
        FirstNewRole, ///< bool: reading stopped before this one
    };

    explicit MessageListModel(int maximumCount = 10'000, QObject *parent = nullptr);

    /// A message of ours on its way, behind all others; its `cursor` is null. Ignored if the id is
    /// here already.
    void appendOwn(const Message &message, DeliveryState state);
    /// A message from the server, behind all it told before: a new row, or the one of ours with the
    /// same id is completed and put there. False if it was received before.
    bool receive(const Message &message);
    /// The answer to a message of ours; ignored if there is none of that id. Told to nobody (all
    /// counts 0), it was sent and told before: then it waits no longer behind the others.
    void accept(const QUuid &id, const Cursor &cursor, int sent, int queued, int dropped);
    /// Ignored if there is no message of ours of that id, or the server has it already.
    void fail(const QUuid &id, const QString &why);
    /// Queued or Sent, for one of ours that the server does not have; a failure is forgotten.
    void setDeliveryState(const QUuid &id, DeliveryState state);
    /// A message of ours that the server does not have is not shown any more.
    void removeOwn(const QUuid &id);
    /// Behind all the server told; returns its id. A Recovered or Gap that nothing has followed is
    /// replaced by the next of its kind.
    QUuid addDivider(MessageDivider kind, int count = 0);
    /// Right behind a row; returns its id. Null if that row is not here.
    QUuid insertDivider(const QUuid &behind, MessageDivider kind, int count = 0);
    void changeDivider(const QUuid &id, MessageDivider kind, int count = 0);
    void removeDivider(const QUuid &id); ///< ignored if it is not here
    /// Older messages, oldest first and without a hole, put before all others. Those already here
    /// are left out, and so is what is newer than one of them: it is told by receive().
    void prepend(const QList<Message> &page);
    /// Messages that were missing, oldest first, put right behind a row; those already here are
    /// left out. The oldest rows before that row make room; what has none even then is left out,
    /// the oldest of it. Returns how many were put there.
    int insertBehind(const QUuid &id, const QList<Message> &page);
    void clear();
    void setOwnNick(const Nick &nick); ///< who is mentioned; null: nobody
    /// Marks the place where reading stopped, before the message; null: no place is marked.
    void setFirstNew(const QUuid &id);
    [[nodiscard]] QUuid firstNew() const { return m_firstNew; }

    /// Of the oldest message received: where older history begins. Null if there is none.
    [[nodiscard]] Cursor firstCursor() const;
    /// Of the message received last: where to resume. Null if there is none.
    [[nodiscard]] Cursor lastCursor() const;
    [[nodiscard]] int rowOf(const QUuid &id) const; ///< -1 if it is not here
    [[nodiscard]] bool isOwn(const QUuid &id) const; ///< it is here and was sent from here
    [[nodiscard]] bool isFull() const { return rowCount() >= m_maximumCount; }
    [[nodiscard]] QList<QUuid> failed() const; ///< of ours, in the order of writing

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row
    {
        Message message;
        DeliveryState state = DeliveryState::Accepted;
        bool own = false;
        bool received = false; ///< the server has told it to the group
        int sent = 0;
        int queued = 0;
        int dropped = 0;
        QString failure = {};
        MessageDivider divider = MessageDivider::None;
        int dividerCount = 0;
    };

    [[nodiscard]] static Row divider(const QUuid &id, MessageDivider kind, int count);
    void insert(int at, Row row);
    int insertReceived(int at, const QList<Message> &newestFirst);
    void remove(int at);
    void move(int from, int to);
    void place(int row);
    void renumber(int first, int last);
    void emitChanged(int row);
    void trim();

    int m_maximumCount;
    std::deque<Row> m_rows;
    QHash<QUuid, qint64> m_serials; ///< id to row + m_removed
    Cursor m_lastCursor;
    QUuid m_firstNew;
    Nick m_ownNick;
    int m_placed = 0; ///< rows before those of ours that wait
    qint64 m_removed = 0; ///< rows ever taken from the front, less those ever put there
};

} // namespace Limpid
