// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/shareableurl.h"

namespace Limpid {

QList<QUrl> shareableUrls(const QUrl &listening, const QList<QHostAddress> &own)
{
    const QHostAddress host(listening.host());
    if (host != QHostAddress::AnyIPv4 && host != QHostAddress::AnyIPv6)
        return { listening };
    QList<QHostAddress> hosts;
    for (const QHostAddress &address : own) {
        // A socket on :: is for IPv6 alone, as Qt makes it.
        if (address.protocol() == host.protocol() && !address.isLoopback() && !address.isLinkLocal()
            && !hosts.contains(address))
            hosts.append(address);
    }
    if (hosts.isEmpty())
        hosts.append(QHostAddress(host == QHostAddress::AnyIPv6 ? QHostAddress::LocalHostIPv6
                                                                : QHostAddress::LocalHost));
    QList<QUrl> urls;
    for (const QHostAddress &address : std::as_const(hosts)) {
        urls.append(listening);
        urls.last().setHost(address.toString());
    }
    return urls;
}

QUrl shareableUrl(const QUrl &listening, const QList<QHostAddress> &own)
{
    return shareableUrls(listening, own).first();
}

} // namespace Limpid
