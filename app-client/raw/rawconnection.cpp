// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/raw/rawconnection.h"

#include "common/net/websocket.h"
#include "common/websocket/websocketurl.h"

namespace Limpid {

RawConnection::RawConnection(QObject *parent)
    : QObject(parent)
{
}

RawConnection::~RawConnection() = default;

RawConnection::Problem RawConnection::open(const RawTarget &target)
{
    Q_ASSERT(readyState() == ReadyState::Closed);
    if (!WebSocketUrl::parse(target.url))
        return BadUrl {};
    const auto options = target.toOptions();
    if (const auto *problem = std::get_if<ClientTlsProblem>(&options))
        return *problem;
    auto next = WebSocket::open(target.url, target.protocols, std::get<WebSocketOptions>(options));
    if (!next) // the address is one
        return BadProtocols {};
    std::unique_ptr<WebSocket> last = std::exchange(m_webSocket, std::move(next));
    emit webSocketChanged(m_webSocket.get());
    if (last)
        last.release()->deleteLater(); // what called this may be a slot of its own
    connect(
        m_webSocket.get(), &WebSocket::readyStateChanged, this, &RawConnection::readyStateChanged);
    emit readyStateChanged(m_webSocket->readyState());
    return {};
}

bool RawConnection::send(const RawMessage &message)
{
    if (readyState() != ReadyState::Open)
        return false;
    const auto exception = message.isBinary ? m_webSocket->sendBinary(message.payload)
                                            : m_webSocket->sendUtf8(message.payload);
    return exception == WebSocket::Exception::None;
}

void RawConnection::close(int code, const QString &reason)
{
    if (!m_webSocket)
        return;
    if (code == 0)
        m_webSocket->close();
    else
        m_webSocket->close(code, reason);
}

void RawConnection::drop()
{
    if (m_webSocket)
        m_webSocket->abort();
}

ReadyState RawConnection::readyState() const
{
    return m_webSocket ? m_webSocket->readyState() : ReadyState::Closed;
}

qint64 RawConnection::bufferedAmount() const
{
    return m_webSocket ? m_webSocket->bufferedAmount() : 0;
}

} // namespace Limpid
