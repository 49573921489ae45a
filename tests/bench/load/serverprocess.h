// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace Limpid {

/// What the processes of a server use together, from /proc; who is not there uses nothing.
class ServerProcess
{
public:
    explicit ServerProcess(const std::vector<int> &pids);

    [[nodiscard]] double cpuSeconds() const; ///< all threads, user and kernel; steps of 10 ms
    [[nodiscard]] std::uint64_t memory() const; ///< bytes resident

private:
    std::vector<std::string> m_folders;
};

} // namespace Limpid
