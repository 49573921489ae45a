// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redishistory/pagereading.h"

#include <deque>
#include <map>
#include <set>

namespace Limpid {

/// One group of a history in Redis: what is being written to its stream, what comes out at its end,
/// and whoever reads in between. Of the store's thread.
///
/// Nobody follows it: a message is answered when the script has kept it. Somebody does: it is
/// answered when it comes out of the stream, in its place between what other servers have put
/// there. A read asks for what has come out when it is asked, and what comes meanwhile waits behind
/// it, so that who comes in misses nothing and hears nothing twice.
class GroupFeed
{
public:
    using Answer = std::function<void(const HistorySlice &)>;

    static constexpr size_t MaxBatch = 256; ///< messages written by one script

    /// `wire` is borrowed. positionChanged: where it reads on is another than what received() left.
    GroupFeed(HistoryWire &wire, const GroupName &group, std::function<void()> positionChanged);
    Q_DISABLE_COPY_MOVE(GroupFeed)

    void append(Posting posting); ///< write() has to follow
    void write();
    /// Behind all messages so far.
    void read(const HistoryQuery &query, const Answer &answer);
    void follow(const std::weak_ptr<HistoryFollower> &follower);

    /// Whether the stream's end is to be read, from behind position() on.
    [[nodiscard]] bool isLive() const { return m_state == State::Live; }
    [[nodiscard]] const StreamId &position() const { return m_position; }
    /// What has come out there, in order.
    void received(const std::vector<StreamEntry> &entries);
    /// The connection was away, and is back: how does it stand?
    void check();
    /// The connection that reads the stream's end is away.
    void lost();
    /// Nobody follows any more, whoever is there: what is due is answered.
    void endFollowing();
    /// Forgets followers that are gone. Nobody needs it any more if nobody follows and nothing is
    /// underway.
    [[nodiscard]] bool isNeeded();

private:
    enum class State {
        Alone, ///< nobody follows
        Starting, ///< where to begin is being asked
        Live
    };
    struct Reading
    {
        HistoryQuery query;
        Answer answer;
        quint64 behind = 0; ///< messages that have to be answered before
        std::optional<HistorySlice> slice = {}; ///< there when Redis has answered
    };
    struct Hole
    {
        StreamId until; ///< what could not be read is not newer than that
    };
    using Item = std::variant<StreamEntry, Hole, std::shared_ptr<Reading>>;
    struct Numbered
    {
        quint64 number = 0; ///< in the order of append()
        Posting posting;
    };
    struct Sent
    {
        Numbered message;
        bool isTold = false; ///< it came out before the script's answer did
    };

    void onState(const StreamState &state);
    void begin(const StreamState &state);
    void beginAnew(const StreamState &state);
    void onWritten(const std::vector<Appended> &answers);
    void answer(const Numbered &message, const Appended &appended, bool more);
    void readDue();
    void readAlone(const std::shared_ptr<Reading> &reading);
    void readInLine(const std::shared_ptr<Reading> &reading);
    void onRead(const std::shared_ptr<Reading> &reading, StreamId bound, const StreamState &state);
    void readPage(const HistoryQuery &query, StreamId bound, PageReading::Answer answer);
    void putHole(StreamId until);
    void drain();
    void tell(StreamId id, const Message &message, bool more);
    void tell(const Hole &hole);
    [[nodiscard]] Sent *findSent(const Message &message);
    void settlePassed();
    void readLate();
    template<typename Tell>
    void forEachFollower(Tell tell);

    HistoryWire &m_wire;
    const GroupName m_group;
    const std::function<void()> m_positionChanged;
    State m_state = State::Alone;
    bool m_isChecking = false;
    bool m_isUnsure = false; ///< it may be another history than it was; check() will say
    std::vector<std::weak_ptr<HistoryFollower>> m_followers;
    StreamId m_begun; ///< of the history that position is of
    StreamId m_position; ///< what has come out last
    StreamId m_told; ///< and what has been told last
    StreamId m_lostAt; ///< where it was when the connection went away
    qint64 m_number = 0; ///< StreamEntry::number of it

    quint64 m_lastPut = 0; ///< number of the last message
    std::set<quint64> m_unanswered; ///< numbers of messages
    std::deque<Numbered> m_waiting; ///< to be written
    std::vector<Sent> m_sent; ///< the script has them
    std::map<StreamId, Numbered> m_kept; ///< and has kept them; they will come out
    std::deque<Item> m_line; ///< what is told next; a reading at its front waits for Redis
    std::deque<std::shared_ptr<Reading>> m_readings; ///< until their turn has come
    std::deque<std::shared_ptr<Reading>> m_late; ///< until it is where they have been
    int m_underway = 0; ///< questions to Redis
};

} // namespace Limpid
