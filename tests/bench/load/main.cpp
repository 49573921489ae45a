// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a WebSocket server on 127.0.0.1 under load, and prints one JSON object of figures.
#include "loadrun.h"

#include <cstdio>
#include <sys/resource.h>

using namespace Limpid;

namespace {

void raiseDescriptorLimit()
{
    rlimit limit {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

double microseconds(const std::vector<float> &sorted, double part)
{
    if (sorted.empty())
        return 0;
    return 1e6 * double(sorted[std::size_t(part * double(sorted.size() - 1))]);
}

void print(const char *name, const Connected &connected)
{
    const double rate = connected.seconds > 0 ? double(connected.opened) / connected.seconds : 0;
    std::printf(
        "\"%s\": {\"opened\": %zu, \"refused\": %zu, \"seconds\": %.4f, \"rate\": %.0f},\n ",
        name,
        connected.opened,
        connected.refused,
        connected.seconds,
        rate);
}

void print(const LoadReport &report)
{
    const TrafficResult &traffic = report.traffic;
    const double deliveries = double(traffic.deliveries);
    const double seconds = traffic.seconds > 0 ? traffic.seconds : 1;
    const std::size_t idle = report.idle.opened;
    const double idleMemory
        = idle > 0 ? (double(report.memoryIdle) - double(report.memoryBefore)) / double(idle) : 0;
    std::printf("{");
    print("idle", report.idle);
    print("storm", report.storm);
    print("members", report.members);
    std::printf("\"deliveries_per_second\": %.0f, \"messages_per_second\": %.0f, "
                "\"accepted_per_second\": %.0f,\n ",
                deliveries / seconds,
                double(traffic.returned) / seconds,
                double(traffic.accepted) / seconds);
    std::printf("\"p50_us\": %.0f, \"p99_us\": %.0f, \"max_us\": %.0f,\n ",
                microseconds(traffic.roundTrips, 0.5),
                microseconds(traffic.roundTrips, 0.99),
                microseconds(traffic.roundTrips, 1));
    std::printf("\"server_cpu_ns\": %.0f, \"server_busy\": %.3f, \"beside_busy\": %.3f, "
                "\"own_busy\": %.3f,\n ",
                deliveries > 0 ? 1e9 * traffic.serverCpu / deliveries : 0,
                traffic.serverCpu / seconds,
                traffic.besideCpu / seconds,
                traffic.ownCpu / seconds);
    std::printf("\"memory_before\": %ju, \"memory_peak\": %ju, \"memory_after\": %ju, "
                "\"idle_memory\": %.0f,\n ",
                std::uintmax_t(report.memoryBefore),
                std::uintmax_t(traffic.memory),
                std::uintmax_t(report.memoryAfter),
                idleMemory);
    std::printf("\"disorder\": %ju, \"missing\": %ju, \"lost\": %zu, \"broken\": %zu}\n",
                std::uintmax_t(traffic.disorder),
                std::uintmax_t(traffic.missing),
                report.lost,
                report.broken);
}

} // namespace

int main(int argc, char *argv[])
{
    const auto options = LoadOptions::read(argc, argv);
    if (!options)
        return 2;
    raiseDescriptorLimit();
    const LoadReport report = LoadRun(*options).run();
    print(report);
    return 0;
}
