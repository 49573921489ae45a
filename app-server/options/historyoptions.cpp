// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/options/historyoptions.h"

#include <QCommandLineParser>
#include <QStandardPaths>

#include <limits>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int MaxDays = 36'500;

QString defaultFile(quint16 port)
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return u"%1/chat-%2.db"_s.arg(folder).arg(port);
}

/// The number of an option; nothing: it is none of 0 to `most`, which `problem` says.
std::optional<int>
number(const QCommandLineParser &parser, const QString &name, int most, QString &problem)
{
    bool isNumber = false;
    const auto value = parser.value(name).toInt(&isNumber);
    if (isNumber && value >= 0 && value <= most)
        return value;
    problem = u"--%1 has to be a number from 0 to %2, not '%3'"_s.arg(name).arg(most).arg(
        parser.value(name));
    return std::nullopt;
}

struct Limits
{
    int messages = 0;
    int days = 0;
};

/// How much is kept; nothing: `problem` says why.
std::optional<Limits> readLimits(const QCommandLineParser &parser, QString &problem)
{
    const auto messages
        = number(parser, u"keep-messages"_s, std::numeric_limits<int>::max(), problem);
    const auto days = number(parser, u"keep-days"_s, MaxDays, problem);
    return messages && days ? std::optional(Limits { *messages, *days }) : std::nullopt;
}

} // namespace

void HistoryOptions::addTo(QCommandLineParser &parser)
{
    parser.addOption(
        { u"history"_s,
          u"Keeps what is said in the chat in this file (%1; with --port 0: nowhere). SIGUSR1 "
          "copies it while it is used."_s.arg(defaultFile(8'765)),
          u"FILE"_s });
    parser.addOption({ u"no-history"_s, u"Keeps nothing of what is said."_s });
    parser.addOption({ u"durability"_s,
                       u"What an accepted message survives: normal, the end of the server; full, "
                       "that of the machine's power, too, and slower (normal)."_s,
                       u"normal|full"_s,
                       u"normal"_s });
    parser.addOption({ u"keep-messages"_s,
                       u"Messages kept of each group; older ones are deleted. 0: all (0)."_s,
                       u"N"_s,
                       u"0"_s });
    parser.addOption(
        { u"keep-days"_s, u"Days messages are kept. 0: for ever (0)."_s, u"N"_s, u"0"_s });
}

std::optional<HistoryConfig>
HistoryOptions::read(const QCommandLineParser &parser, quint16 port, QString &problem)
{
    const bool isWanted = parser.isSet(u"history"_s);
    const auto durability = parser.value(u"durability"_s);
    const auto limits = readLimits(parser, problem);
    if (durability != "normal"_L1 && durability != "full"_L1)
        problem = u"--durability has to be normal or full, not '%1'"_s.arg(durability);
    else if (isWanted && parser.isSet(u"no-history"_s))
        problem = u"--history and --no-history exclude each other"_s;
    else if (isWanted && parser.value(u"history"_s).isEmpty())
        problem = u"--history has to be a file, not empty"_s;
    if (!limits || !problem.isEmpty() || parser.isSet(u"no-history"_s) || (!isWanted && port == 0))
        return std::nullopt;
    HistoryConfig config;
    config.file = isWanted ? parser.value(u"history"_s) : defaultFile(port);
    config.durability = durability == "full"_L1 ? Durability::Full : Durability::Normal;
    config.keepMessages = limits->messages;
    config.keepDays = limits->days;
    return config;
}

std::optional<RedisHistoryConfig> HistoryOptions::readShared(const QCommandLineParser &parser,
                                                             const LayerChoice &layer,
                                                             QString &problem)
{
    for (const auto &option : { u"history"_s, u"no-history"_s, u"durability"_s }) {
        if (parser.isSet(option))
            problem = u"--%1 is for a server that is alone: with a --layer on Redis, what is said "
                      "is kept there, for all servers"_s.arg(option);
    }
    const auto limits = readLimits(parser, problem);
    if (!limits || !problem.isEmpty())
        return std::nullopt;
    RedisHistoryConfig config;
    config.host = layer.redis.hosts.constFirst();
    config.prefix = layer.redis.prefix;
    config.symmetricEncryptionKeys = layer.redis.symmetricEncryptionKeys;
    config.keepMessages = limits->messages;
    config.keepDays = limits->days;
    return config;
}

} // namespace Limpid
