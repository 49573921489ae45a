// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/pinger.h"

#include "common/net/websocket.h"

#include <chrono>

using namespace std::chrono_literals;

namespace Limpid {

Pinger::Pinger(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(15s);
    connect(&m_timer, &QTimer::timeout, this, &Pinger::ping);
}

void Pinger::watch(WebSocket *webSocket)
{
    if (m_webSocket)
        disconnect(m_webSocket, nullptr, this, nullptr);
    m_webSocket = webSocket;
    m_isWaiting = false;
    m_timer.stop();
    if (!webSocket)
        return;
    connect(webSocket, &WebSocket::opened, this, &Pinger::ping);
    connect(webSocket, &WebSocket::opened, &m_timer, qOverload<>(&QTimer::start));
    connect(webSocket, &WebSocket::closed, &m_timer, &QTimer::stop);
    connect(webSocket, &WebSocket::pongReceived, this, &Pinger::onPong);
}

void Pinger::ping()
{
    if (m_isQuiet || !m_webSocket || m_isWaiting || m_webSocket->readyState() != ReadyState::Open)
        return;
    m_isWaiting = m_webSocket->ping() == WebSocket::Exception::None;
}

void Pinger::onPong(qint64 roundTrip)
{
    m_isWaiting = false;
    emit roundTripMeasured(roundTrip);
}

} // namespace Limpid
