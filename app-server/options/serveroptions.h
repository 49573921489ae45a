// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/engineconfig.h"
#include "app-server/history/historyconfig.h"
#include "app-server/options/layerchoice.h"
#include "app-server/options/tlsfiles.h"
#include "app-server/redishistory/redishistoryconfig.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace Limpid {

/// What limpid-server was told on its command line.
struct ServerOptions
{
    enum class Appearance { System, Light, Dark };

    bool headless = false; ///< no window
    QString controlFile; ///< where windows can attach to a server without one; empty: nowhere
    QString attachFile; ///< control socket of the server to show; empty: its own
    Appearance appearance = Appearance::System; ///< of the window
    EngineConfig engine;
    std::optional<HistoryConfig> history; ///< nothing: what is said is not kept in a file
    std::optional<RedisHistoryConfig> sharedHistory; ///< where a layer on Redis has it
    LayerChoice layer; ///< that other servers share
    std::optional<TlsFiles> tlsFiles; ///< where engine.tls is from, to read them again
};

/// The command line asks for no server: print the text and end.
struct OptionsExit
{
    int code = 0; ///< 0: was asked for; 2: bad usage, the text is for stderr
    QString text;
};

/// Reads the command line; the first argument is the program. Nothing is printed.
[[nodiscard]] std::variant<ServerOptions, OptionsExit>
parseServerOptions(const QStringList &arguments);

} // namespace Limpid
