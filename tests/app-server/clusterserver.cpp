// SPDX-License-Identifier: GPL-3.0-or-later
// A server of a chat of several, as a program of its own. Its argument is the Redis' socket; it
// prints its port.
#include "chatcluster.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Limpid;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    RedisHistoryConfig history;
    history.host.transport = RedisHost::Transport::UnixSocket;
    history.host.address = QCoreApplication::arguments().value(1);
    RedisPresenceConfig presence;
    presence.host = history.host;
    presence.lifetime = ChatCluster::Lifetime;
    presence.reserved = { ChatDirectory::serverNick() };
    TestServer server(std::make_unique<RedisHistoryStore>(history),
                      { nullptr, std::make_unique<RedisPresence>(presence) });
    EngineConfig config;
    config.rate = 0;
    if (!server.start(config))
        return 1;
    std::printf("%d\n", int(server.port()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
