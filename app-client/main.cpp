// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/desktoplinkopener.h"
#include "app-client/gui/traynotifier.h"
#include "app-client/gui/windowopener.h"
#include "app-client/headless/comparisonrun.h"
#include "app-client/headless/headlessrun.h"
#include "app-client/options/clientoptions.h"
#include "app-client/options/clientsettings.h"
#include "app-client/raw/rawbook.h"
#include "app-client/rawgui/rawopener.h"
#include "app-client/session/outboxfolder.h"
#include "common/gui/theme.h"
#include "common/gui/translators.h"
#include "common/process/display.h"
#include "common/websocket/websocketurl.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

constexpr auto DefaultUrl = "ws://127.0.0.1:8765/"_L1;

Theme::Scheme schemeOf(ClientOptions::Appearance appearance)
{
    switch (appearance) {
    case ClientOptions::Appearance::Light:
        return Theme::Scheme::Light;
    case ClientOptions::Appearance::Dark:
        return Theme::Scheme::Dark;
    case ClientOptions::Appearance::System:
        break;
    }
    return Theme::Scheme::System;
}

/// The name the person is logged in under, where that can be a nick.
QString loginName()
{
    for (const char *variable : { "USER", "LOGNAME", "USERNAME" }) {
        const auto nick = Nick::fromString(qEnvironmentVariable(variable));
        if (nick)
            return nick->toString();
    }
    return {};
}

ClientStart startOf(const ClientOptions &options, const ClientSettings &settings)
{
    ClientStart how;
    const QStringList recent = settings.recentAddresses();
    how.url = !options.url.isEmpty() ? options.url
        : recent.isEmpty()           ? QString(DefaultUrl)
                                     : recent.first();
    how.nick = !options.nick.isNull() ? options.nick.toString()
        : settings.nick().isEmpty()   ? loginName()
                                      : settings.nick();
    how.groups = options.groups;
    how.connect = !options.url.isEmpty() && !options.isInvited;
    return how;
}

std::unique_ptr<WebSocket>
openWebSocket(const QString &url, const QStringList &protocols, WebSocket::Exception *exception)
{
    WebSocketOptions options;
    options.framePayloads = true; // for the inspector
    options.maxMessage = 8 << 20; // more than any page of history; chat has no larger ones
    // As the server's own page does, for servers that let in pages of known origins alone.
    if (const auto parsed = WebSocketUrl::parse(url))
        options.origin = parsed->pageOrigin();
    return WebSocket::open(url, protocols, options, exception);
}

/// What the window in raw mode shows at first.
RawTarget rawTargetOf(const ClientOptions &options, const ClientSettings &settings)
{
    const HeadlessOptions &raw = *options.rawWindow;
    const QStringList recent = settings.recentRawAddresses();
    RawTarget target;
    target.url = !options.url.isEmpty() ? options.url
        : recent.isEmpty()              ? QString(DefaultUrl)
                                        : recent.first();
    target.protocols = raw.protocols;
    target.headers = raw.headers;
    target.deflate = raw.deflate;
    target.tls = { raw.caFile, raw.certificateFile, raw.keyFile, raw.insecure };
    target.proxy = raw.proxy;
    return target;
}

/// Windows of both kinds: each opens the other, and one Quit is for all.
void join(WindowOpener &windows, RawOpener &rawWindows)
{
    QObject::connect(
        &windows, &WindowOpener::rawWindowRequested, &rawWindows, &RawOpener::openEmpty);
    QObject::connect(&windows, &WindowOpener::closingAll, &rawWindows, &RawOpener::closeAll);
    QObject::connect(&rawWindows, &RawOpener::quitRequested, &windows, &WindowOpener::quit);
    QObject::connect(
        &rawWindows, &RawOpener::recordingOpened, &windows, &WindowOpener::openRecording);
}

int answer(const ClientOptions &options)
{
    const bool isRefusal = options.outcome == ClientOptions::Outcome::Refuse;
    std::fputs(qPrintable(options.text.trimmed() + u'\n'), isRefusal ? stderr : stdout);
    return isRefusal ? 2 : 0;
}

int refuse(const char *why)
{
    std::fprintf(stderr, "limpid-client: %s\nTry 'limpid-client --help'.\n", why);
    return 2;
}

int runHeadless(int argc, char **argv, ClientOptions options)
{
    const QCoreApplication application(argc, argv);
    if (!options.headless->raw && options.nick.isNull()) {
        const auto nick = Nick::fromString(loginName());
        if (!nick)
            return refuse("--headless needs a --nick, or --raw");
        options.nick = *nick;
    }
    return HeadlessRun::exec(options);
}

/// Before there is a window: help and bad usage are answered without a display, too.
ClientOptions readOptions(int argc, char **argv)
{
    const QStringList arguments = argumentsWithoutQt(argc, argv);
    QCoreApplication application(argc, argv);
    installTranslators(application, QLocale());
    return ClientOptions::fromArguments(arguments);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"limpid-client"_s);
    QCoreApplication::setApplicationVersion(u"" LIMPID_VERSION ""_s);
    QGuiApplication::setDesktopFileName(u"io.github.limpid.Limpid"_s);
    const ClientOptions options = readOptions(argc, argv);
    if (options.outcome != ClientOptions::Outcome::Run)
        return answer(options);
    if (!options.compared.isEmpty())
        return compareFiles(options.compared.first(), options.compared.last());
    if (options.headless)
        return runHeadless(argc, argv, options);

    if (!hasDisplay(argc, argv)) {
        std::fputs(qPrintable(noDisplayText(u"limpid-client"_s)), stderr);
        return 2;
    }

    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/limpid/icons/limpid.svg"_s));
    installTranslators(application, QLocale());
    Theme theme(application, schemeOf(options.appearance));
    ClientSettings settings(options.profile);
    OutboxFolder outboxes(options.profile.outboxFolder());
    TrayNotifier notifier;
    DesktopLinkOpener links;
    const auto openOutbox
        = [&outboxes](const QString &url, const Nick &nick) { return outboxes.open(url, nick); };
    WindowOpener windows(&openWebSocket, theme, settings, openOutbox, { notifier, links });
    RawBook book(options.profile.rawBookFile());
    RawOpener rawWindows(theme, settings, book);
    join(windows, rawWindows);
    if (options.rawWindow)
        rawWindows.open(rawTargetOf(options, settings),
                        !options.url.isEmpty() && !options.isInvited);
    else
        windows.open(startOf(options, settings));
    return QApplication::exec();
}
