// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtrun.h"

#include <QNetworkProxy>

namespace Limpid {

void QtRun::connectTo(const QString &url)
{
    m_webSocket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_webSocket, &QWebSocket::connected, this, &QtRun::onOpened);
    connect(&m_webSocket, &QWebSocket::disconnected, this, &QtRun::onFailed);
    connect(&m_webSocket, &QWebSocket::textMessageReceived, this, &QtRun::onText);
    m_webSocket.open(QUrl(url));
}

} // namespace Limpid
