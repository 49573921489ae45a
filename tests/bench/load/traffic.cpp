// SPDX-License-Identifier: GPL-3.0-or-later
#include "traffic.h"

#include <algorithm>
#include <ctime>

namespace Limpid {

namespace {

constexpr std::chrono::milliseconds longestTurn { 20 };
constexpr double memoryInterval = 0.05; // seconds
constexpr std::uint32_t never = 0xffffffff; // expected of a sender of another group

double ownCpuSeconds()
{
    timespec time {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

} // namespace

Traffic::Traffic(Poller &poller, const Clients &members, const LoadOptions &options)
    : m_poller(poller)
    , m_members(members)
    , m_options(options)
    , m_server({ options.serverPid, options.secondServerPid })
    , m_beside({ options.besidePid })
    , m_frame(options.size)
    , m_senderOf(options.members)
    , m_expected(std::size_t(options.members) * options.senders)
{
    if (options.chatGroups > 0)
        m_chat.emplace(options.chatGroups, options.size);
    // Spread over the group: neither the first nor the last the server thinks of.
    for (std::size_t i = 0; i < options.senders; ++i) {
        const std::size_t member = (2 * i + 1) * members.size() / (2 * options.senders);
        m_senders.push_back(
            { .client = members[member].get(), .sentAt = std::vector<double>(options.window) });
        if (options.secondPort != 0)
            m_senders.back().witness = members[member ^ 1].get();
        m_senderOf[member] = std::uint32_t(i);
    }
    if (options.chatGroups > 1)
        expectNothingBetweenGroups();
}

void Traffic::expectNothingBetweenGroups()
{
    for (std::size_t i = 0; i < m_expected.size(); ++i) {
        const std::size_t member = i / m_options.senders;
        const std::uint32_t sender = m_senders[i % m_options.senders].client->index();
        if (member % m_options.chatGroups != sender % m_options.chatGroups)
            m_expected[i] = never;
    }
}

TrafficResult Traffic::run()
{
    m_sending = true;
    m_sendingSince = m_clock.passed();
    if (m_options.rate <= 0) {
        for (std::uint32_t i = 0; i < m_options.senders; ++i)
            send(i, m_options.window);
    }
    turnFor(m_options.warmUp);

    m_counting = true;
    const double serverCpu = m_server.cpuSeconds();
    const double besideCpu = m_beside.cpuSeconds();
    const double ownCpu = ownCpuSeconds();
    const Seconds since;
    turnFor(m_options.seconds);
    m_counting = false;
    m_result.seconds = since.passed();
    m_result.serverCpu = m_server.cpuSeconds() - serverCpu;
    m_result.besideCpu = m_beside.cpuSeconds() - besideCpu;
    m_result.ownCpu = ownCpuSeconds() - ownCpu;

    m_sending = false;
    const Seconds draining;
    while (missing() > 0 && draining.passed() < m_options.drain)
        m_poller.turn(longestTurn);
    m_result.missing = missing();
    std::sort(m_result.roundTrips.begin(), m_result.roundTrips.end());
    return std::move(m_result);
}

void Traffic::turnFor(double seconds)
{
    const Seconds since;
    double measured = -memoryInterval;
    const auto turn = m_options.rate > 0 ? std::chrono::milliseconds(1) : longestTurn;
    for (double passed = 0; passed < seconds; passed = since.passed()) {
        if (m_options.rate > 0)
            sendDue();
        m_poller.turn(turn);
        if (passed - measured < memoryInterval)
            continue;
        measured = passed;
        m_result.memory = std::max(m_result.memory, m_server.memory());
    }
}

// At a rate, too, no more than the window is in flight: what is late is made up for.
void Traffic::sendDue()
{
    const auto due = std::uint32_t((m_clock.passed() - m_sendingSince) * m_options.rate);
    for (std::uint32_t i = 0; i < m_options.senders; ++i) {
        const Sender &sender = m_senders[i];
        const std::uint32_t free = m_options.window - (sender.next - sender.back);
        send(i, std::min(due - sender.next, free));
    }
}

void Traffic::send(std::uint32_t sender, std::uint32_t count)
{
    Sender &from = m_senders[sender];
    const double now = m_clock.passed();
    m_batch.clear();
    for (std::uint32_t i = 0; i < count; ++i) {
        from.sentAt[from.next % m_options.window] = now;
        const Tag tag { sender, from.next++ };
        if (m_chat)
            m_chat->appendTo(m_batch, from.client->index() % m_options.chatGroups, tag);
        else
            m_frame.appendTo(m_batch, tag);
    }
    if (count > 0)
        from.client->send(m_batch);
}

void Traffic::onMessages(LoadClient &client, const std::vector<Tag> &messages)
{
    std::uint32_t *const expected
        = m_expected.data() + std::size_t(client.index()) * m_options.senders;
    std::uint32_t back = 0;
    std::uint32_t sender = 0;
    const double now = m_clock.passed();
    for (const Tag &tag : messages) {
        if (tag.sender >= m_options.senders || tag.number != expected[tag.sender]) {
            ++m_result.disorder;
            continue;
        }
        ++expected[tag.sender];
        Sender &from = m_senders[tag.sender];
        if (from.client != &client && from.witness != &client)
            continue;
        ++(from.client == &client ? from.own : from.seen);
        sender = tag.sender;
        back += takeBack(sender, now);
    }
    if (m_counting) {
        m_result.deliveries += messages.size();
        m_result.returned += back;
    }
    if (m_sending && m_options.rate <= 0 && !m_options.untilAccepted)
        send(sender, back);
}

void Traffic::onAccepted(LoadClient &client, std::uint32_t count)
{
    const std::uint32_t sender = m_senderOf[client.index()];
    m_senders[sender].accepted += count;
    if (m_counting)
        m_result.accepted += count;
    if (m_sending && m_options.untilAccepted)
        send(sender, count);
}

// How many have come back with what was counted just now: one or none.
std::uint32_t Traffic::takeBack(std::uint32_t sender, double now)
{
    Sender &from = m_senders[sender];
    if (from.back == (from.witness ? std::min(from.own, from.seen) : from.own))
        return 0;
    if (m_counting)
        m_result.roundTrips.push_back(float(now - from.sentAt[from.back % m_options.window]));
    ++from.back;
    return 1;
}

std::uint64_t Traffic::missing() const
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < m_expected.size(); ++i) {
        if (m_expected[i] != never
            && m_members[i / m_options.senders]->state() == LoadClient::State::Open)
            sum += m_senders[i % m_options.senders].next - m_expected[i];
    }
    for (const Sender &sender : m_senders) {
        if (m_chat)
            sum += sender.next - sender.accepted;
    }
    return sum;
}

} // namespace Limpid
