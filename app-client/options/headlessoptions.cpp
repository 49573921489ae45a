// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/options/headlessoptions.h"

#include "common/websocket/closebody.h"
#include "common/websocket/closecode.h"
#include "common/websocket/httphead.h"
#include "common/websocket/openinghandshake.h"

#include <QCommandLineParser>
#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr qint64 mostBytes = qint64(1) << 31; // of one message: a QByteArray has room for it
constexpr double mostSeconds = 1'000'000;

/// Why an option's values are no good; nothing if they are.
using Problem = QString;

Problem readActions(const QCommandLineParser &parser, HeadlessOptions &options)
{
    using Kind = HeadlessOptions::Action::Kind;
    QHash<QString, QStringList> left; // values not used up
    for (const auto &name : { u"send"_s, u"send-binary"_s })
        left.insert(name, parser.values(name));
    for (const QString &name : parser.optionNames()) {
        if (name == "send"_L1)
            options.actions.append({ Kind::SendText, left[name].takeFirst() });
        else if (name == "send-binary"_L1)
            options.actions.append({ Kind::SendBinary, left[name].takeFirst() });
        else if (name == "ping"_L1)
            options.actions.append({ Kind::Ping, {} });
    }
    return {};
}

Problem readClose(const QCommandLineParser &parser, HeadlessOptions &options)
{
    if (!parser.isSet(u"close"_s))
        return {};
    const QString value = parser.value(u"close"_s);
    HeadlessOptions::Close close;
    bool isNumber = false;
    close.code = value.section(u':', 0, 0).toInt(&isNumber);
    close.reason = value.section(u':', 1);
    if (!isNumber || !isUserCloseCode(close.code))
        return HeadlessOptions::tr("--close takes 1000 or 3000 to 4999, not \"%1\"")
            .arg(value.section(u':', 0, 0));
    if (close.reason.toUtf8().size() > CloseBody::MaxReason)
        return HeadlessOptions::tr("the reason of --close has more than %1 bytes")
            .arg(CloseBody::MaxReason);
    options.close = close;
    return {};
}

Problem readHeaders(const QCommandLineParser &parser, HeadlessOptions &options)
{
    for (const QString &header : parser.values(u"header"_s)) {
        const QByteArray utf8 = header.toUtf8();
        const qsizetype colon = utf8.indexOf(':');
        const QByteArray name = utf8.left(colon);
        const QByteArray value = utf8.mid(colon + 1).trimmed();
        if (colon < 0 || !OpeningHandshake::isAllowedHeader(name, value))
            return HeadlessOptions::tr("\"%1\" cannot be a header of the handshake").arg(header);
        options.headers.emplaceBack(name, value);
    }
    return {};
}

Problem readProtocols(const QCommandLineParser &parser, HeadlessOptions &options)
{
    for (const QString &name : parser.values(u"protocol"_s)) {
        const QByteArray utf8 = name.toUtf8();
        if (!isHttpToken(utf8) || options.protocols.contains(name, Qt::CaseInsensitive))
            return HeadlessOptions::tr("\"%1\" cannot be a subprotocol").arg(name);
        options.protocols.append(name);
    }
    return {};
}

Problem readSizes(const QCommandLineParser &parser, HeadlessOptions &options)
{
    struct Size
    {
        QString name;
        qint64 least;
        std::optional<qint64> &to;
    };
    const std::array sizes { Size { u"max-message"_s, 1, options.maxMessage },
                             Size { u"payload"_s, 0, options.maxPayload } };
    for (const auto &[name, least, to] : sizes) {
        if (!parser.isSet(name))
            continue;
        bool isNumber = false;
        const qint64 value = parser.value(name).toLongLong(&isNumber);
        if (!isNumber || value < least || value > mostBytes)
            return HeadlessOptions::tr("--%1 takes a number from %2 to %3, not \"%4\"")
                .arg(name, QString::number(least), QString::number(mostBytes), parser.value(name));
        to = value;
    }
    return {};
}

Problem readDuration(const QCommandLineParser &parser, HeadlessOptions &options)
{
    if (!parser.isSet(u"for"_s))
        return {};
    bool isNumber = false;
    const double seconds = parser.value(u"for"_s).toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0) || seconds > mostSeconds)
        return HeadlessOptions::tr("--for takes a number of seconds, not \"%1\"")
            .arg(parser.value(u"for"_s));
    options.duration = std::chrono::milliseconds(qint64(seconds * 1000));
    return {};
}

Problem readNetwork(const QCommandLineParser &parser, HeadlessOptions &options)
{
    options.deflate = !parser.isSet(u"no-deflate"_s);
    options.insecure = parser.isSet(u"insecure"_s);
    options.caFile = parser.value(u"ca"_s);
    options.certificateFile = parser.value(u"cert"_s);
    options.keyFile = parser.value(u"key"_s);
    if (options.certificateFile.isEmpty() != options.keyFile.isEmpty())
        return HeadlessOptions::tr("--cert and --key go together");
    if (!parser.isSet(u"proxy"_s))
        return {};
    options.proxy = QUrl(parser.value(u"proxy"_s), QUrl::StrictMode);
    const QString scheme = options.proxy.scheme();
    if ((scheme != "http"_L1 && scheme != "socks5"_L1) || options.proxy.host().isEmpty()
        || options.proxy.port() <= 0)
        return HeadlessOptions::tr(
                   "--proxy takes http://HOST:PORT or socks5://HOST:PORT, not \"%1\"")
            .arg(parser.value(u"proxy"_s));
    return {};
}

/// What does not go together.
Problem judge(const QCommandLineParser &parser)
{
    if (parser.isSet(u"raw"_s)) {
        for (const auto &chat : { u"nick"_s, u"group"_s }) {
            if (parser.isSet(chat))
                return HeadlessOptions::tr("--%1 is for the chat, and --raw is without it")
                    .arg(chat);
        }
        return {};
    }
    for (const auto &raw : { u"send-binary"_s, u"echo"_s, u"protocol"_s }) {
        if (parser.isSet(raw))
            return HeadlessOptions::tr("--%1 needs --raw").arg(raw);
    }
    if (parser.isSet(u"send"_s) && !parser.isSet(u"group"_s))
        return HeadlessOptions::tr("--send needs a --group to send to, or --raw");
    return {};
}

} // namespace

QList<QCommandLineOption> HeadlessOptions::commandLine()
{
    const QString bytes = tr("BYTES");
    const QString file = tr("FILE");
    return {
        { u"headless"_s, tr("No window: all that happens is written to stdout as NDJSON.") },
        { u"raw"_s, tr("No chat: for any WebSocket server; with a window, too.") },
        { u"send"_s, tr("Sends a text message; without --raw to every --group."), tr("TEXT") },
        { u"send-binary"_s, tr("Sends the file as a binary message."), file },
        { u"ping"_s, tr("Sends a Ping.") },
        { u"echo"_s, tr("Answers each message with itself until the peer closes.") },
        { u"close"_s,
          tr("Closes with this code (1000, 3000 to 4999) when all has been sent."),
          tr("CODE[:REASON]") },
        { u"for"_s, tr("Closes when it has been open for so long."), tr("SECONDS") },
        { u"header"_s, tr("One more header in the handshake."), tr("NAME:VALUE") },
        { u"protocol"_s, tr("Offers a subprotocol."), tr("NAME") },
        { u"no-deflate"_s, tr("Does not offer to compress (permessage-deflate).") },
        { u"max-message"_s,
          tr("Fails the connection (1009) on a larger message (67108864)."),
          bytes },
        { u"payload"_s, tr("Writes only so much of a payload to stdout."), bytes },
        { u"ca"_s, tr("wss: trusts the certificates in this PEM file, too."), file },
        { u"cert"_s, tr("wss: shows this certificate (PEM) to the server."), file },
        { u"key"_s, tr("wss: the private key of --cert (PEM)."), file },
        { u"insecure"_s, tr("wss: takes any certificate.") },
        { u"proxy"_s, tr("Connects through http://HOST:PORT or socks5://HOST:PORT."), tr("URL") },
    };
}

QString HeadlessOptions::manual()
{
    const QString examples
        = u"  limpid-client --headless --raw --send hello ws://127.0.0.1:8765/echo/\n"
          "  limpid-client --headless --group x1 --send green ws://127.0.0.1:8765/\n"
          "  limpid-client --headless --raw --for 5 wss://example.org/ | jq .type\n"_s;
    return tr("Without a window (--headless):\n"
              "--header, --protocol, --send, --send-binary and --ping may be given several\n"
              "times. The last three are done in their order, as soon as the connection is\n"
              "open. Then it is closed: in the chat when the server has accepted each\n"
              "message, with --raw when nothing has come for one second, with --close at\n"
              "once, with --for when its time is over, with --echo by the peer. If there is\n"
              "nothing to do, it listens until the peer closes. Ctrl+C closes, too; a second\n"
              "one drops the connection.\n")
        + u'\n' + examples + u'\n'
        + tr("Each line on stdout is a JSON object; docs/NDJSON.md describes them.\n"
             "Exit code: 0 after a clean close; 1 after any other end, or if the chat's\n"
             "server refused something; 2 for bad usage.\n");
}

std::variant<HeadlessOptions, QString> HeadlessOptions::fromParser(const QCommandLineParser &parser)
{
    HeadlessOptions options;
    options.raw = parser.isSet(u"raw"_s);
    options.echo = parser.isSet(u"echo"_s);
    if (const Problem problem = judge(parser); !problem.isEmpty())
        return problem;
    for (const auto read : { readActions,
                             readClose,
                             readHeaders,
                             readProtocols,
                             readSizes,
                             readDuration,
                             readNetwork }) {
        if (const Problem problem = read(parser, options); !problem.isEmpty())
            return problem;
    }
    return options;
}

QString HeadlessOptions::firstUsed(const QCommandLineParser &parser, bool inRawWindow)
{
    static const QStringList ofHandshake { u"raw"_s,        u"header"_s,   u"protocol"_s,
                                           u"no-deflate"_s, u"ca"_s,       u"cert"_s,
                                           u"key"_s,        u"insecure"_s, u"proxy"_s };
    const QList<QCommandLineOption> own = commandLine();
    for (const QString &name : parser.optionNames()) {
        if (inRawWindow && ofHandshake.contains(name))
            continue;
        for (const QCommandLineOption &option : own) {
            if (option.names().contains(name))
                return name;
        }
    }
    return {};
}

} // namespace Limpid
