// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatevents.h"

#include <utility>

namespace Limpid {

namespace {

constexpr std::string_view message = "{\"type\":\"message\",";
constexpr std::string_view text = ",\"text\":\"";

constexpr std::pair<std::string_view, ChatEvent> others[] = {
    { "{\"type\":\"message.accepted\",", ChatEvent::Accepted },
    { "{\"type\":\"member.", ChatEvent::Membership },
    { "{\"type\":\"group.joined\",", ChatEvent::Joined },
    { "{\"type\":\"welcome\",", ChatEvent::Welcome },
};

} // namespace

ChatEvent ChatEvents::read(std::string_view begin, Tag &tag)
{
    if (!begin.starts_with(message)) {
        for (const auto &[words, event] : others) {
            if (begin.starts_with(words))
                return event;
        }
        return ChatEvent::Wrong;
    }
    if (!findText(begin))
        return ChatEvent::Wrong;
    const auto found = Tag::read(begin.data() + m_textAt);
    tag = found.value_or(Tag());
    return found ? ChatEvent::Message : ChatEvent::Wrong;
}

bool ChatEvents::findText(std::string_view begin)
{
    const bool isThere = m_textAt >= text.size() && m_textAt <= begin.size()
        && begin.substr(0, m_textAt).ends_with(text);
    if (!isThere) {
        const std::size_t at = begin.find(text);
        if (at == std::string_view::npos)
            return false;
        m_textAt = at + text.size();
    }
    return begin.size() >= m_textAt + Tag::size;
}

} // namespace Limpid
