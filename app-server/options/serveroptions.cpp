// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/options/serveroptions.h"

#include <QCommandLineParser>
#include <QThread>

#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

struct NumberOption
{
    QString name;
    QString valueName;
    QString description;
    qint64 minimum = 0;
    qint64 maximum = 0;
    qint64 fallback = 0;
};

QList<NumberOption> numberOptions()
{
    const EngineConfig config;
    const qint64 most = std::numeric_limits<qint32>::max();
    return {
        { u"port"_s, u"N"_s, u"Port to listen on; 0 takes a free one."_s, 0, 65'535, config.port },
        { u"workers"_s,
          u"N"_s,
          u"Threads that serve clients."_s,
          1,
          256,
          QThread::idealThreadCount() },
        { u"max-message"_s,
          u"BYTES"_s,
          u"Largest message; a larger one is closed with 1009."_s,
          1,
          most,
          config.maxMessage },
        { u"high-water"_s,
          u"BYTES"_s,
          u"A client with more than this waiting counts as slow."_s,
          0,
          most,
          config.highWater },
        { u"max-buffered"_s,
          u"BYTES"_s,
          u"A client with more than this waiting is closed with 1013."_s,
          1,
          most,
          config.maxBuffered },
    };
}

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
    parser.addOption({ u"appearance"_s,
                       u"Appearance of the window: system, light or dark (system)."_s,
                       u"SCHEME"_s,
                       u"system"_s });
    parser.addOption({ u"listen"_s,
                       u"Address to listen on (%1)."_s.arg(u"127.0.0.1"_s),
                       u"ADDRESS"_s,
                       u"127.0.0.1"_s });
    for (const auto &option : numberOptions()) {
        const auto fallback = QString::number(option.fallback);
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
    const auto appearance = toAppearance(parser.value(u"appearance"_s));
    if (!appearance)
        return badUsage(u"--appearance has to be system, light or dark, not '%1'"_s.arg(
            parser.value(u"appearance"_s)));
    options.appearance = *appearance;
    options.engine.address = QHostAddress(parser.value(u"listen"_s));
    if (options.engine.address.isNull())
        return badUsage(
            u"--listen has to be an IP address, not '%1'"_s.arg(parser.value(u"listen"_s)));
    QHash<QString, qint64> numbers;
    for (const auto &option : numberOptions()) {
        const auto number = toNumber(parser.value(option.name), option);
        if (!number)
            return badUsage(notANumber(option, parser.value(option.name)));
        numbers.insert(option.name, *number);
    }
    options.engine.port = quint16(numbers.value(u"port"_s));
    options.engine.workers = int(numbers.value(u"workers"_s));
    options.engine.maxMessage = numbers.value(u"max-message"_s);
    options.engine.highWater = numbers.value(u"high-water"_s);
    options.engine.maxBuffered = numbers.value(u"max-buffered"_s);
    return options;
}

} // namespace Limpid
