// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/session/historygaps.h"
#include "common/models/memberlistmodel.h"
#include "common/models/messagelistmodel.h"

#include <QHash>

#include <chrono>
#include <optional>

namespace Limpid {

/// One group of a session: its models, where to resume, and who is writing. Times are on any clock
/// that only goes forward.
class ChatGroup
{
public:
    static constexpr std::chrono::milliseconds TypingShown { 6'000 }; ///< after the last `typing`
    static constexpr std::chrono::milliseconds TypingInterval { 3'000 }; ///< between two of ours

    /// Which page of history was asked for.
    enum class Fetch : quint8 { None, Older, Missed };

    MessageListModel messages;
    HistoryGaps gaps { messages };
    MemberListModel members;
    Cursor resumeAfter; ///< of the last message that was seen or skipped; null: nothing to resume
    Cursor oldest; ///< of the oldest message seen of this server; null: none yet
    QUuid oldestId; ///< of that message
    Cursor newest; ///< of the group when it was joined: with it all that was missed has come
    int missedLeft = 0; ///< messages that were missed and follow
    bool hasOlder = true; ///< history may have more before `oldest`
    bool wantsOlder = false; ///< such a page is to be asked for when the other one has come
    Fetch fetch = Fetch::None;

    void startTyping(const Nick &nick, std::chrono::milliseconds now);
    void stopTyping(const Nick &nick);
    /// Forgets who has not written for TypingShown. True if somebody is still writing.
    bool expireTyping(std::chrono::milliseconds now);
    /// Whether `typing` may be sent now; if so, it counts as sent.
    [[nodiscard]] bool takeTypingTurn(std::chrono::milliseconds now);
    /// The place before all messages of this server that are here; null: before none.
    [[nodiscard]] Cursor beginning() const;
    /// One of the messages that were missed, or one said since, has come.
    void countMissed(const Cursor &cursor);
    /// The connection is gone: nobody is known to be here.
    void disconnect();
    /// What was seen so far was another server's.
    void forgetServer();

private:
    QHash<Nick, std::chrono::milliseconds> m_typingUntil;
    std::optional<std::chrono::milliseconds> m_typingSent;
};

} // namespace Limpid
