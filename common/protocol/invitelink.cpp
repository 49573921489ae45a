// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/invitelink.h"

#include "common/websocket/websocketurl.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr auto Scheme = "wschat"_L1;

/// Of `code` and `tls`, each once at most; nothing if there is anything else.
struct Parameters
{
    QString code;
    bool tls = false;

    static std::optional<Parameters> parse(const QUrl &link)
    {
        Parameters parameters;
        QStringList seen;
        for (const auto &[name, value] : QUrlQuery(link).queryItems(QUrl::FullyDecoded)) {
            if (seen.contains(name))
                return {};
            seen.append(name);
            if (name == "code"_L1)
                parameters.code = value;
            else if (name == "tls"_L1 && (value == "1"_L1 || value == "0"_L1))
                parameters.tls = value == "1"_L1;
            else
                return {};
        }
        return parameters;
    }
};

} // namespace

bool InviteLink::isLink(const QString &text)
{
    return text.startsWith(u"wschat:"_s, Qt::CaseInsensitive);
}

std::optional<InviteLink> InviteLink::parse(const QString &text)
{
    const QUrl link(text, QUrl::StrictMode);
    if (!link.isValid() || link.scheme() != Scheme || link.host().isEmpty() || link.hasFragment()
        || !link.userInfo().isEmpty())
        return {};
    const auto parameters = Parameters::parse(link);
    if (!parameters)
        return {};

    InviteLink invitation;
    const auto path = link.path(QUrl::FullyDecoded).mid(1);
    if (!path.isEmpty()) {
        invitation.group = GroupName::fromString(path);
        if (!invitation.group)
            return {};
    }
    QUrl url;
    url.setScheme(parameters->tls ? u"wss"_s : u"ws"_s);
    url.setHost(link.host());
    url.setPort(link.port());
    url.setPath(u"/"_s);
    if (!parameters->code.isEmpty())
        url.setQuery(u"secret="_s + QString::fromLatin1(QUrl::toPercentEncoding(parameters->code)));
    invitation.url = url.toString(QUrl::FullyEncoded);
    if (!WebSocketUrl::parse(invitation.url))
        return {};
    return invitation;
}

QString InviteLink::toString() const
{
    const QUrl server(url, QUrl::StrictMode);
    const bool tls = server.scheme() == "wss"_L1;
    const auto code = QUrlQuery(server).queryItemValue(u"secret"_s, QUrl::FullyDecoded);
    QStringList parameters;
    if (!code.isEmpty())
        parameters << u"code="_s + QString::fromLatin1(QUrl::toPercentEncoding(code));
    if (tls)
        parameters << u"tls=1"_s;
    QUrl link;
    link.setScheme(Scheme);
    link.setHost(server.host());
    link.setPort(server.port());
    link.setPath(u'/' + (group ? group->toString() : QString()));
    if (!parameters.isEmpty())
        link.setQuery(parameters.join(u'&'));
    return link.toString(QUrl::FullyEncoded);
}

} // namespace Limpid
