// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tag.h"

#include <string>
#include <string_view>

namespace Limpid {

/// A masked text frame made once, of which only the Tag is written anew for each message.
///
/// The masking key stays the same (RFC 6455, 5.3 wants it fresh): a server cannot tell.
class MaskedFrame
{
public:
    /// A message of `size` bytes, at least Tag::size.
    explicit MaskedFrame(std::size_t size);

    void appendTo(std::string &out, const Tag &tag) const;

    /// Any frame, for the answers to pings.
    [[nodiscard]] static std::string encode(std::uint8_t firstByte, std::string_view payload);

private:
    std::string m_frame;
    std::size_t m_headSize = 0;
};

} // namespace Limpid
