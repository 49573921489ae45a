// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/serverapplication.h"
#include "app-server/engine/engine.h"
#include "app-server/gui/serverwindow.h"
#include "app-server/history/sqlitehistorystore.h"
#include "app-server/options/descriptorlimit.h"
#include "app-server/options/serveroptions.h"
#include "common/gui/theme.h"
#include "common/gui/translators.h"
#include "common/process/display.h"
#include "common/process/terminationsignals.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>
#include <QUrl>

#include <cstdio>

using namespace Limpid;

namespace {

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fflush(stream);
}

void printAddress(const QUrl &url)
{
    print(stdout, QStringLiteral("listening on %1\n").arg(url.toString()));
}

/// Gives the engine what is in the files now, or says why it goes on with what it has.
void reloadTls(Engine &engine, const TlsFiles &files)
{
    const auto loaded = files.load();
    if (const auto *problem = std::get_if<QString>(&loaded))
        print(stderr,
              QStringLiteral("limpid-server: %1; going on with the certificate as it was\n")
                  .arg(*problem));
    else
        engine.setTls(std::get<QSslConfiguration>(loaded));
}

/// Has SIGHUP read certificate and key anew, if there are any.
void connectReload(TerminationSignals &signals_, Engine &engine, const ServerOptions &options)
{
    if (!options.tlsFiles)
        return;
    QObject::connect(&signals_,
                     &TerminationSignals::reloadRequested,
                     &engine,
                     [&engine, files = *options.tlsFiles] { reloadTls(engine, files); });
}

TerminationSignals::Hangup hangupOf(const ServerOptions &options)
{
    return options.tlsFiles ? TerminationSignals::Hangup::Reloads
                            : TerminationSignals::Hangup::Default;
}

/// Starts at once, prints where it listens, and ends when a signal has stopped it.
int runHeadless(QCoreApplication &application, Engine &engine, const ServerOptions &options)
{
    TerminationSignals signals_(hangupOf(options));
    connectReload(signals_, engine, options);
    engine.setDetailed(false); // nobody looks
    QObject::connect(&engine, &Engine::listening, &application, printAddress);
    QObject::connect(&engine, &Engine::failed, &application, [](const QString &why) {
        print(stderr, QStringLiteral("limpid-server: %1\n").arg(why));
        QCoreApplication::exit(1);
    });
    QObject::connect(&engine, &Engine::stopped, &application, [] { QCoreApplication::exit(0); });
    QObject::connect(&signals_, &TerminationSignals::received, &engine, &Engine::stop);
    engine.start(options.engine);
    return QCoreApplication::exec();
}

Theme::Scheme schemeOf(ServerOptions::Appearance appearance)
{
    switch (appearance) {
    case ServerOptions::Appearance::System:
        return Theme::Scheme::System;
    case ServerOptions::Appearance::Light:
        return Theme::Scheme::Light;
    case ServerOptions::Appearance::Dark:
        break;
    }
    return Theme::Scheme::Dark;
}

/// Shows the window with the server already listening; ends with the window, or by a signal.
int runWindow(QApplication &application, Engine &engine, const ServerOptions &options)
{
    installTranslators(application, QLocale());
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.limpid.LimpidServer"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/limpid/icons/limpid-server.svg")));
    Theme theme(application, schemeOf(options.appearance));
    TerminationSignals signals_(hangupOf(options));
    connectReload(signals_, engine, options);
    ServerWindow window(engine, theme, options.engine);
    QObject::connect(&engine, &Engine::listening, &application, printAddress);
    QObject::connect(&signals_, &TerminationSignals::received, &window, &ServerWindow::quit);
    window.show();
    window.start();
    return QApplication::exec();
}

/// The history the options ask for, open; or what is wrong with it.
std::variant<std::unique_ptr<HistoryStore>, QString> openHistory(const ServerOptions &options)
{
    if (!options.history)
        return std::unique_ptr<HistoryStore>();
    auto config = *options.history;
    config.tell = [](const QString &text) {
        print(stderr, QStringLiteral("limpid-server: %1\n").arg(text));
    };
    QDir().mkpath(QFileInfo(config.file).absolutePath());
    auto store = std::make_unique<SqliteHistoryStore>(config);
    if (const auto problem = store->open(); !problem.isEmpty())
        return problem;
    return store;
}

std::variant<ServerOptions, OptionsExit> readOptions(int argc, char **argv)
{
    const QStringList arguments = argumentsWithoutQt(argc, argv);
    const QCoreApplication application(argc, argv);
    return parseServerOptions(arguments);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("limpid-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIMPID_VERSION));

    // Before there is a window: help and bad usage are answered without a display, too.
    const auto parsed = readOptions(argc, argv);
    if (const auto *end = std::get_if<OptionsExit>(&parsed)) {
        print(end->code == 0 ? stdout : stderr, end->text);
        return end->code;
    }
    const auto &options = std::get<ServerOptions>(parsed);
    if (!options.headless && !hasDisplay(argc, argv)) {
        print(stderr, noDisplayText(QStringLiteral("limpid-server")));
        return 2;
    }
    raiseDescriptorLimit();

    const std::unique_ptr<QCoreApplication> application(
        options.headless ? new QCoreApplication(argc, argv) : new QApplication(argc, argv));
    auto history = openHistory(options);
    if (const auto *problem = std::get_if<QString>(&history)) {
        print(stderr, QStringLiteral("limpid-server: %1\n").arg(*problem));
        return 1;
    }
    ServerApplication served(std::get<std::unique_ptr<HistoryStore>>(std::move(history)));
    Engine engine(served);
    if (auto *gui = qobject_cast<QApplication *>(application.get()))
        return runWindow(*gui, engine, options);
    return runHeadless(*application, engine, options);
}
