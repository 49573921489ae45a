// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redis/redishost.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

QString decoded(QStringView part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

/// The text up to the last `mark`, which is taken off with it; nothing if there is none.
QStringView takeBefore(QStringView &text, QChar mark)
{
    const auto index = text.lastIndexOf(mark);
    if (index < 0)
        return {};
    const auto before = text.left(index);
    text = text.mid(index + 1);
    return before;
}

bool readDatabase(QStringView text, RedisHost &host)
{
    bool isNumber = false;
    const auto number = text.toInt(&isNumber);
    if (!isNumber || number < 0)
        return false;
    host.database = number;
    return true;
}

void readUser(QStringView userInfo, RedisHost &host)
{
    const auto colon = userInfo.indexOf(u':');
    host.user = decoded(colon < 0 ? userInfo : userInfo.left(colon));
    if (colon >= 0)
        host.password = decoded(userInfo.mid(colon + 1));
}

/// NAME, NAME:PORT, [IPv6] or [IPv6]:PORT.
bool readAddress(QStringView text, RedisHost &host)
{
    const auto bracket = text.lastIndexOf(u']');
    const auto colon = text.indexOf(u':', bracket + 1);
    if (colon >= 0) {
        bool isNumber = false;
        host.port = text.mid(colon + 1).toUShort(&isNumber);
        if (!isNumber || host.port == 0)
            return false;
        text = text.left(colon);
    }
    if (bracket >= 0) {
        if (!text.startsWith(u'[') || !text.endsWith(u']'))
            return false;
        text = text.mid(1, bracket - 1);
    }
    if (!text.isEmpty())
        host.address = decoded(text);
    return true;
}

bool readQuery(QStringView text, RedisHost &host)
{
    const QUrlQuery query(text.toString());
    const auto value
        = [&](const QString &key) { return query.queryItemValue(key, QUrl::FullyDecoded); };
    if (query.hasQueryItem(u"username"_s))
        host.user = value(u"username"_s);
    if (query.hasQueryItem(u"password"_s))
        host.password = value(u"password"_s);
    host.caFile = value(u"ssl_ca_certs"_s);
    host.verifiesPeer = value(u"ssl_cert_reqs"_s) != "none"_L1;
    return !query.hasQueryItem(u"db"_s) || readDatabase(value(u"db"_s), host);
}

} // namespace

std::variant<RedisHost, QString> RedisHost::fromUrl(const QString &url)
{
    QStringView rest = url;
    const auto scheme = rest.left(rest.indexOf("://"_L1));
    RedisHost host;
    if (scheme == "rediss"_L1)
        host.transport = Transport::Tls;
    else if (scheme == "unix"_L1)
        host.transport = Transport::UnixSocket;
    else if (scheme != "redis"_L1)
        return u"%1: it has to begin with redis://, rediss:// or unix://"_s.arg(url);

    rest = rest.mid(scheme.size() + 3);
    const auto mark = rest.indexOf(u'?');
    const auto query = mark < 0 ? QStringView() : rest.mid(mark + 1);
    rest = rest.left(mark < 0 ? rest.size() : mark);
    const auto slash = rest.indexOf(u'/');
    auto authority = rest.left(slash < 0 ? rest.size() : slash);
    const auto path = slash < 0 ? QStringView() : rest.mid(slash);
    if (authority.contains(u'@'))
        readUser(takeBefore(authority, u'@'), host);

    if (host.transport == Transport::UnixSocket) {
        if (!authority.isEmpty() || path.size() < 2)
            return u"%1: unix:// needs the whole path of a socket"_s.arg(url);
        host.address = decoded(path);
    } else {
        if (!readAddress(authority, host))
            return u"%1: its port is none"_s.arg(url);
        if (path.size() > 1 && !readDatabase(path.mid(1), host))
            return u"%1: its database is not a number"_s.arg(url);
    }
    if (!readQuery(query, host))
        return u"%1: its database is not a number"_s.arg(url);
    return host;
}

QString RedisHost::toText() const
{
    switch (transport) {
    case Transport::UnixSocket:
        return u"unix://"_s + address;
    case Transport::Tls:
        return u"rediss://%1:%2"_s.arg(address).arg(port);
    case Transport::Tcp:
        break;
    }
    return u"redis://%1:%2"_s.arg(address).arg(port);
}

} // namespace Limpid
