// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverprocess.h"

#include <fstream>
#include <iterator>
#include <limits>
#include <unistd.h>

namespace Limpid {

ServerProcess::ServerProcess(int pid)
    : m_folder("/proc/" + std::to_string(pid))
{
}

double ServerProcess::cpuSeconds() const
{
    std::ifstream file(m_folder + "/stat");
    file.ignore(std::numeric_limits<std::streamsize>::max(), ')'); // the name may hold anything
    constexpr int before = 11; // fields between the name and utime
    std::string skipped;
    for (int i = 0; i < before; ++i)
        file >> skipped;
    double user = 0;
    double system = 0;
    file >> user >> system;
    return (user + system) / double(::sysconf(_SC_CLK_TCK));
}

std::uint64_t ServerProcess::memory() const
{
    std::ifstream file(m_folder + "/statm");
    std::uint64_t whole = 0;
    std::uint64_t resident = 0;
    file >> whole >> resident;
    return resident * std::uint64_t(::sysconf(_SC_PAGESIZE));
}

} // namespace Limpid
