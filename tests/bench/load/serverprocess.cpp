// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverprocess.h"

#include <fstream>
#include <iterator>
#include <limits>
#include <unistd.h>

namespace Limpid {

namespace {

double cpuSecondsOf(const std::string &folder)
{
    std::ifstream file(folder + "/stat");
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

std::uint64_t memoryOf(const std::string &folder)
{
    std::ifstream file(folder + "/statm");
    std::uint64_t whole = 0;
    std::uint64_t resident = 0;
    file >> whole >> resident;
    return resident * std::uint64_t(::sysconf(_SC_PAGESIZE));
}

} // namespace

ServerProcess::ServerProcess(const std::vector<int> &pids)
{
    for (const int pid : pids)
        m_folders.push_back("/proc/" + std::to_string(pid));
}

double ServerProcess::cpuSeconds() const
{
    double sum = 0;
    for (const std::string &folder : m_folders)
        sum += cpuSecondsOf(folder);
    return sum;
}

std::uint64_t ServerProcess::memory() const
{
    std::uint64_t sum = 0;
    for (const std::string &folder : m_folders)
        sum += memoryOf(folder);
    return sum;
}

} // namespace Limpid
