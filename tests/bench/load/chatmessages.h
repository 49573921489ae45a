// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maskedframe.h"

#include <vector>

namespace Limpid {

/// What load clients say in limpid.chat.v1 (docs/PROTOCOL.md).
///
/// Texts are words such as people use, a few of them often, since a server may index them; each
/// begins with a Tag. Every message has a fresh, random id.
class ChatMessages
{
public:
    /// textSize: bytes, at least Tag::size.
    ChatMessages(std::uint32_t groups, std::size_t textSize);

    [[nodiscard]] static std::string hello(std::uint32_t member);
    [[nodiscard]] static std::string join(std::uint32_t group);

    /// Appends the masked frame of a message.send.
    void appendTo(std::string &out, std::uint32_t group, const Tag &tag);

private:
    struct Form
    {
        MaskedFrame frame;
        std::size_t idAt; // in the payload
        std::size_t textAt;
    };

    std::vector<Form> m_forms; // by group, some texts each
    std::uint64_t m_random; // where in the sequence of random numbers
};

} // namespace Limpid
