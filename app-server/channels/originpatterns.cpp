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

/// The pattern as an address; `.example` without its full stop, which is no host for QUrl.
QUrl urlOf(const QString &pattern, bool hasScheme)
{
    auto text = hasScheme ? pattern : u"any://"_s + pattern;
    const auto host = text.indexOf("://"_L1) + 3;
    if (text.sliced(host).startsWith(u'.'))
        text.remove(host, 1);
    return QUrl(text, QUrl::StrictMode);
}

} // namespace

OriginPatterns::OriginPatterns(const QStringList &patterns)
    : m_allowsAll(patterns.isEmpty() || patterns.contains(u"*"_s))
{
    for (const auto &text : patterns) {
        const bool hasScheme = text.contains("://"_L1);
        const auto url = urlOf(text, hasScheme);
        Pattern pattern;
        pattern.host = url.host();
        pattern.withSubdomains = text.startsWith(u'.') || text.contains("://."_L1);
        if (hasScheme) {
            pattern.scheme = url.scheme();
            pattern.port = url.port(defaultPort(url.scheme()));
        }
        m_patterns.append(pattern);
    }
}

QString OriginPatterns::fault(const QString &pattern)
{
    if (pattern == "*"_L1)
        return {};
    const bool hasScheme = pattern.contains("://"_L1);
    const auto url = urlOf(pattern, hasScheme);
    if (!url.isValid() || url.host().isEmpty() || url.host().contains(u'*') || url.hasQuery()
        || url.hasFragment() || !url.path().isEmpty() || !url.userInfo().isEmpty())
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
    return host == otherHost || (withSubdomains && otherHost.endsWith(u'.' + host));
}

} // namespace Limpid
