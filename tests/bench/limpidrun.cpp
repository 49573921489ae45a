// SPDX-License-Identifier: GPL-3.0-or-later
#include "limpidrun.h"

namespace Limpid {

void LimpidRun::connectTo(const QString &url)
{
    WebSocketOptions options;
    options.proxy = QNetworkProxy::NoProxy;
    options.deflate.reset(); // QWebSocket has none
    m_webSocket = WebSocket::open(url, {}, options);
    connect(m_webSocket.get(), &WebSocket::opened, this, &LimpidRun::onOpened);
    connect(m_webSocket.get(), &WebSocket::closed, this, &LimpidRun::onFailed);
    connect(m_webSocket.get(), &WebSocket::textMessageReceived, this, &LimpidRun::onUtf8);
}

} // namespace Limpid
