// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traffic.h"

#include <optional>

namespace Limpid {

/// What bench_load prints.
struct LoadReport
{
    Connected idle;
    Connected storm;
    Connected members;
    std::uint64_t memoryBefore = 0; ///< bytes of the server before anyone was there
    std::uint64_t memoryIdle = 0; ///< with the idle connections
    std::uint64_t memoryAfter = 0;
    std::size_t lost = 0; ///< connections the server ended, but for the stalled
    std::size_t broken = 0; ///< connections on which came what may not
    TrafficResult traffic;
};

/// Connects, lets talk and reports: one run of bench_load.
class LoadRun : public LoadWatcher
{
public:
    explicit LoadRun(const LoadOptions &options);

    LoadReport run();

    void onOpened(LoadClient &client) override;
    void onGone(LoadClient &client) override;
    void onMessages(LoadClient &client, const std::vector<Tag> &messages) override;
    void onAccepted(LoadClient &client, std::uint32_t count) override;

private:
    void make(Clients &clients, std::uint32_t count, const LoadClient::Target &target);
    void makeMembers();
    void connectIdle();
    void connectMute(const Clients &clients, LoadClient::Kind kind);
    void settle();

    LoadOptions m_options;
    LoadClient::Target m_group;
    LoadClient::Target m_second; // the group on the second server
    LoadClient::Target m_beside;
    Poller m_poller;
    ServerProcess m_server;
    Connector m_connector;
    Clients m_members;
    Clients m_stalled;
    Clients m_idle;
    Clients m_halfOpen;
    std::optional<Traffic> m_traffic;
    LoadReport m_report;
};

} // namespace Limpid
