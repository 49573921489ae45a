// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadoptions.h"

#include "tag.h"

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <string_view>

namespace Limpid {

namespace {

using Setter = std::function<void(const char *)>;

template<typename Number>
Setter number(Number &to)
{
    return [&to](const char *text) { to = Number(std::strtod(text, nullptr)); };
}

Setter text(std::string &to)
{
    return [&to](const char *value) { to = value; };
}

std::map<std::string_view, Setter> settersOf(LoadOptions &options)
{
    return {
        { "--port", number(options.port) },
        { "--server-pid", number(options.serverPid) },
        { "--second-port", number(options.secondPort) },
        { "--second-server-pid", number(options.secondServerPid) },
        { "--beside-pid", number(options.besidePid) },
        { "--path", text(options.path) },
        { "--idle-path", text(options.idlePath) },
        { "--chat-groups", number(options.chatGroups) },
        { "--until-accepted", number(options.untilAccepted) },
        { "--members", number(options.members) },
        { "--senders", number(options.senders) },
        { "--window", number(options.window) },
        { "--rate", number(options.rate) },
        { "--size", number(options.size) },
        { "--stalled", number(options.stalled) },
        { "--idle", number(options.idle) },
        { "--half-open", number(options.halfOpen) },
        { "--burst", number(options.burst) },
        { "--storm", number(options.storm) },
        { "--warm-up", number(options.warmUp) },
        { "--seconds", number(options.seconds) },
        { "--drain", number(options.drain) },
        { "--limit", number(options.limit) },
    };
}

std::optional<LoadOptions> badUsage(const char *why, std::string_view what)
{
    std::fprintf(stderr, "bench_load: %s %.*s\n", why, int(what.size()), what.data());
    return std::nullopt;
}

} // namespace

std::optional<LoadOptions> LoadOptions::read(int argc, char **argv)
{
    LoadOptions options;
    const auto setters = settersOf(options);
    for (int i = 1; i < argc; i += 2) {
        const auto setter = setters.find(argv[i]);
        if (setter == setters.end() || i + 1 == argc)
            return badUsage("no such option, or no value:", argv[i]);
        setter->second(argv[i + 1]);
    }
    if (options.port == 0)
        return badUsage("missing", "--port");
    if (options.senders > options.members)
        return badUsage("too many", "--senders");
    if (options.secondPort != 0 && options.members % 2 != 0)
        return badUsage("not even:", "--members");
    if (options.chatGroups > 0 && options.members % options.chatGroups != 0)
        return badUsage("not a divisor of --members:", "--chat-groups");
    if (options.window == 0 || options.burst == 0 || options.size < Tag::size)
        return badUsage("too small:", "--window, --burst or --size");
    return options;
}

} // namespace Limpid
