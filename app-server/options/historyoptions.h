// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/history/historyconfig.h"
#include "app-server/options/layerchoice.h"
#include "app-server/redishistory/redishistoryconfig.h"

#include <optional>

class QCommandLineParser;

namespace Limpid {

/// The part of the command line that says whether, where and how long what is said is kept.
namespace HistoryOptions {

void addTo(QCommandLineParser &parser);

/// Nothing: it is not kept. port: as on the command line; a chat on a port that is free by chance
/// is kept only where --history says so. `problem`: what is wrong; left alone if nothing is.
[[nodiscard]] std::optional<HistoryConfig>
read(const QCommandLineParser &parser, quint16 port, QString &problem);

/// The same of a server on a layer in Redis: it is kept there, on the first host, for all servers.
[[nodiscard]] std::optional<RedisHistoryConfig>
readShared(const QCommandLineParser &parser, const LayerChoice &layer, QString &problem);

} // namespace HistoryOptions

} // namespace Limpid
