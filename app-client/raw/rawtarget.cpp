// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/raw/rawtarget.h"

#include "common/net/proxyurl.h"
#include "common/net/websocketoptions.h"
#include "common/websocket/openinghandshake.h"
#include "common/websocket/websocketurl.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

/// More than any message that somebody looks at, and less than what would stop the machine.
constexpr qint64 MaxMessage = 64 << 20;

/// What has a field of its own here.
bool isElsewhere(const QByteArray &name)
{
    return name.compare("host", Qt::CaseInsensitive) == 0
        || name.compare("origin", Qt::CaseInsensitive) == 0;
}

std::optional<std::pair<QByteArray, QByteArray>> parseHeader(const QString &line)
{
    const auto colon = line.indexOf(u':');
    if (colon < 1)
        return {};
    const QByteArray name = line.first(colon).trimmed().toUtf8();
    const QByteArray value = line.sliced(colon + 1).trimmed().toUtf8();
    if (isElsewhere(name) || !OpeningHandshake::isAllowedHeader(name, value))
        return {};
    return std::pair { name, value };
}

} // namespace

std::variant<WebSocketOptions, ClientTlsProblem> RawTarget::toOptions() const
{
    WebSocketOptions options;
    options.framePayloads = true; // for the inspector
    options.maxMessage = MaxMessage;
    options.headers = headers;
    const auto parsed = WebSocketUrl::parse(url);
    if (origin == Origin::Server && parsed)
        options.origin = parsed->pageOrigin();
    else if (origin == Origin::Other)
        options.origin = otherOrigin;
    if (!deflate)
        options.deflate.reset();
    if (!proxy.isEmpty())
        options.proxy = proxyFromUrl(proxy);
    if (!parsed || !parsed->isSecure())
        return options;
    const auto ssl = clientTls(tls);
    if (const auto *problem = std::get_if<ClientTlsProblem>(&ssl))
        return *problem;
    options.ssl = std::get<QSslConfiguration>(ssl);
    return options;
}

QStringList parseProtocols(const QString &text)
{
    static const QRegularExpression between(u"[\\s,]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

std::variant<QList<std::pair<QByteArray, QByteArray>>, QString> parseHeaders(const QString &text)
{
    QList<std::pair<QByteArray, QByteArray>> headers;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const auto header = parseHeader(line);
        if (!header)
            return line.trimmed();
        headers += *header;
    }
    return headers;
}

QString headersText(const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QStringList lines;
    for (const auto &[name, value] : headers)
        lines += QString::fromUtf8(name + ": " + value);
    return lines.join(u'\n');
}

bool isOrigin(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.unicode() <= 0x20 || c == u'\x7f'; });
}

bool isProxy(const QUrl &url)
{
    return url.isEmpty()
        || (url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1)
            && !url.host().isEmpty() && url.port() > 0);
}

} // namespace Limpid
