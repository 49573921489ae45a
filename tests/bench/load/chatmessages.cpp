// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatmessages.h"

#include <cmath>
#include <random>

namespace Limpid {

namespace {

constexpr std::size_t texts = 64; // that come by turns
constexpr double vocabulary = 2000; // words
constexpr std::string_view someId = "00000000-0000-4000-8000-000000000000";

// Steele, Lea, Flood: Fast splittable pseudorandom number generators (2014).
std::uint64_t next(std::uint64_t &state)
{
    std::uint64_t z = state += 0x9e3779b97f4a7c15;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return z ^ z >> 31;
}

// Always the same for a number; the smaller it is, the shorter.
std::string word(std::uint64_t number)
{
    std::string letters;
    for (++number; number > 0; number /= 60) {
        letters += "bdfgklmnprst"[number % 12];
        letters += "aeiou"[number / 12 % 5];
    }
    return letters + 'n';
}

std::string someText(std::uint64_t &state, std::size_t size)
{
    std::string text(Tag::size, '@');
    while (text.size() < size) {
        const double part = double(next(state) >> 11) / double(1ULL << 53);
        text += ' ' + word(std::uint64_t(std::pow(vocabulary, part)) - 1);
    }
    text.resize(size);
    return text;
}

// A UUID of version 4 (RFC 4122, 4.4).
std::string freshId(std::uint64_t &state)
{
    std::string id(someId);
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < id.size(); ++i) {
        if (i % 16 == 0)
            bits = next(state);
        if (someId[i] == '0')
            id[i] = "0123456789abcdef"[bits & 15];
        bits >>= 4;
    }
    return id;
}

std::string groupName(std::uint32_t group)
{
    return "load" + std::to_string(group);
}

} // namespace

ChatMessages::ChatMessages(std::uint32_t groups, std::size_t textSize)
    : m_random(std::uint64_t(std::random_device()()) << 32)
{
    std::uint64_t same = 0; // the texts of every run
    for (std::uint32_t group = 0; group < groups; ++group) {
        for (std::size_t i = 0; i < texts; ++i) {
            const std::string start
                = "{\"type\":\"message.send\",\"group\":\"" + groupName(group) + "\",\"id\":\"";
            const std::string middle = start + std::string(someId) + "\",\"text\":\"";
            const MaskedFrame frame(middle + someText(same, textSize) + "\"}");
            m_forms.push_back({ frame, start.size(), middle.size() });
        }
    }
}

std::string ChatMessages::hello(std::uint32_t member)
{
    return "{\"type\":\"hello\",\"nick\":\"m" + std::to_string(100'000 + member) + "\"}";
}

std::string ChatMessages::join(std::uint32_t group)
{
    return "{\"type\":\"group.join\",\"group\":\"" + groupName(group) + "\"}";
}

void ChatMessages::appendTo(std::string &out, std::uint32_t group, const Tag &tag)
{
    const Form &form = m_forms[group * texts + tag.number % texts];
    form.frame.appendTo(out, tag, form.textAt);
    form.frame.overwrite(out, form.idAt, freshId(m_random));
}

} // namespace Limpid
