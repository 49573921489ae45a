// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chatmessages.h"
#include "connector.h"
#include "loadoptions.h"
#include "maskedframe.h"
#include "seconds.h"
#include "serverprocess.h"

#include <optional>

namespace Limpid {

/// What the conversation of a group gave.
struct TrafficResult
{
    double seconds = 0;
    std::uint64_t deliveries = 0; ///< in these seconds, over all members
    std::uint64_t returned = 0; ///< of these, the senders' own
    std::uint64_t accepted = 0; ///< chat: messages, in these seconds
    std::uint64_t disorder = 0; ///< not the next of its sender
    std::uint64_t missing = 0; ///< never came, to members still there; or never accepted
    std::vector<float> roundTrips; ///< seconds; a message of the sender's own; sorted
    double serverCpu = 0; ///< seconds
    double besideCpu = 0; ///< seconds of what the servers stand on
    double ownCpu = 0; ///< seconds of this process
    std::uint64_t memory = 0; ///< bytes, the most that was seen
};

/// Lets some members of a group send, and checks and counts what all of them get.
///
/// A sender has `window` messages in flight: when one of its own comes back, or is accepted, it
/// sends the next. With a second server it has come back when a member there has it, too, so that
/// neither server falls behind.
class Traffic
{
public:
    Traffic(Poller &poller, const Clients &members, const LoadOptions &options);

    TrafficResult run();
    void onMessages(LoadClient &client, const std::vector<Tag> &messages);
    void onAccepted(LoadClient &client, std::uint32_t count);

private:
    struct Sender
    {
        LoadClient *client = nullptr;
        LoadClient *witness = nullptr; // on the second server, if there is one
        std::uint32_t next = 0; // number of the next message
        std::uint32_t seen = 0; // how many the witness has
        std::uint32_t own = 0; // how many the sender has
        std::uint32_t back = 0; // how many both have: they have come back
        std::uint32_t accepted = 0; // chat: how many
        std::vector<double> sentAt; // by number, modulo the window
    };

    void expectNothingBetweenGroups();
    void send(std::uint32_t sender, std::uint32_t count);
    void sendDue();
    void turnFor(double seconds);
    [[nodiscard]] std::uint32_t takeBack(std::uint32_t sender, double now);
    [[nodiscard]] std::uint64_t missing() const;

    Poller &m_poller;
    const Clients &m_members;
    const LoadOptions &m_options;
    ServerProcess m_server;
    ServerProcess m_beside;
    MaskedFrame m_frame;
    std::optional<ChatMessages> m_chat; // instead of m_frame
    Seconds m_clock;
    std::vector<Sender> m_senders;
    std::vector<std::uint32_t> m_senderOf; // by member
    std::vector<std::uint32_t> m_expected; // number by member and sender
    std::string m_batch;
    double m_sendingSince = 0;
    bool m_sending = false;
    bool m_counting = false;
    TrafficResult m_result;
};

} // namespace Limpid
