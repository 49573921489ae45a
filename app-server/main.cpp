// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/serverapplication.h"
#include "app-server/engine/engine.h"
#include "app-server/options/descriptorlimit.h"
#include "app-server/options/serveroptions.h"
#include "app-server/options/terminationsignals.h"

#include <QCoreApplication>
#include <QUrl>

#include <cstdio>

using namespace Limpid;

namespace {

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fflush(stream);
}

/// Starts at once, prints where it listens, and ends when a signal has stopped it.
int runHeadless(QCoreApplication &application, Engine &engine, const EngineConfig &config)
{
    TerminationSignals signals_;
    QObject::connect(&engine, &Engine::listening, &application, [](const QUrl &url) {
        print(stdout, QStringLiteral("listening on %1\n").arg(url.toString()));
    });
    QObject::connect(&engine, &Engine::failed, &application, [](const QString &why) {
        print(stderr, QStringLiteral("limpid-server: %1\n").arg(why));
        QCoreApplication::exit(1);
    });
    QObject::connect(&engine, &Engine::stopped, &application, [] { QCoreApplication::exit(0); });
    QObject::connect(&signals_, &TerminationSignals::received, &engine, &Engine::stop);
    engine.start(config);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const auto application = std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("limpid-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIMPID_VERSION));

    const auto parsed = parseServerOptions(QCoreApplication::arguments());
    if (const auto *end = std::get_if<OptionsExit>(&parsed)) {
        print(end->code == 0 ? stdout : stderr, end->text);
        return end->code;
    }
    const auto &options = std::get<ServerOptions>(parsed);
    raiseDescriptorLimit();

    ServerApplication served;
    Engine engine(served);
    return runHeadless(*application, engine, options.engine);
}
