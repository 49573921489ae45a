// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tag.h"

#include <string>
#include <string_view>

namespace Limpid {

/// A masked text frame made once, of which only some places are written anew for each message.
///
/// The masking key stays the same (RFC 6455, 5.3 wants it fresh): a server cannot tell.
class MaskedFrame
{
public:
    /// A message of `size` bytes, at least Tag::size.
    explicit MaskedFrame(std::size_t size);

    /// A message with such a payload.
    explicit MaskedFrame(std::string_view payload);

    /// Appends it with a Tag at this place of the payload.
    void appendTo(std::string &out, const Tag &tag, std::size_t at = 0) const;
    /// Writes into the frame that was appended last.
    void overwrite(std::string &out, std::size_t at, std::string_view bytes) const;

    /// Any frame, for the answers to pings.
    [[nodiscard]] static std::string encode(std::uint8_t firstByte, std::string_view payload);

private:
    std::string m_frame;
    std::size_t m_headSize;
};

} // namespace Limpid
