// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/serverapplication.h"
#include "app-server/control/controlserver.h"
#include "app-server/control/remoteengine.h"
#include "app-server/engine/engine.h"
#include "app-server/gui/serverwindow.h"
#include "app-server/history/sqlitehistorystore.h"
#include "app-server/options/descriptorlimit.h"
#include "app-server/options/serveroptions.h"
#include "app-server/options/serversettings.h"
#include "app-server/redishistory/redishistorystore.h"
#include "app-server/redispresence/redispresence.h"
#include "common/gui/theme.h"
#include "common/gui/translators.h"
#include "common/process/display.h"
#include "common/process/processsignals.h"
#include "headlessrun.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>
#include <QUrl>

#include <cstdio>

using namespace Limpid;

namespace {

/// What the server is to be.
struct Wish
{
    ServerOptions options;
    std::optional<ServerOptions> said; ///< by the command line alone, where options has more
    QString problem; ///< why what was saved is not in options
};

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    std::fflush(stream);
}

void complain(const QString &text)
{
    print(stderr, QStringLiteral("limpid-server: %1\n").arg(text));
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
        complain(QStringLiteral("%1; going on with the certificate as it was").arg(*problem));
    else
        engine.setTls(std::get<QSslConfiguration>(loaded));
}

/// Has SIGHUP read certificate and key anew, if there are any.
void connectReload(ProcessSignals &signals_, Engine &engine, const ServerOptions &options)
{
    if (!options.tlsFiles)
        return;
    QObject::connect(&signals_,
                     &ProcessSignals::hangupReceived,
                     &engine,
                     [&engine, files = *options.tlsFiles] { reloadTls(engine, files); });
}

/// Copies the history beside its file, while it is used, and says how that went.
void backUp(ServerApplication &served, const ServerOptions &options)
{
    if (options.sharedHistory)
        return complain(QStringLiteral("the history is in Redis: use its BGSAVE to back it up"));
    if (!options.history)
        return complain(QStringLiteral("no history is kept: there is nothing to back up"));
    const QFileInfo file(options.history->file);
    const auto now = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const auto name = QStringLiteral("%1-%2.%3").arg(file.completeBaseName(), now, file.suffix());
    served.backUp(file.dir().filePath(name), complain);
}

void connectBackup(ProcessSignals &signals_,
                   ServerApplication &served,
                   const ServerOptions &options)
{
    QObject::connect(&signals_, &ProcessSignals::user1Received, &signals_, [&served, &options] {
        backUp(served, options);
    });
}

/// Says on standard error, and in the log, when the channel layer goes and comes.
void watchLayer(const ChannelLayer &layer, Engine &engine)
{
    QObject::connect(
        &layer, &ChannelLayer::connectionLost, &engine, [&engine](const QString &reason) {
            complain(QStringLiteral("the channel layer is away, trying again: %1").arg(reason));
            engine.addToLog(LogKind::LayerLost, reason);
        });
    QObject::connect(&layer, &ChannelLayer::mayHaveMissedMessages, &engine, [&engine] {
        complain(QStringLiteral("the channel layer is back; messages may have been missed"));
        engine.addToLog(LogKind::LayerBack, {});
    });
}

ProcessSignals::Extras extrasOf(const ServerOptions &options)
{
    ProcessSignals::Extras extras = ProcessSignals::User1;
    // A service manager's reload must not end a server that has nothing to read anew.
    extras.setFlag(ProcessSignals::Hangup, options.headless || options.tlsFiles.has_value());
    return extras;
}

/// Starts at once, prints where it listens, and ends when a signal has stopped it.
int runHeadless(QCoreApplication &application,
                ServerApplication &served,
                Engine &engine,
                const ServerOptions &options)
{
    ProcessSignals signals_(extrasOf(options));
    connectReload(signals_, engine, options);
    connectBackup(signals_, served, options);
    engine.setDetailed(false); // nobody looks
    ControlServer control(engine, options.engine);
    if (!options.controlFile.isEmpty()) {
        if (const auto problem = control.listen(options.controlFile); !problem.isEmpty()) {
            complain(problem);
            return 1;
        }
    }
    HeadlessRun run(engine);
    QObject::connect(&engine, &Engine::listening, &application, printAddress);
    QObject::connect(&run, &HeadlessRun::failed, &application, complain);
    QObject::connect(&run, &HeadlessRun::ended, &application, &QCoreApplication::exit);
    QObject::connect(&signals_, &ProcessSignals::received, &run, &HeadlessRun::end);
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

void dress(QApplication &application)
{
    installTranslators(application, QLocale());
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.limpid.LimpidServer"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/limpid/icons/limpid-server.svg")));
}

/// Shows the window with the server already listening, unless what was saved cannot be heeded; ends
/// with the window, or by a signal.
int runWindow(QApplication &application,
              ServerApplication &served,
              Engine &engine,
              const Wish &wish)
{
    const ServerOptions &options = wish.options;
    dress(application);
    Theme theme(application, schemeOf(options.appearance));
    ProcessSignals signals_(extrasOf(options));
    connectReload(signals_, engine, options);
    connectBackup(signals_, served, options);
    ServerSettings settings(ServerSettings::defaultFile());
    ServerWindow window(engine, theme, options.engine);
    QObject::connect(&engine, &Engine::listening, &application, printAddress);
    QObject::connect(&signals_, &ProcessSignals::received, &window, &ServerWindow::quit);
    window.keepBansIn({});
    window.rememberIn(settings);
    window.show();
    if (wish.problem.isEmpty()) {
        window.start();
    } else { // it may have been a join code, or a certificate: the person decides
        complain(QStringLiteral("what was saved is not in use: %1").arg(wish.problem));
        window.warn(wish.problem);
    }
    return QApplication::exec();
}

/// Shows the window of a server that runs in another process; that one goes on without it.
int runAttached(QApplication &application, const ServerOptions &options)
{
    dress(application);
    Theme theme(application, schemeOf(options.appearance));
    const auto attached = RemoteEngine::attach(options.attachFile);
    if (const auto *problem = std::get_if<QString>(&attached)) {
        complain(*problem);
        return 1;
    }
    RemoteEngine &engine = *std::get<std::unique_ptr<RemoteEngine>>(attached);
    ProcessSignals signals_;
    ServerWindow window(engine, theme, engine.config());
    QObject::connect(&signals_, &ProcessSignals::received, &window, &ServerWindow::quit);
    window.keepBansIn({});
    window.show();
    return QApplication::exec();
}

/// The history the options ask for, open; or what is wrong with it.
std::variant<std::unique_ptr<HistoryStore>, QString> openHistory(const ServerOptions &options)
{
    if (options.sharedHistory) {
        auto shared = *options.sharedHistory;
        shared.tell = complain;
        return std::make_unique<RedisHistoryStore>(shared);
    }
    if (!options.history)
        return std::unique_ptr<HistoryStore>();
    auto config = *options.history;
    config.tell = complain;
    QDir().mkpath(QFileInfo(config.file).absolutePath());
    auto store = std::make_unique<SqliteHistoryStore>(config);
    if (const auto problem = store->open(); !problem.isEmpty())
        return problem;
    return store;
}

/// The same; what was saved is left out of the wish if it is that which cannot be opened.
std::variant<std::unique_ptr<HistoryStore>, QString> openWished(Wish &wish)
{
    auto history = openHistory(wish.options);
    const auto *problem = std::get_if<QString>(&history);
    if (!problem || !wish.said)
        return history;
    wish = { *wish.said, {}, *problem };
    return openHistory(wish.options);
}

/// What the server shares with others, if it was told to.
SharedLayer openShared(const ServerOptions &options)
{
    SharedLayer shared { options.layer.make(), nullptr, options.layer.eventType };
    if (options.sharedHistory) {
        RedisPresenceConfig config;
        config.host = options.sharedHistory->host;
        config.prefix = options.sharedHistory->prefix;
        config.reserved = { ChatDirectory::serverNick(), ChatDirectory::siteNick() };
        shared.presence = std::make_unique<RedisPresence>(config);
    }
    return shared;
}

/// What the command line says, and for a server with a window of its own what was saved.
std::variant<Wish, OptionsExit> readWish(int argc, char **argv)
{
    const QStringList arguments = argumentsWithoutQt(argc, argv);
    const QCoreApplication application(argc, argv);
    auto said = parseServerOptions(arguments);
    if (const auto *end = std::get_if<OptionsExit>(&said))
        return *end;
    const auto &options = std::get<ServerOptions>(said);
    if (options.headless || !options.attachFile.isEmpty())
        return Wish { options, {}, {} };
    const ServerSettings settings(ServerSettings::defaultFile());
    const auto completed = parseServerOptions(settings.completed(arguments));
    if (const auto *problem = std::get_if<OptionsExit>(&completed))
        return Wish { options,
                      {},
                      problem->text.section(u'\n', 0, 0).section(QLatin1String(": "), 1) };
    return Wish { std::get<ServerOptions>(completed), options, {} };
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("limpid-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LIMPID_VERSION));

    // Before there is a window: help and bad usage are answered without a display, too.
    auto parsed = readWish(argc, argv);
    if (const auto *end = std::get_if<OptionsExit>(&parsed)) {
        print(end->code == 0 ? stdout : stderr, end->text);
        return end->code;
    }
    auto &wish = std::get<Wish>(parsed);
    if (!wish.options.headless && !hasDisplay(argc, argv)) {
        print(stderr, noDisplayText(QStringLiteral("limpid-server")));
        return 2;
    }
    raiseDescriptorLimit();

    const std::unique_ptr<QCoreApplication> application(
        wish.options.headless ? new QCoreApplication(argc, argv) : new QApplication(argc, argv));
    if (!wish.options.attachFile.isEmpty())
        return runAttached(*qobject_cast<QApplication *>(application.get()), wish.options);
    auto history = openWished(wish);
    if (const auto *problem = std::get_if<QString>(&history)) {
        complain(*problem);
        return 1;
    }
    auto shared = openShared(wish.options);
    const auto layer = shared.layer;
    ServerApplication served(std::get<std::unique_ptr<HistoryStore>>(std::move(history)),
                             &QDateTime::currentDateTimeUtc,
                             std::move(shared));
    Engine engine(served);
    if (layer)
        watchLayer(*layer, engine);
    if (auto *gui = qobject_cast<QApplication *>(application.get()))
        return runWindow(*gui, served, engine, wish);
    return runHeadless(*application, served, engine, wish.options);
}
