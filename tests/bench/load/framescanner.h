// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatevents.h"
#include "tag.h"

#include <array>
#include <string>
#include <vector>

namespace Limpid {

/// What one read of a connection held.
struct Arrivals
{
    std::vector<Tag> messages;
    std::uint32_t accepted = 0; ///< chat: events message.accepted
    bool welcome = false; ///< chat
    bool joined = false; ///< chat
    std::vector<std::string> pings; ///< payloads that wait for a pong
    int closeCode = 0; ///< of a Close frame; 1005 where it had none, 0 without Close
    bool broken = false; ///< not what a server of ours may send (RFC 6455, 5.1 and 5.2)

    void clear();
};

/// Reads the heads of a server's frames where they lie, and skips the rest of the payloads.
///
/// Takes whole, unmasked text messages and control frames; all else is broken. Messages have one
/// length and begin with a Tag, or are what ChatEvents knows.
class FrameScanner
{
public:
    /// Bytes before what is read that have to be writable: there goes what was kept.
    static constexpr std::size_t room = 256;

    /// messageSize: bytes; 0: events of the chat.
    explicit FrameScanner(std::uint64_t messageSize)
        : m_messageSize(messageSize)
    {
    }

    void scan(char *begin, char *end, Arrivals &arrivals);

private:
    struct Head
    {
        std::uint8_t first = 0;
        std::size_t size = 0;
        std::uint64_t length = 0; // of the payload
    };

    static bool readHead(const char *begin, const char *end, Head &head);
    void keep(const char *begin, const char *end);
    [[nodiscard]] bool isAllowed(const Head &head) const;
    [[nodiscard]] std::uint64_t needed(const Head &head) const;
    void takeText(const char *payload, std::uint64_t size, Arrivals &arrivals);
    void takeControl(const Head &head, const char *payload, Arrivals &arrivals) const;

    std::uint64_t m_messageSize;
    ChatEvents m_events;
    std::uint64_t m_skip = 0; // payload bytes still to come
    std::size_t m_keptSize = 0;
    std::array<char, room> m_kept {};
};

} // namespace Limpid
