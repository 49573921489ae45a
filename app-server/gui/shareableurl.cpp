// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/shareableurl.h"

namespace Limpid {

QUrl shareableUrl(const QUrl &listening, const QList<QHostAddress> &own)
{
    const QHostAddress host(listening.host());
    if (host != QHostAddress::AnyIPv4 && host != QHostAddress::AnyIPv6)
        return listening;
    QHostAddress best(QHostAddress::LocalHost);
    for (const QHostAddress &address : own) {
        if (address.protocol() != QAbstractSocket::IPv4Protocol || address.isLoopback()
            || address.isLinkLocal())
            continue;
        best = address;
        break;
    }
    QUrl url = listening;
    url.setHost(best.toString());
    return url;
}

} // namespace Limpid
