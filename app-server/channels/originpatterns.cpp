// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/channels/originpatterns.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

int defaultPort(const QString &scheme)
{
    if (scheme == "http"_L1 || scheme == "ws"_L1)
        return 80;
    return scheme == "https"_L1 || scheme == "wss"_L1 ? 443 : -1;
}

/// scheme://host:port, where the host may begin with a full stop, which QUrl takes as it is.
QUrl urlOf(const QString &pattern)
{
    return QUrl(pattern, QUrl::StrictMode);
}

} // namespace

OriginPatterns::OriginPatterns(const QStringList &patterns)
    : m_allowsAll(patterns.isEmpty() || patterns.contains(u"*"_s))
{
    for (const auto &text : patterns) {
        if (!text.contains("://"_L1)) {
            m_patterns.append({ {}, text.toLower(), -1 });
            continue;
        }
        const auto url = urlOf(text);
        m_patterns.append({ url.scheme(), url.host(), url.port(defaultPort(url.scheme())) });
    }
}

QString OriginPatterns::fault(const QString &pattern)
{
    const bool hasScheme = pattern.contains("://"_L1);
    const auto url = hasScheme ? urlOf(pattern) : urlOf(u"http://"_s + pattern);
    const bool isHost = pattern == "*"_L1
        || (url.isValid() && !url.host().isEmpty() && url.path().isEmpty() && !url.hasQuery()
            && !url.hasFragment() && url.userInfo().isEmpty());
    if (!isHost)
        return u"'%1' is not an origin; examples: chat.example, .example, https://chat.example:8443, *"_s
            .arg(pattern);
    if (!hasScheme && url.port() != -1)
        return u"'%1' has a port and no scheme; write http://%1 or https://%1"_s.arg(pattern);
    return {};
}

bool OriginPatterns::allows(QByteArrayView origin) const
{
    if (m_allowsAll)
        return true;
    const QUrl url(QString::fromLatin1(origin), QUrl::StrictMode);
    if (url.host().isEmpty())
        return false;
    const auto port = url.port(defaultPort(url.scheme()));
    return std::any_of(m_patterns.cbegin(), m_patterns.cend(), [&](const Pattern &pattern) {
        return pattern.matches(url.scheme(), url.host(), port);
    });
}

bool OriginPatterns::Pattern::matches(const QString &otherScheme,
                                      const QString &otherHost,
                                      int otherPort) const
{
    if (!scheme.isEmpty() && (scheme != otherScheme || port != otherPort))
        return false;
    if (!host.startsWith(u'.'))
        return host == otherHost;
    return otherHost.endsWith(host) || otherHost == QStringView(host).sliced(1);
}

} // namespace Limpid
