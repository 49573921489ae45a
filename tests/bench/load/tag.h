// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <optional>

namespace Limpid {

/// What the payload of each message begins with: who sent it, and its number with this sender.
///
/// Sixteen ASCII letters, `@` to `O`, four bits each: text for the server, two words for us.
struct Tag
{
    static constexpr std::size_t size = 16; ///< bytes of the payload

    std::uint32_t sender = 0;
    std::uint32_t number = 0;

    void write(char *to) const
    {
        const std::uint64_t words[] = { lettersOf(sender), lettersOf(number) };
        std::memcpy(to, words, size);
    }

    /// Nothing where the bytes are no tag.
    static std::optional<Tag> read(const char *from)
    {
        std::uint64_t words[2];
        std::memcpy(words, from, size);
        if (((words[0] | words[1]) & others) != letters
            || ((words[0] & words[1]) & letters) != letters)
            return std::nullopt;
        return Tag { numberOf(words[0]), numberOf(words[1]) };
    }

private:
    static constexpr std::uint64_t letters = 0x4040404040404040;
    static constexpr std::uint64_t others = 0xf0f0f0f0f0f0f0f0;

    static std::uint64_t lettersOf(std::uint64_t value)
    {
        value = (value | value << 16) & 0x0000ffff0000ffff;
        value = (value | value << 8) & 0x00ff00ff00ff00ff;
        value = (value | value << 4) & 0x0f0f0f0f0f0f0f0f;
        return value | letters;
    }

    static std::uint32_t numberOf(std::uint64_t value)
    {
        value &= 0x0f0f0f0f0f0f0f0f;
        value = (value | value >> 4) & 0x00ff00ff00ff00ff;
        value = (value | value >> 8) & 0x0000ffff0000ffff;
        return std::uint32_t(value | value >> 16);
    }
};

} // namespace Limpid
