// SPDX-License-Identifier: GPL-3.0-or-later
// Limpid's server with its routes /chat/ on a channel layer in memory: a message to a group goes
// through the layer and an event method of each member, instead of being relayed as a frame.
#include "app-server/consumers/serverapplication.h"
#include "app-server/engine/engine.h"
#include "app-server/layers/inmemorychannellayer.h"

#include <QCoreApplication>
#include <QUrl>

#include <cstdio>

using namespace Limpid;

namespace {

/// The default of 100 messages drops the others, and the senders would wait for them.
SharedLayer largeLayer()
{
    LayerConfig config;
    config.capacity = 100'000;
    return { std::make_shared<InMemoryChannelLayer>(config),
             nullptr,
             QStringLiteral("chat.message") };
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    ServerApplication served({}, &QDateTime::currentDateTimeUtc, largeLayer());
    Engine engine(served);
    engine.setDetailed(false);
    QObject::connect(&engine, &Engine::listening, &application, [](const QUrl &url) {
        std::printf("listening on %s\n", qPrintable(url.toString()));
        std::fflush(stdout);
    });
    QObject::connect(&engine, &Engine::failed, &application, [] { QCoreApplication::exit(1); });
    EngineConfig config;
    config.port = 0;
    config.workers = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1;
    engine.start(config);
    return QCoreApplication::exec();
}
