// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/models/messagelistmodel.h"
#include "common/protocol/command.h"
#include "common/protocol/event.h"

#include <QList>

#include <optional>

namespace Limpid {

/// What was missed of a group: where messages are missing between those in its list, what to ask
/// the server for, and the dividers that say so (docs/PROTOCOL.md, "A conversation", 4 and 5).
///
/// A gap is filled page by page, the newest first, behind its dividers. It is remembered when the
/// connection ends, so that one can go on where the list ends and fill the gap later.
class HistoryGaps
{
public:
    static constexpr int Unasked = 2'000; ///< messages of a gap that are fetched without asking
    static constexpr int PageSize = 200;

    /// The list is borrowed.
    explicit HistoryGaps(MessageListModel &messages);

    /// The group was joined by somebody who has what was said up to `after`.
    void open(const GroupJoined &joined, const Cursor &after);
    /// A message was told: the first behind a gap is the end of it.
    void close(const Cursor &cursor);

    /// What to ask for now; nothing: nothing, or it cannot be asked yet.
    [[nodiscard]] std::optional<FetchHistory> next(const GroupName &group, int pageSize);
    void fill(const HistoryPage &page); ///< the answer to next()
    void refuse(); ///< the other answer; the gap waits to be asked for
    /// The divider of the gap in which a message of that time can be missing; null: of none.
    [[nodiscard]] QUuid at(const QDateTime &time) const;
    /// Somebody wants to see another page of the gap with that divider.
    void ask(const QUuid &divider);

    /// The connection is gone; so many of what was missed were still to come. Returns the cursor to
    /// join with instead of the one that came with the group; null: that one.
    [[nodiscard]] Cursor disconnect(int missedLeft);
    /// Nobody knows any more what was missed.
    void forget();

private:
    struct Gap
    {
        QUuid divider; ///< what is missing is behind it
        Cursor after; ///< of the last message before it
        Cursor before = {}; ///< of the first message behind it; null: none has come
        bool awaitsEnd = false; ///< such a message follows, and nothing can be asked before
        QUuid recovered = {}; ///< the divider that counts what has come; null: none yet
        int left = Unasked; ///< messages that may be asked for
    };

    [[nodiscard]] qsizetype indexOf(const QUuid &divider) const; ///< in m_gaps; -1: none
    [[nodiscard]] QDateTime timeNear(int row, int step) const;
    void insert(Gap &gap, const QList<Message> &messages);
    void count(const QUuid &divider, int more); ///< one that counts nothing goes

    MessageListModel &m_messages;
    QList<Gap> m_gaps; ///< oldest first
    QUuid m_asked; ///< the divider of the gap a page was asked for
    Cursor m_askedBefore; ///< the end that was known of it then; null: none
    QUuid m_recovered; ///< of the last join; null: nothing was missed
};

} // namespace Limpid
