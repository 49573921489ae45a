// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/pages/resourcepage.h"

#include "app-server/engine/requesthead.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace Limpid {

namespace {

QByteArray contentsOf(const QString &resource)
{
    QFile file(resource);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? file.readAll() : QByteArray();
}

QByteArray entityTag(const QByteArray &body)
{
    const auto hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    return '"' + hash.first(12).toHex() + '"';
}

/// Nothing but a host and a port, so that it adds no more than that to a policy.
bool isHost(const QByteArray &host)
{
    const auto isAllowed = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || QByteArrayView(".-:[]").contains(c);
    };
    return !host.isEmpty() && std::all_of(host.cbegin(), host.cend(), isAllowed);
}

/// Older browsers do not count the WebSocket of the same host as 'self'.
QByteArray policy(const QByteArray &host)
{
    const auto sockets = isHost(host) ? " ws://" + host + " wss://" + host : QByteArray();
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
           "connect-src 'self'"
        + sockets + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

} // namespace

ResourcePage::ResourcePage(const QString &resource, const QByteArray &contentType)
    : m_contentType(contentType)
    , m_body(contentsOf(resource))
    , m_tag(entityTag(m_body))
{
}

HttpAnswer ResourcePage::get(const RequestHead &request) const
{
    HttpAnswer answer;
    answer.headers = { { "ETag", m_tag },
                       { "Cache-Control", "no-cache" },
                       { "Content-Security-Policy", policy(request.fields().value("host")) },
                       { "Referrer-Policy", "no-referrer" } };
    if (isKnownTo(request)) {
        answer.status = 304;
        return answer;
    }
    answer.headers.emplaceBack("Content-Type", m_contentType);
    answer.body = m_body;
    return answer;
}

bool ResourcePage::isKnownTo(const RequestHead &request) const
{
    const auto tags = splitHttpList(request.fields().value("if-none-match"));
    return std::any_of(tags.cbegin(), tags.cend(), [this](const QByteArray &tag) {
        return tag == "*" || tag == m_tag || tag == "W/" + m_tag;
    });
}

} // namespace Limpid
