// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tag.h"

#include <string_view>

namespace Limpid {

/// What an event of limpid.chat.v1 is to a load client.
enum class ChatEvent : std::uint8_t {
    Welcome,
    Joined, ///< I am in the group
    Membership, ///< somebody else came or went
    Message,
    Accepted,
    Wrong, ///< a fault, or none of these
};

/// Tells events by how they begin, without reading JSON: `type` is first (docs/PROTOCOL.md).
class ChatEvents
{
public:
    /// Bytes of an event that have to be there, or all where it has fewer: a message's tag is
    /// within.
    static constexpr std::size_t looked = 192;

    /// Of a message `tag` is what its text begins with; without a tag it is Wrong.
    [[nodiscard]] ChatEvent read(std::string_view begin, Tag &tag);

private:
    [[nodiscard]] bool findText(std::string_view begin);

    std::size_t m_textAt = 0; // in the message before: it is nearly always the same
};

} // namespace Limpid
