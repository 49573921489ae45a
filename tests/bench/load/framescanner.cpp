// SPDX-License-Identifier: GPL-3.0-or-later
#include "framescanner.h"

#include <algorithm>

namespace Limpid {

namespace {

constexpr std::uint8_t wholeText = 0x81;
constexpr std::uint8_t wholeClose = 0x88;
constexpr std::uint8_t wholePing = 0x89;
constexpr std::uint8_t wholePong = 0x8a;
constexpr std::uint64_t longestControl = 125;
constexpr int noCode = 1005;

std::uint8_t byteAt(const char *at)
{
    return std::uint8_t(*at);
}

bool isControl(std::uint8_t firstByte)
{
    return firstByte & 0x08;
}

} // namespace

void Arrivals::clear()
{
    messages.clear();
    accepted = 0;
    welcome = false;
    joined = false;
    pings.clear();
    closeCode = 0;
    broken = false;
}

void FrameScanner::scan(char *begin, char *end, Arrivals &arrivals)
{
    begin -= m_keptSize;
    std::memcpy(begin, m_kept.data(), m_keptSize);
    m_keptSize = 0;
    for (;;) {
        const auto skipped = std::min<std::uint64_t>(m_skip, std::uint64_t(end - begin));
        begin += skipped;
        m_skip -= skipped;
        Head head;
        if (m_skip > 0 || !readHead(begin, end, head)) {
            keep(begin, end);
            return;
        }
        if (!isAllowed(head)) {
            arrivals.broken = true;
            return;
        }
        const std::uint64_t size = needed(head);
        if (std::uint64_t(end - begin) < head.size + size) {
            keep(begin, end);
            return;
        }
        begin += head.size;
        m_skip = head.length;
        if (isControl(head.first))
            takeControl(head, begin, arrivals);
        else
            takeText(begin, size, arrivals);
        if (arrivals.broken || arrivals.closeCode != 0)
            return;
    }
}

// False where the head is not whole yet; a masked frame becomes one that no rule allows.
bool FrameScanner::readHead(const char *begin, const char *end, Head &head)
{
    if (end - begin < 2)
        return false;
    head.first = byteAt(begin);
    const std::uint8_t second = byteAt(begin + 1);
    if (second & 0x80)
        head.first = 0;
    head.length = second & 0x7f;
    const std::size_t lengthSize = head.length == 126 ? 2 : head.length == 127 ? 8 : 0;
    head.size = 2 + lengthSize;
    if (std::size_t(end - begin) < head.size)
        return false;
    if (lengthSize > 0)
        head.length = 0;
    for (std::size_t i = 0; i < lengthSize; ++i)
        head.length = head.length << 8 | byteAt(begin + 2 + i);
    return true;
}

void FrameScanner::keep(const char *begin, const char *end)
{
    m_keptSize = std::size_t(end - begin);
    std::memcpy(m_kept.data(), begin, m_keptSize);
}

bool FrameScanner::isAllowed(const Head &head) const
{
    if (isControl(head.first))
        return head.length <= longestControl;
    return head.first == wholeText && (m_messageSize == 0 || head.length == m_messageSize);
}

// Bytes of the payload that are looked at.
std::uint64_t FrameScanner::needed(const Head &head) const
{
    if (isControl(head.first))
        return head.length;
    return m_messageSize > 0 ? Tag::size : std::min<std::uint64_t>(head.length, ChatEvents::looked);
}

void FrameScanner::takeText(const char *payload, std::uint64_t size, Arrivals &arrivals)
{
    if (m_messageSize > 0) {
        if (const auto tag = Tag::read(payload))
            arrivals.messages.push_back(*tag);
        else
            arrivals.broken = true;
        return;
    }
    Tag tag;
    const ChatEvent event = m_events.read({ payload, size }, tag);
    if (event == ChatEvent::Message)
        arrivals.messages.push_back(tag);
    arrivals.accepted += event == ChatEvent::Accepted;
    arrivals.welcome |= event == ChatEvent::Welcome;
    arrivals.joined |= event == ChatEvent::Joined;
    arrivals.broken = event == ChatEvent::Wrong;
}

void FrameScanner::takeControl(const Head &head, const char *payload, Arrivals &arrivals) const
{
    if (head.first == wholePing)
        arrivals.pings.emplace_back(payload, head.length);
    else if (head.first == wholeClose)
        arrivals.closeCode = head.length < 2 ? noCode : byteAt(payload) << 8 | byteAt(payload + 1);
    else
        arrivals.broken = head.first != wholePong;
}

} // namespace Limpid
