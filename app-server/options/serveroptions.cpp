// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/options/serveroptions.h"

#include "app-server/channels/originpatterns.h"
#include "app-server/options/historyoptions.h"
#include "app-server/options/layeroptions.h"
#include "app-server/options/numberoption.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

std::optional<qint64> toNumber(const QString &text, const NumberOption &option)
{
    bool isNumber = false;
    const auto number = text.toLongLong(&isNumber);
    if (!isNumber || number < option.minimum || number > option.maximum)
        return std::nullopt;
    return number;
}

OptionsExit badUsage(const QString &why)
{
    return { 2, u"limpid-server: %1\nTry 'limpid-server --help'.\n"_s.arg(why) };
}

QString notANumber(const NumberOption &option, const QString &value)
{
    return u"--%1 has to be a number from %2 to %3, not '%4'"_s.arg(
        option.name, QString::number(option.minimum), QString::number(option.maximum), value);
}

void setUp(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Limpid's server: group chat over WebSocket."_s);
    parser.addOption({ { u"h"_s, u"help"_s }, u"Shows this and ends."_s });
    parser.addOption({ { u"v"_s, u"version"_s }, u"Shows the version and ends."_s });
    parser.addOption({ u"headless"_s, u"Runs without a window."_s });
    parser.addOption({ u"control"_s,
                       u"With --headless: local socket by which windows can attach."_s,
                       u"FILE"_s });
    parser.addOption({ u"attach"_s,
                       u"Shows the window of the server whose control socket FILE is; closing it "
                       "leaves that server as it is."_s,
                       u"FILE"_s });
    parser.addOption({ u"appearance"_s,
                       u"Appearance of the window: system, light or dark (system)."_s,
                       u"SCHEME"_s,
                       u"system"_s });
    parser.addOption({ u"listen"_s,
                       u"Address to listen on (%1)."_s.arg(u"127.0.0.1"_s),
                       u"ADDRESS"_s,
                       u"127.0.0.1"_s });
    parser.addOption({ u"secret"_s, u"Join code people have to know."_s, u"CODE"_s });
    parser.addOption(
        { u"allow-origin"_s,
          u"Origin whose pages may connect, like chat.example, .example, "
          "https://chat.example:8443 or *; repeatable. Without it all may, and clients "
          "without an origin; with it these only with *."_s,
          u"PATTERN"_s });
    parser.addOption(
        { u"tls-cert"_s, u"Certificate (PEM, with its chain): serve wss."_s, u"FILE"_s });
    parser.addOption({ u"tls-key"_s, u"Its key (PEM); SIGHUP reads both anew."_s, u"FILE"_s });
    parser.addOption({ u"slow-consumer"_s,
                       u"What becomes of a client past --max-buffered: close (1013), or drop its "
                       "messages until it has caught up (close)."_s,
                       u"close|drop"_s,
                       u"close"_s });
    HistoryOptions::addTo(parser);
    LayerOptions::addTo(parser);
    for (const auto &option : numberOptions()) {
        const auto fallback = QString::number(option.fallback());
        parser.addOption({ option.name,
                           u"%1 (%2)"_s.arg(option.description, fallback),
                           option.valueName,
                           fallback });
    }
}

std::optional<ServerOptions::Appearance> toAppearance(const QString &text)
{
    using Appearance = ServerOptions::Appearance;
    if (text == "system"_L1)
        return Appearance::System;
    if (text == "light"_L1)
        return Appearance::Light;
    return text == "dark"_L1 ? std::optional(Appearance::Dark) : std::nullopt;
}

/// Who may come in, and what becomes of who is slow. Returns what is wrong; empty: nothing.
QString readGate(const QCommandLineParser &parser, EngineConfig &config)
{
    config.joinCode = parser.value(u"secret"_s);
    if (parser.isSet(u"secret"_s) && config.joinCode.isEmpty())
        return u"--secret has to be a code, not empty"_s;
    config.allowedOrigins = parser.values(u"allow-origin"_s);
    for (const auto &pattern : std::as_const(config.allowedOrigins)) {
        if (const auto fault = OriginPatterns::fault(pattern); !fault.isEmpty())
            return u"--allow-origin: %1"_s.arg(fault);
    }
    const auto policy = parser.value(u"slow-consumer"_s);
    if (policy != "close"_L1 && policy != "drop"_L1)
        return u"--slow-consumer has to be close or drop, not '%1'"_s.arg(policy);
    config.slowConsumer = policy == "drop"_L1 ? SlowConsumer::Drop : SlowConsumer::Close;
    return {};
}

/// Whose window it is. Returns what is wrong; empty: nothing.
QString readControl(const QCommandLineParser &parser, ServerOptions &options)
{
    const auto fileOf = [&parser](const QString &name) {
        const QString value = parser.value(name);
        return value.isEmpty() ? value : QFileInfo(value).absoluteFilePath();
    };
    options.controlFile = fileOf(u"control"_s);
    options.attachFile = fileOf(u"attach"_s);
    if (parser.isSet(u"control"_s) && !options.headless)
        return u"--control belongs to --headless"_s;
    if (parser.isSet(u"attach"_s) && options.headless)
        return u"--attach shows a window and --headless none"_s;
    for (const QString &name : { u"control"_s, u"attach"_s }) {
        if (parser.isSet(name) && parser.value(name).isEmpty())
            return u"--%1 has to be a file, not empty"_s.arg(name);
    }
    return {};
}

QString readTls(const QCommandLineParser &parser, ServerOptions &options)
{
    const bool hasCertificate = parser.isSet(u"tls-cert"_s);
    if (hasCertificate != parser.isSet(u"tls-key"_s))
        return u"--tls-cert and --tls-key belong together"_s;
    if (!hasCertificate)
        return {};
    options.tlsFiles.emplace(parser.value(u"tls-cert"_s), parser.value(u"tls-key"_s));
    const auto loaded = options.tlsFiles->load();
    if (const auto *problem = std::get_if<QString>(&loaded))
        return *problem;
    options.engine.tls = std::get<QSslConfiguration>(loaded);
    return {};
}

/// Returns what is wrong; empty: nothing.
QString readHistory(const QCommandLineParser &parser, ServerOptions &options)
{
    QString problem;
    if (options.layer.kind == LayerChoice::Kind::Memory)
        options.history = HistoryOptions::read(parser, options.engine.port, problem);
    else
        options.sharedHistory = HistoryOptions::readShared(parser, options.layer, problem);
    return problem;
}

} // namespace

std::variant<ServerOptions, OptionsExit> parseServerOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    setUp(parser);
    if (!parser.parse(arguments))
        return badUsage(parser.errorText());
    if (parser.isSet(u"help"_s))
        return OptionsExit { 0, parser.helpText() };
    if (parser.isSet(u"version"_s))
        return OptionsExit { 0, u"limpid-server %1\n"_s.arg(QLatin1StringView(LIMPID_VERSION)) };
    if (!parser.positionalArguments().isEmpty())
        return badUsage(
            u"unexpected argument '%1'"_s.arg(parser.positionalArguments().constFirst()));

    ServerOptions options;
    options.headless = parser.isSet(u"headless"_s);
    if (const auto problem = readControl(parser, options); !problem.isEmpty())
        return badUsage(problem);
    const auto appearance = toAppearance(parser.value(u"appearance"_s));
    if (!appearance)
        return badUsage(u"--appearance has to be system, light or dark, not '%1'"_s.arg(
            parser.value(u"appearance"_s)));
    options.appearance = *appearance;
    options.engine.address = QHostAddress(parser.value(u"listen"_s));
    if (options.engine.address.isNull())
        return badUsage(
            u"--listen has to be an IP address, not '%1'"_s.arg(parser.value(u"listen"_s)));
    for (const auto &option : numberOptions()) {
        const auto number = toNumber(parser.value(option.name), option);
        if (!number)
            return badUsage(notANumber(option, parser.value(option.name)));
        option.set(options.engine, *number);
    }
    if (const auto problem = readGate(parser, options.engine); !problem.isEmpty())
        return badUsage(problem);
    const auto layer = LayerOptions::read(parser);
    if (const auto *problem = std::get_if<QString>(&layer))
        return badUsage(*problem);
    options.layer = std::get<LayerChoice>(layer);
    if (const auto problem = readHistory(parser, options); !problem.isEmpty())
        return badUsage(problem);
    if (const auto problem = readTls(parser, options); !problem.isEmpty())
        return badUsage(problem);
    return options;
}

} // namespace Limpid
