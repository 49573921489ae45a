// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redishistory/groupfeed.h"

#include "app-server/redishistory/streampage.h"

#include <algorithm>

namespace Limpid {

namespace {

HistorySlice toSlice(const HistoryQuery &query, const StreamState &state, StreamId newest)
{
    auto slice = StreamPage::standing(query, state, newest);
    qint64 bytes = 0;
    for (const auto &entry : state.entries) {
        if (!entry.message)
            slice.gap = slice.gap || !query.after.isNull();
        else if (!StreamPage::add(slice, bytes, *entry.message, query))
            return slice;
    }
    slice.more
        = state.entries.size() >= size_t(PageReading::MaxPassed) && !slice.messages.isEmpty();
    return slice;
}

} // namespace

GroupFeed::GroupFeed(HistoryWire &wire,
                     const GroupName &group,
                     std::function<void()> positionChanged)
    : m_wire(wire)
    , m_group(group)
    , m_positionChanged(std::move(positionChanged))
{
}

void GroupFeed::follow(const std::weak_ptr<HistoryFollower> &follower)
{
    m_followers.push_back(follower);
    if (m_state != State::Alone)
        return;
    m_state = State::Starting;
    check();
}

void GroupFeed::check()
{
    if (m_state == State::Alone || m_isChecking)
        return;
    m_isChecking = true;
    ++m_underway;
    m_wire.read(m_group, {}, [this](const StreamState &state) { onState(state); });
}

void GroupFeed::onState(const StreamState &state)
{
    --m_underway;
    m_isChecking = false;
    const auto isKnown = state.problem.isEmpty();
    if (m_state == State::Live && isKnown) {
        if (state.begun != m_begun)
            beginAnew(state);
        m_isUnsure = false;
        settlePassed();
    }
    if (m_state == State::Starting && isKnown)
        begin(state);
    if (m_state != State::Starting)
        return readDue();
    for (const auto &reading : std::exchange(m_readings, {}))
        reading->answer(toSlice(reading->query, state, {}));
}

void GroupFeed::begin(const StreamState &state)
{
    m_state = State::Live;
    m_isUnsure = false;
    m_begun = state.begun;
    m_position = state.newest;
    m_told = state.newest;
    m_number = state.count;
    m_positionChanged();
}

/// Redis has lost what it had. What it has since is newer, unless its clock was set back; what was
/// kept before and has not come out is written once more.
void GroupFeed::beginAnew(const StreamState &state)
{
    m_begun = state.begun;
    if (m_position == m_lostAt && m_position > m_begun) {
        m_position = m_begun;
        m_told = m_begun;
        m_number = 0;
        m_positionChanged();
    }
    while (!m_kept.empty() && m_kept.begin()->first <= m_begun)
        m_waiting.push_back(std::move(m_kept.extract(m_kept.begin()).mapped()));
    write();
}

void GroupFeed::lost()
{
    m_lostAt = m_position;
    m_isUnsure = true;
}

bool GroupFeed::isNeeded()
{
    std::erase_if(m_followers, [](const auto &follower) { return follower.expired(); });
    if (m_followers.empty() && m_state != State::Alone)
        endFollowing();
    return !m_followers.empty() || !m_waiting.empty() || !m_sent.empty() || !m_line.empty()
        || !m_readings.empty() || m_underway > 0;
}

void GroupFeed::endFollowing()
{
    m_state = State::Alone;
    for (const auto &[id, message] : std::exchange(m_kept, {}))
        answer(message, Accepted { id.toCursor() }, false);
    for (const auto &reading : std::exchange(m_late, {}))
        readAlone(reading);
    readDue();
}

void GroupFeed::append(Posting posting)
{
    m_unanswered.insert(++m_lastPut);
    m_waiting.push_back({ m_lastPut, std::move(posting) });
}

void GroupFeed::answer(const Numbered &message, const Appended &appended, bool more)
{
    m_unanswered.erase(message.number);
    m_wire.answer(message.posting, appended, more);
}

void GroupFeed::write()
{
    if (!m_sent.empty() || m_waiting.empty())
        return;
    std::vector<Message> messages;
    while (!m_waiting.empty() && messages.size() < MaxBatch) {
        messages.push_back(m_waiting.front().posting.message);
        m_sent.push_back({ std::move(m_waiting.front()) });
        m_waiting.pop_front();
    }
    ++m_underway;
    m_wire.append(m_group, messages, [this](const auto &answers) { onWritten(answers); });
}

void GroupFeed::onWritten(const std::vector<Appended> &answers)
{
    --m_underway;
    std::vector<std::pair<Numbered, Appended>> now;
    auto sent = std::exchange(m_sent, {});
    for (size_t i = 0; i < sent.size(); ++i) {
        auto &[message, isTold] = sent[i];
        const auto *accepted = std::get_if<Accepted>(&answers[i]);
        const auto id = accepted ? StreamId::fromCursor(accepted->cursor) : std::nullopt;
        if (isTold)
            continue;
        if (!id || accepted->isRepeat || m_state != State::Live)
            now.emplace_back(std::move(message), answers[i]);
        else if (*id <= m_told)
            now.emplace_back(std::move(message), Accepted { accepted->cursor, true });
        else
            m_kept.emplace(*id, std::move(message));
    }
    for (size_t i = 0; i < now.size(); ++i)
        answer(now[i].first, now[i].second, i + 1 < now.size());
    readDue();
    write();
}

void GroupFeed::read(const HistoryQuery &query, const Answer &answer)
{
    m_readings.push_back(std::make_shared<Reading>(Reading { query, answer, m_lastPut }));
    if (m_state == State::Starting)
        check();
    else
        readDue();
}

void GroupFeed::readDue()
{
    while (m_state != State::Starting && !m_readings.empty()
           && (m_unanswered.empty() || *m_unanswered.begin() > m_readings.front()->behind)) {
        const auto reading = std::move(m_readings.front());
        m_readings.pop_front();
        if (m_state == State::Live)
            readInLine(reading);
        else
            readAlone(reading);
    }
}

void GroupFeed::readAlone(const std::shared_ptr<Reading> &reading)
{
    ++m_underway;
    readPage(reading->query, {}, [this, reading](const StreamState &state) {
        --m_underway;
        reading->answer(toSlice(reading->query, state, state.newest));
    });
}

void GroupFeed::readInLine(const std::shared_ptr<Reading> &reading)
{
    m_line.emplace_back(reading);
    ++m_underway;
    readPage(
        reading->query, m_position, [this, reading, bound = m_position](const StreamState &state) {
            onRead(reading, bound, state);
        });
}

void GroupFeed::readPage(const HistoryQuery &query, StreamId bound, PageReading::Answer answer)
{
    const auto range = StreamPage::range(query, bound);
    std::make_shared<PageReading>(m_wire, m_group, range, std::move(answer))->start();
}

void GroupFeed::onRead(const std::shared_ptr<Reading> &reading,
                       StreamId bound,
                       const StreamState &state)
{
    --m_underway;
    const auto after = StreamId::fromCursor(reading->query.after);
    // Another server has told it more than this one has heard yet.
    if (m_state == State::Live && after && *after > bound && *after <= state.newest) {
        std::erase_if(m_line, [&reading](const Item &item) {
            const auto *other = std::get_if<std::shared_ptr<Reading>>(&item);
            return other && *other == reading;
        });
        m_late.push_back(reading);
        readLate();
    } else {
        reading->slice = toSlice(reading->query, state, bound);
    }
    drain();
    readDue();
}

void GroupFeed::readLate()
{
    for (const auto &reading : std::exchange(m_late, {})) {
        if (StreamId::fromCursor(reading->query.after) <= m_position)
            readInLine(reading);
        else
            m_late.push_back(reading);
    }
}

void GroupFeed::received(const std::vector<StreamEntry> &entries)
{
    if (m_state != State::Live)
        return;
    for (const auto &entry : entries) {
        if (entry.id <= m_position)
            continue;
        if (entry.number > 0 && entry.number != m_number + 1)
            putHole(m_position);
        if (entry.number > 0)
            m_number = entry.number;
        m_position = entry.id;
        if (entry.message)
            m_line.emplace_back(entry);
        else
            putHole(m_position);
    }
    drain();
    readLate();
    readDue();
}

/// One for all that is missing in a row.
void GroupFeed::putHole(StreamId until)
{
    auto *last = m_line.empty() ? nullptr : std::get_if<Hole>(&m_line.back());
    if (last)
        last->until = until;
    else
        m_line.emplace_back(Hole { until });
}

void GroupFeed::drain()
{
    while (!m_line.empty()) {
        const auto *reading = std::get_if<std::shared_ptr<Reading>>(&m_line.front());
        if (reading && !(*reading)->slice)
            return;
        const auto item = std::move(m_line.front());
        m_line.pop_front();
        if (const auto *entry = std::get_if<StreamEntry>(&item))
            tell(entry->id,
                 *entry->message,
                 !m_line.empty() && std::holds_alternative<StreamEntry>(m_line.front()));
        else if (const auto *done = std::get_if<std::shared_ptr<Reading>>(&item))
            (*done)->answer(*(*done)->slice);
        else
            tell(std::get<Hole>(item));
    }
}

void GroupFeed::tell(const Hole &hole)
{
    m_told = hole.until;
    forEachFollower([](HistoryFollower &follower) { follower.missedSome(); });
    settlePassed();
}

void GroupFeed::tell(StreamId id, const Message &message, bool more)
{
    m_told = id;
    const Accepted accepted { message.cursor };
    if (auto kept = m_kept.extract(id)) {
        answer(kept.mapped(), accepted, more);
    } else if (auto *sent = findSent(message)) {
        sent->isTold = true;
        answer(sent->message, accepted, more);
    } else {
        forEachFollower([&](HistoryFollower &follower) { follower.heard(message, more); });
    }
    settlePassed();
}

/// What the script has got underway, and has it already, as it comes out of the stream.
GroupFeed::Sent *GroupFeed::findSent(const Message &message)
{
    const auto isIt = [&message](const Sent &sent) {
        auto kept = sent.message.posting.message;
        kept.cursor = message.cursor;
        return !sent.isTold && kept == message;
    };
    const auto found = std::find_if(m_sent.begin(), m_sent.end(), isIt);
    return found == m_sent.end() ? nullptr : &*found;
}

/// Messages that were kept, and deleted before they came out of the stream: nobody is told any
/// more.
void GroupFeed::settlePassed()
{
    while (!m_isUnsure && !m_kept.empty() && m_kept.begin()->first <= m_told) {
        const auto passed = m_kept.extract(m_kept.begin());
        answer(passed.mapped(), Accepted { passed.key().toCursor(), true }, false);
    }
}

template<typename Tell>
void GroupFeed::forEachFollower(Tell tell)
{
    const auto followers = m_followers;
    for (const auto &known : followers) {
        if (const auto follower = known.lock())
            tell(*follower);
    }
}

} // namespace Limpid
