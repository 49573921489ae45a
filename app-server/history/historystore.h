// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/message.h"

#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace Limpid {

/// The store has the message, for good.
struct Accepted
{
    Cursor cursor;
    bool isRepeat = false; ///< it had it before; the cursor is the first one's
};

/// The store has not got the message, and says why.
struct Rejected
{
    QString reason; ///< English, for a log
};

using Appended = std::variant<Accepted, Rejected>;

/// A message that is to be kept, and who is told what became of it.
struct Posting
{
    Message message;
    /// more: the answer to another message of its group follows at once.
    std::function<void(const Appended &, bool more)> answer;
};

/// Which messages of a group somebody wants to read: the newest ones of those that fit.
struct HistoryQuery
{
    GroupName group;
    Cursor before; ///< only older ones; null: from the end
    Cursor after; ///< only newer ones; null: from the beginning
    QString text; ///< only those with all of its words; empty: any
    int limit = 50; ///< messages at most; 0: only how the group stands
    qint64 bytes = 131'072; ///< of UTF-8 text at most, unless the first message has more
};

/// What was read.
struct HistorySlice
{
    QList<Message> messages; ///< oldest first
    bool more = false; ///< older ones would have fitted, too
    bool gap = false; ///< some after HistoryQuery::after are gone, or it is not of this history
    Cursor newest; ///< where the group stands: behind its newest message; null: it is not known
    QString problem; ///< why nothing could be read; empty: it could
};

/// Whose nick a resume token stands for.
struct Resumption
{
    QString token;
    Nick wanted;
    Nick nick; ///< as granted

    friend bool operator==(const Resumption &, const Resumption &) = default;
};

/// Is told what other servers put into the same store, on the thread of the store's answers and in
/// its place between them.
class HistoryFollower
{
public:
    HistoryFollower() = default;
    Q_DISABLE_COPY_MOVE(HistoryFollower)
    virtual ~HistoryFollower() = default;

    /// more: the answer to another message of its group, or the next of these, follows at once.
    virtual void heard(const Message &message, bool more) = 0;
    /// Some of what was said was gone before it could be told.
    virtual void missedSome() = 0;
};

/// Keeps what is said in groups, in one order: that of the cursors.
///
/// Its functions may be called on any thread and do not wait. Answers come once each, one at a
/// time, on a thread of the store's choice; those of append() in the order of their cursors, that
/// of read() between them: everything accepted before it is in it, and nothing accepted later
/// (what is searched for may stand as it did when it was asked). An answer must not call the store.
class HistoryStore
{
public:
    HistoryStore() = default;
    Q_DISABLE_COPY_MOVE(HistoryStore)
    virtual ~HistoryStore() = default;

    /// Keeps messages, whose cursors it makes; unless it has one of that group and id that has the
    /// same sender or the same text (whoever lost the nick meanwhile sends it under another).
    /// Returns false if very much is waiting: the sender has to be held until its answers come.
    virtual bool append(std::vector<Posting> messages) = 0;
    bool append(const Message &message, std::function<void(const Appended &)> answer);
    virtual void read(const HistoryQuery &query, std::function<void(const HistorySlice &)> answer)
        = 0;

    /// From the next read() of that group on, tells what other servers put into it, as long as the
    /// follower is there. A store of one server has nothing to tell.
    virtual void follow(const GroupName &, const std::weak_ptr<HistoryFollower> &) { }

    /// Writes a whole copy to a file that is not there yet. Answers what is wrong; empty: nothing.
    virtual void backup(const QString &file, std::function<void(const QString &)> answer) = 0;

    /// It can be asked later for what it has accepted.
    [[nodiscard]] virtual bool keepsMessages() const = 0;

    virtual void remember(const Resumption &resumption) = 0;
    virtual void forget(const QString &token) = 0;
    /// Those remembered by earlier runs and not forgotten, oldest first.
    [[nodiscard]] virtual QList<Resumption> resumptions() const = 0;

protected:
    /// Answers messages that were kept together, or were not.
    static void answerAll(const std::vector<Posting> &messages,
                          const std::vector<Appended> &answers);
};

} // namespace Limpid
