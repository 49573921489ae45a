// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadrun.h"

namespace Limpid {

namespace {

// Until the server has done what it does after a handshake.
constexpr double settling = 0.3; // seconds

constexpr auto usual = LoadClient::Kind::Usual;

} // namespace

LoadRun::LoadRun(const LoadOptions &options)
    : m_options(options)
    , m_group { options.port, options.path, options.size, options.chatGroups }
    , m_second { options.secondPort, options.path, options.size, options.chatGroups }
    , m_beside { options.port, options.idlePath, options.size, 0 }
    , m_server({ options.serverPid, options.secondServerPid })
    , m_connector(m_poller)
{
    makeMembers();
    make(m_stalled, options.stalled, m_group);
    make(m_idle, options.idle, m_beside);
    make(m_halfOpen, options.halfOpen, m_beside);
}

void LoadRun::make(Clients &clients, std::uint32_t count, const LoadClient::Target &target)
{
    for (std::uint32_t i = 0; i < count; ++i)
        clients.push_back(std::make_unique<LoadClient>(m_poller, *this, target, i));
}

void LoadRun::makeMembers()
{
    for (std::uint32_t i = 0; i < m_options.members; ++i) {
        const bool isSecond = m_options.secondPort != 0 && i % 2 == 1;
        m_members.push_back(
            std::make_unique<LoadClient>(m_poller, *this, isSecond ? m_second : m_group, i));
    }
}

LoadReport LoadRun::run()
{
    m_report.memoryBefore = m_server.memory();
    connectIdle();
    connectMute(m_halfOpen, LoadClient::Kind::Half);
    m_report.members
        = m_connector.connect(m_members, { m_options.burst, usual, false, m_options.limit });
    connectMute(m_stalled, LoadClient::Kind::Small);
    if (m_options.senders > 0 && m_report.members.opened == m_members.size())
        m_report.traffic = m_traffic.emplace(m_poller, m_members, m_options).run();
    m_report.memoryAfter = m_server.memory();
    return std::move(m_report);
}

void LoadRun::connectIdle()
{
    if (m_idle.empty())
        return;
    m_report.idle = m_connector.connect(m_idle, { m_options.burst, usual, false, m_options.limit });
    settle();
    m_report.memoryIdle = m_server.memory();
    if (!m_options.storm)
        return;
    for (const auto &client : m_idle)
        client->drop();
    m_report.storm = m_connector.connect(m_idle, { m_idle.size(), usual, true, m_options.limit });
    settle();
}

// Who never reads again, whatever the server does.
void LoadRun::connectMute(const Clients &clients, LoadClient::Kind kind)
{
    m_connector.connect(clients, { m_options.burst, kind, false, m_options.limit });
    for (const auto &client : clients) {
        if (client->hasOpened())
            client->stall();
    }
}

void LoadRun::settle()
{
    const Seconds since;
    while (since.passed() < settling)
        m_poller.turn(std::chrono::milliseconds(20));
}

void LoadRun::onOpened(LoadClient & /*client*/)
{
    m_connector.onOpened();
}

void LoadRun::onGone(LoadClient &client)
{
    if (client.isBroken())
        ++m_report.broken;
    if (client.hasOpened())
        ++m_report.lost;
    else
        m_connector.onRefused(client);
}

void LoadRun::onMessages(LoadClient &client, const std::vector<Tag> &messages)
{
    if (m_traffic)
        m_traffic->onMessages(client, messages);
}

void LoadRun::onAccepted(LoadClient &client, std::uint32_t count)
{
    if (m_traffic)
        m_traffic->onAccepted(client, count);
}

} // namespace Limpid
