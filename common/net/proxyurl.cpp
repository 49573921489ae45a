// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/net/proxyurl.h"

using namespace Qt::StringLiterals;

namespace Limpid {

QNetworkProxy proxyFromUrl(const QUrl &url)
{
    const auto type
        = url.scheme() == "socks5"_L1 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return QNetworkProxy(
        type, url.host(), quint16(url.port()), url.userName(), url.password(QUrl::FullyDecoded));
}

} // namespace Limpid
