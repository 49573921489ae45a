// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/options/clientoptions.h"

#include "common/protocol/invitelink.h"
#include "common/websocket/websocketurl.h"

#include <QCommandLineParser>

#include <optional>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

std::optional<ClientOptions::Appearance> appearanceFrom(const QString &word)
{
    if (word == "system"_L1)
        return ClientOptions::Appearance::System;
    if (word == "light"_L1)
        return ClientOptions::Appearance::Light;
    if (word == "dark"_L1)
        return ClientOptions::Appearance::Dark;
    return {};
}

ClientOptions answer(ClientOptions::Outcome outcome, const QString &text)
{
    ClientOptions options;
    options.outcome = outcome;
    options.text = text;
    return options;
}

ClientOptions refuse(const QString &why)
{
    return answer(ClientOptions::Outcome::Refuse,
                  ClientOptions::tr("limpid-client: %1\nTry 'limpid-client --help'.").arg(why));
}

/// Takes the address, or what a link invites to; false if that is none.
bool readAddress(const QString &address, ClientOptions &options)
{
    options.url = address;
    if (!InviteLink::isLink(address))
        return true;
    const auto invitation = InviteLink::parse(address);
    if (!invitation)
        return false;
    options.url = invitation->url;
    options.isInvited = true;
    if (invitation->group)
        options.groups += *invitation->group;
    return true;
}

/// Why the profile is none; nothing if it is one, or there is none.
QString readProfile(const QCommandLineParser &parser, ClientOptions &options)
{
    if (!parser.isSet(u"profile"_s))
        return {};
    if (parser.isSet(u"headless"_s))
        return ClientOptions::tr("--profile is for windows: --headless keeps nothing");
    const QString name = parser.value(u"profile"_s);
    const auto profile = ProfileName::fromString(name);
    if (!profile)
        return ClientOptions::tr("\"%1\" cannot be a profile's name").arg(name);
    options.profile = *profile;
    return {};
}

/// Why the options of a window in raw mode make no sense; nothing if they do.
QString readRawWindow(const QCommandLineParser &parser, ClientOptions &options)
{
    const auto read = HeadlessOptions::fromParser(parser);
    if (const auto *problem = std::get_if<QString>(&read))
        return *problem;
    options.rawWindow = std::get<HeadlessOptions>(read);
    return {};
}

/// Why the options of --headless make no sense; nothing if they do.
QString readHeadless(const QCommandLineParser &parser, ClientOptions &options)
{
    if (!parser.isSet(u"headless"_s)) {
        const bool inRawWindow = parser.isSet(u"raw"_s);
        const QString stray = HeadlessOptions::firstUsed(parser, inRawWindow);
        if (!stray.isEmpty())
            return ClientOptions::tr("--%1 needs --headless").arg(stray);
        return inRawWindow ? readRawWindow(parser, options) : QString();
    }
    if (options.url.isEmpty())
        return ClientOptions::tr("--headless needs an address to connect to");
    if (!WebSocketUrl::parse(options.url))
        return ClientOptions::tr("\"%1\" is not the address of a WebSocket").arg(options.url);
    const auto read = HeadlessOptions::fromParser(parser);
    if (const auto *problem = std::get_if<QString>(&read))
        return *problem;
    options.headless = std::get<HeadlessOptions>(read);
    return {};
}

ClientOptions readComparison(const QCommandLineParser &parser)
{
    ClientOptions options;
    options.compared = parser.positionalArguments();
    if (options.compared.size() != 2 || parser.optionNames().size() > 1)
        return refuse(ClientOptions::tr("--compare takes two files, and no other option"));
    return options;
}

} // namespace

ClientOptions ClientOptions::fromArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Group chat you can see through: the client."));
    const QCommandLineOption help({ u"h"_s, u"help"_s }, tr("Shows this text."));
    const QCommandLineOption version({ u"v"_s, u"version"_s }, tr("Shows the version."));
    const QCommandLineOption nickOption(u"nick"_s, tr("The name to chat under."), tr("NAME"));
    const QCommandLineOption groupOption(
        u"group"_s, tr("A group to join; may be given several times."), tr("NAME"));
    const QCommandLineOption appearanceOption(
        u"appearance"_s, tr("system, light or dark."), tr("SCHEME"), u"system"_s);
    const QCommandLineOption compareOption(
        u"compare"_s, tr("Compares two recordings: two files instead of the address."));
    const QCommandLineOption profileOption(
        u"profile"_s,
        tr("Keeps settings and unsent messages apart from those of other profiles."),
        tr("NAME"));
    parser.addOptions(
        { help, version, nickOption, groupOption, appearanceOption, compareOption, profileOption });
    parser.addOptions(HeadlessOptions::commandLine());
    parser.addPositionalArgument(
        u"URL"_s,
        tr("Connects to this ws:// or wss:// address at once; a wschat:// link is shown first."),
        u"[URL]"_s);
    if (!parser.parse(arguments))
        return refuse(parser.errorText());
    if (parser.isSet(help))
        return answer(Outcome::Print, parser.helpText() + u'\n' + HeadlessOptions::manual());
    if (parser.isSet(version))
        return answer(Outcome::Print, u"limpid-client " LIMPID_VERSION "\n"_s);
    if (parser.isSet(compareOption))
        return readComparison(parser);

    ClientOptions options;
    if (const QString problem = readProfile(parser, options); !problem.isEmpty())
        return refuse(problem);
    const QStringList urls = parser.positionalArguments();
    if (urls.size() > 1)
        return refuse(tr("one address at most, not \"%1\" and \"%2\"").arg(urls[0], urls[1]));
    if (!readAddress(urls.value(0), options))
        return refuse(tr("\"%1\" is no link to a chat that Limpid understands").arg(urls[0]));
    if (parser.isSet(nickOption)) {
        const auto nick = Nick::fromString(parser.value(nickOption));
        if (!nick)
            return refuse(tr("\"%1\" cannot be a nick").arg(parser.value(nickOption)));
        options.nick = *nick;
    }
    for (const QString &name : parser.values(groupOption)) {
        const auto group = GroupName::fromString(name);
        if (!group)
            return refuse(tr("\"%1\" cannot be a group's name").arg(name));
        options.groups += *group;
    }
    const auto appearance = appearanceFrom(parser.value(appearanceOption));
    if (!appearance)
        return refuse(tr("\"%1\" is no appearance; there are system, light and dark")
                          .arg(parser.value(appearanceOption)));
    options.appearance = *appearance;
    if (const QString problem = readHeadless(parser, options); !problem.isEmpty())
        return refuse(problem);
    return options;
}

} // namespace Limpid
