// SPDX-License-Identifier: GPL-3.0-or-later
#include "maskedframe.h"

#include <array>

namespace Limpid {

namespace {

constexpr std::array<char, 4> key { '\x5a', '\x17', '\x63', '\x2e' };
constexpr char wholeText = '\x81';

void appendLength(std::string &out, std::uint64_t length)
{
    const std::size_t bytes = length < 126 ? 0 : length < 65'536 ? 2 : 8;
    const auto second = bytes == 0 ? length : bytes == 2 ? 126 : 127;
    out.push_back(char(0x80 | second));
    for (std::size_t i = bytes; i > 0; --i)
        out.push_back(char(length >> 8 * (i - 1)));
}

} // namespace

std::string MaskedFrame::encode(std::uint8_t firstByte, std::string_view payload)
{
    std::string frame(1, char(firstByte));
    appendLength(frame, payload.size());
    frame.append(key.data(), key.size());
    for (std::size_t i = 0; i < payload.size(); ++i)
        frame.push_back(char(payload[i] ^ key[i % key.size()]));
    return frame;
}

MaskedFrame::MaskedFrame(std::size_t size)
    : MaskedFrame(std::string(size, 'x'))
{
}

MaskedFrame::MaskedFrame(std::string_view payload)
    : m_frame(encode(std::uint8_t(wholeText), payload))
    , m_headSize(m_frame.size() - payload.size())
{
}

void MaskedFrame::appendTo(std::string &out, const Tag &tag, std::size_t at) const
{
    std::array<char, Tag::size> letters {};
    tag.write(letters.data());
    out += m_frame;
    overwrite(out, at, { letters.data(), letters.size() });
}

void MaskedFrame::overwrite(std::string &out, std::size_t at, std::string_view bytes) const
{
    char *const to = &out[out.size() - m_frame.size() + m_headSize + at];
    for (std::size_t i = 0; i < bytes.size(); ++i)
        to[i] = char(bytes[i] ^ key[(at + i) % key.size()]);
}

} // namespace Limpid
