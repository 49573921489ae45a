// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace Limpid {

/// What a process on this computer uses, from /proc; all is 0 where there is none.
class ServerProcess
{
public:
    explicit ServerProcess(int pid);

    [[nodiscard]] double cpuSeconds() const; ///< all threads, user and kernel; steps of 10 ms
    [[nodiscard]] std::uint64_t memory() const; ///< bytes resident

private:
    std::string m_folder;
};

} // namespace Limpid
