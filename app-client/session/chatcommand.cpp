// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/chatcommand.h"

#include "common/types/groupname.h"
#include "common/types/nick.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

struct Known
{
    QLatin1StringView name;
    ChatCommand::Kind kind;
    bool hasArgument;
};

constexpr std::array<Known, 7> Commands { {
    { "join"_L1, ChatCommand::Kind::Join, true },
    { "leave"_L1, ChatCommand::Kind::Leave, false },
    { "nick"_L1, ChatCommand::Kind::Nick, true },
    { "me"_L1, ChatCommand::Kind::Send, true },
    { "clear"_L1, ChatCommand::Kind::Clear, false },
    { "ping"_L1, ChatCommand::Kind::Ping, false },
    { "help"_L1, ChatCommand::Kind::Help, false },
} };

/// The argument as it counts, or what is wrong with it.
void readArgument(ChatCommand &command, bool isAction)
{
    if (isAction) {
        command.argument.prepend(u"* "_s);
    } else if (command.kind == ChatCommand::Kind::Join) {
        if (command.argument.startsWith(u'#')) {
            command.argument.remove(0, 1);
        }
        if (!GroupName::fromString(command.argument)) {
            command.problem = ChatCommand::Problem::BadGroup;
        }
    } else if (!Nick::fromString(command.argument)) {
        command.problem = ChatCommand::Problem::BadNick;
    }
}

} // namespace

ChatCommand ChatCommand::parse(const QString &line)
{
    ChatCommand command;
    if (line.startsWith("//"_L1)) {
        command.argument = line.mid(1);
        return command;
    }
    if (!line.startsWith(u'/') || line.size() < 2 || line[1].isSpace()) {
        command.argument = line;
        return command;
    }
    qsizetype end = 1;
    while (end < line.size() && !line[end].isSpace()) {
        ++end;
    }
    command.name = line.mid(1, end - 1);
    command.argument = line.mid(end).trimmed();
    const auto known = std::find_if(Commands.begin(), Commands.end(), [&](const Known &one) {
        return command.name.compare(one.name, Qt::CaseInsensitive) == 0;
    });
    if (known == Commands.end()) {
        command.problem = Problem::Unknown;
        return command;
    }
    command.kind = known->kind;
    if (known->hasArgument && command.argument.isEmpty()) {
        command.problem = Problem::Missing;
    } else if (!known->hasArgument && !command.argument.isEmpty()) {
        command.problem = Problem::Surplus;
    } else if (known->hasArgument) {
        readArgument(command, known->kind == Kind::Send);
    }
    return command;
}

} // namespace Limpid
