// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>
#include <QUrl>

namespace Limpid {

/// The proxy of an address like http://HOST:PORT or socks5://HOST:PORT, with user and password.
[[nodiscard]] QNetworkProxy proxyFromUrl(const QUrl &url);

} // namespace Limpid
