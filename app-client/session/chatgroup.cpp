// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/chatgroup.h"

#include <algorithm>

namespace Limpid {

void ChatGroup::startTyping(const Nick &nick, std::chrono::milliseconds now)
{
    if (members.contains(nick)) {
        m_typingUntil.insert(nick, now + TypingShown);
        members.setTyping(nick, true);
    }
}

void ChatGroup::stopTyping(const Nick &nick)
{
    m_typingUntil.remove(nick);
    members.setTyping(nick, false);
}

bool ChatGroup::expireTyping(std::chrono::milliseconds now)
{
    const QList<Nick> typing = m_typingUntil.keys();
    for (const Nick &nick : typing) {
        if (m_typingUntil.value(nick) <= now) {
            stopTyping(nick);
        }
    }
    return !m_typingUntil.isEmpty();
}

bool ChatGroup::takeTypingTurn(std::chrono::milliseconds now)
{
    if (m_typingSent && now < *m_typingSent + TypingInterval) {
        return false;
    }
    m_typingSent = now;
    return true;
}

void ChatGroup::countMissed(const Cursor &cursor)
{
    missedLeft = cursor == newest ? 0 : std::max(0, missedLeft - 1);
}

Cursor ChatGroup::beginning() const
{
    // What is taken away from the front of the list can be fetched again.
    return oldestId.isNull() || messages.rowOf(oldestId) >= 0 ? oldest : messages.firstCursor();
}

void ChatGroup::disconnect()
{
    const Cursor resume = gaps.disconnect(missedLeft);
    if (!resume.isNull()) {
        resumeAfter = resume;
    }
    missedLeft = 0;
    wantsOlder = false;
    fetch = Fetch::None;
    m_typingUntil.clear();
    m_typingSent.reset();
    members.clear();
}

void ChatGroup::forgetServer()
{
    resumeAfter = {};
    gaps.forget();
    oldest = {};
    oldestId = {};
    newest = {};
    hasOlder = true;
}

} // namespace Limpid
