// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace Limpid {

/// What bench_load is asked to do; the names are those of its options.
struct LoadOptions
{
    std::uint16_t port = 0;
    int serverPid = 0; ///< whose CPU time and memory are read; 0: nobody's
    std::uint16_t secondPort = 0; ///< of a second server, which every other member is on; 0: none
    int secondServerPid = 0;
    int besidePid = 0; ///< what the servers stand on: its CPU time is read, too
    std::string path = "/chat/load/";
    std::string idlePath = "/chat/idle/";
    std::uint32_t chatGroups = 0; ///< of limpid.chat.v1 the members are spread over; 0: a relay
    std::uint32_t members = 0;
    std::uint32_t senders = 0; ///< of the members
    std::uint32_t window = 1; ///< messages in flight a sender
    bool untilAccepted = false; ///< chat: in flight until accepted, not until it comes back
    double rate = 0; ///< messages a second a sender; 0: as soon as one comes back
    std::size_t size = 128; ///< bytes a message; chat: of its text
    std::uint32_t stalled = 0; ///< members beside these that never read
    std::uint32_t idle = 0;
    std::uint32_t halfOpen = 0; ///< handshakes of which only half is sent
    std::uint32_t burst = 128; ///< handshakes under way at a time
    bool storm = false; ///< all idle connections drop at once and come back at once
    double warmUp = 0.5; ///< seconds
    double seconds = 2; ///< that count
    double drain = 5; ///< seconds until what has not come is missing
    double limit = 30; ///< seconds until who is not connected counts as refused

    /// Nothing, after a line on stderr, where they make no sense.
    static std::optional<LoadOptions> read(int argc, char **argv);
};

} // namespace Limpid
