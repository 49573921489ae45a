// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/historygaps.h"

#include <algorithm>

namespace Limpid {

HistoryGaps::HistoryGaps(MessageListModel &messages)
    : m_messages(messages)
{
}

void HistoryGaps::open(const GroupJoined &joined, const Cursor &after)
{
    const bool isFetchable = joined.more && !after.isNull();
    Gap gap;
    if (isFetchable) {
        gap.divider = m_messages.addDivider(MessageDivider::Fetching);
    } else if (joined.gap || joined.more) {
        m_messages.addDivider(MessageDivider::Gap);
    }
    m_recovered = {};
    if (joined.missed > 0) {
        m_recovered = m_messages.addDivider(MessageDivider::Recovered, joined.missed);
    }
    if (isFetchable) {
        gap.after = after;
        gap.awaitsEnd = joined.missed > 0;
        gap.recovered = m_recovered;
        m_gaps.append(gap);
    }
}

void HistoryGaps::close(const Cursor &cursor)
{
    for (Gap &gap : m_gaps) {
        if (gap.before.isNull()) {
            gap.before = cursor;
            gap.awaitsEnd = false;
        }
    }
}

std::optional<FetchHistory> HistoryGaps::next(const GroupName &group, int pageSize)
{
    // Of those whose divider has gone from the front of the list nothing would be shown.
    m_gaps.removeIf([this](const Gap &gap) { return m_messages.rowOf(gap.divider) < 0; });
    const auto canAsk = [](const Gap &gap) { return gap.left > 0 && !gap.awaitsEnd; };
    const auto newest = std::find_if(m_gaps.rbegin(), m_gaps.rend(), canAsk);
    if (newest == m_gaps.rend()) {
        return std::nullopt;
    }
    m_asked = newest->divider;
    m_askedBefore = newest->before;
    m_messages.changeDivider(m_asked, MessageDivider::Fetching);
    return FetchHistory { group, newest->before, std::min(PageSize, pageSize), newest->after };
}

void HistoryGaps::fill(const HistoryPage &page)
{
    if (indexOf(m_asked) < 0) {
        return;
    }
    Gap gap = m_gaps[indexOf(m_asked)]; // a copy: the list tells others of the messages
    m_asked = {};
    QList<Message> messages = page.messages;
    const auto isEnd = [&gap](const Message &message) { return message.cursor == gap.before; };
    messages.erase(std::find_if(messages.begin(), messages.end(), isEnd), messages.end());
    insert(gap, messages);
    const auto index = indexOf(gap.divider);
    if (index < 0) {
        return;
    }
    const bool isShown = messages.isEmpty() || m_messages.rowOf(messages.first().id) >= 0;
    // All of a page can have been told since it was asked for: then the end is known now.
    const bool isNearer = !messages.isEmpty() || gap.before != m_askedBefore;
    if (page.more && isShown && isNearer) {
        gap.before = messages.isEmpty() ? gap.before : messages.first().cursor;
        gap.left -= int(messages.size());
        m_gaps[index] = gap;
        m_messages.changeDivider(
            gap.divider, gap.left > 0 ? MessageDivider::Fetching : MessageDivider::Unfetched);
        return;
    }
    m_gaps.removeAt(index);
    if (page.gap || page.more) { // where there was no room, the divider has gone, too
        m_messages.changeDivider(gap.divider, MessageDivider::Gap);
    } else {
        m_messages.removeDivider(gap.divider);
    }
}

void HistoryGaps::insert(Gap &gap, const QList<Message> &messages)
{
    if (m_messages.rowOf(gap.recovered) < 0 && !messages.isEmpty()) {
        gap.recovered = m_messages.insertDivider(gap.divider, MessageDivider::Recovered);
    }
    count(gap.recovered, m_messages.insertBehind(gap.recovered, messages));
}

void HistoryGaps::refuse()
{
    const auto index = indexOf(m_asked);
    m_asked = {};
    if (index >= 0) {
        m_gaps[index].left = 0;
        m_messages.changeDivider(m_gaps[index].divider, MessageDivider::Unfetched);
    }
}

QUuid HistoryGaps::at(const QDateTime &time) const
{
    for (const Gap &gap : m_gaps) {
        const int row = m_messages.rowOf(gap.divider);
        const QDateTime before = timeNear(row, -1);
        const QDateTime behind = timeNear(row, 1);
        const bool isLate = !before.isValid() || before <= time;
        if (row >= 0 && isLate && (!behind.isValid() || time <= behind)) {
            return gap.divider;
        }
    }
    return {};
}

void HistoryGaps::ask(const QUuid &divider)
{
    const auto index = indexOf(divider);
    if (index >= 0) {
        m_gaps[index].left = std::max(m_gaps[index].left, PageSize);
    }
}

Cursor HistoryGaps::disconnect(int missedLeft)
{
    Cursor resume;
    for (const Gap &gap : std::as_const(m_gaps)) {
        if (!gap.before.isNull()) {
            m_messages.changeDivider(gap.divider, MessageDivider::Unfetched);
            continue;
        }
        m_messages.removeDivider(gap.divider); // it is found again
        if (resume.isNull()) {
            resume = gap.after;
        }
    }
    m_gaps.removeIf([](const Gap &gap) { return gap.before.isNull(); });
    if (missedLeft > 0) {
        count(m_recovered, -missedLeft);
    }
    m_recovered = {};
    m_asked = {};
    return resume;
}

void HistoryGaps::forget()
{
    for (const Gap &gap : std::as_const(m_gaps)) {
        m_messages.changeDivider(gap.divider, MessageDivider::Gap);
    }
    m_gaps.clear();
}

// Of the next message in that direction; invalid: there is none.
QDateTime HistoryGaps::timeNear(int row, int step) const
{
    QDateTime time;
    for (row += step; !time.isValid() && row >= 0 && row < m_messages.rowCount(); row += step) {
        time = m_messages.index(row).data(MessageListModel::SentAtRole).toDateTime();
    }
    return time;
}

qsizetype HistoryGaps::indexOf(const QUuid &divider) const
{
    const auto hasIt = [&divider](const Gap &gap) { return gap.divider == divider; };
    const auto found = std::find_if(m_gaps.cbegin(), m_gaps.cend(), hasIt);
    return found == m_gaps.cend() ? -1 : found - m_gaps.cbegin();
}

void HistoryGaps::count(const QUuid &divider, int more)
{
    const int row = m_messages.rowOf(divider);
    if (row < 0) {
        return;
    }
    const int before = m_messages.index(row).data(MessageListModel::DividerCountRole).toInt();
    if (before + more > 0) {
        m_messages.changeDivider(divider, MessageDivider::Recovered, before + more);
    } else {
        m_messages.removeDivider(divider);
    }
}

} // namespace Limpid
