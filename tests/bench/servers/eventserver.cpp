// SPDX-License-Identifier: GPL-3.0-or-later
// Two relays of the same server until standard input ends: /chat/GROUP/ with frames, as
// limpid-server has it, and /events/GROUP/ by way of groupSend and an event method, on a layer in
// memory.
#include "app-server/channels/layerstation.h"
#include "app-server/consumers/joincode.h"
#include "app-server/consumers/layerrelayconsumer.h"
#include "app-server/engine/engine.h"
#include "app-server/layers/inmemorychannellayer.h"
#include "app-server/views/routerapplication.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

constexpr int NoLimit = 0; // messages a second

int workersFrom(const QStringList &arguments)
{
    const auto at = arguments.indexOf(u"--workers"_s);
    return at < 0 ? 1 : qMax(1, arguments.value(at + 1).toInt());
}

void sayWhere(const QUrl &url)
{
    std::printf("listening on %s\n", qPrintable(url.toString()));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    JoinCode code;
    InMemoryChannelLayer layer;
    LayerStation station(layer);
    Router router;
    router.add(u"/chat/(?<group>[^/]+)/"_s, [&code](const RouteArguments &arguments) {
        return std::make_unique<RelayConsumer>(arguments.value(u"group"_s), code, NoLimit);
    });
    router.add(u"/events/(?<group>[^/]+)/"_s, [&](const RouteArguments &arguments) {
        return std::make_unique<LayerRelayConsumer>(
            arguments.value(u"group"_s), code, NoLimit, station, u"chat.message"_s);
    });
    RouterApplication routes(std::move(router));
    Engine engine(routes);
    engine.setDetailed(false); // as with --headless
    QObject::connect(&engine, &Engine::listening, &application, &sayWhere);
    EngineConfig config;
    config.port = 0;
    config.workers = workersFrom(QCoreApplication::arguments());
    engine.start(config);
    const QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
