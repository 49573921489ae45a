// SPDX-License-Identifier: GPL-3.0-or-later
// What the peer's bytes mean to the states and events of the WebSocket.
#include "common/net/websocket_p.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

// For the peer to read why we fail the connection.
constexpr auto drainTime = std::chrono::seconds(1);

} // namespace

// False if a slot has deleted the WebSocket.
bool WebSocket::Private::deliver(std::vector<ProtocolEvent> events)
{
    const QPointer<Private> alive(this);
    for (const ProtocolEvent &event : events) {
        std::visit([this](const auto &e) { on(e); }, event);
        if (!alive)
            return false;
    }
    protocol.recycle(std::move(events));
    return true;
}

bool WebSocket::Private::deliverMessage()
{
    auto message = protocol.takeMessage();
    bool isGone = false;
    auto *const outer = std::exchange(m_isGone, &isGone);
    on(message);
    if (isGone) {
        if (outer)
            *outer = true;
        return false;
    }
    m_isGone = outer;
    protocol.recycle(std::move(message));
    return true;
}

void WebSocket::Private::on(const HandshakeDone &event)
{
    if (readyState != ReadyState::Connecting || m_over) // close() came first
        return;
    m_openingTimer.stop();
    leaveQueue();
    answer = event.answer;
    const ConnectTimes times = transport.times();
    upgradeTime = transport.microseconds() - qMax<qint64>(0, times.dns) - qMax<qint64>(0, times.tcp)
        - qMax<qint64>(0, times.tls);
    const QPointer<Private> alive(this);
    setReadyState(ReadyState::Open);
    if (alive && readyState == ReadyState::Open)
        emit q->opened();
}

void WebSocket::Private::on(const HandshakeRefused &event)
{
    refusal = event;
}

void WebSocket::Private::on(const MessageReceived &event)
{
    if (readyState != ReadyState::Open || m_over) // WHATWG 4, "a message has been received", step 1
        return;
    if (event.opcode == Opcode::Text)
        emit q->textMessageReceived(event.payload);
    else
        emit q->binaryMessageReceived(event.payload);
}

void WebSocket::Private::on(const PongReceived &event)
{
    // 5.5.3: a Pong answers the Ping with its payload and all before it; or it is unsolicited.
    const auto answered = std::find_if(
        m_pings.begin(), m_pings.end(), [&](const auto &p) { return p.payload == event.payload; });
    if (answered == m_pings.end())
        return;
    const qint64 roundTrip = transport.microseconds() - answered->sentAt;
    m_pings.erase(m_pings.begin(), answered + 1);
    emit q->pongReceived(roundTrip, event.payload);
}

void WebSocket::Private::on(const CloseReceived &event)
{
    m_closeEvent.code = event.body.code.value_or(quint16(CloseCode::NoStatus)); // 7.1.5
    // 7.1.6; with U+FEFF at its beginning, which QString::fromUtf8 would drop
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    m_closeEvent.reason = decode(event.body.reason);
    if (readyState == ReadyState::Open && !m_over)
        setReadyState(ReadyState::Closing);
}

void WebSocket::Private::on(const ConnectionFailed &event)
{
    const bool opened = protocol.isCloseSent();
    m_failed = true;
    if (failureReason.isEmpty())
        failureReason = event.error.reason;
    m_over = true;
    if (!opened) {
        drop();
        return;
    }
    // The peer is to read our Close: closing TCP at once, with its bytes unread, would reset it.
    writeOut();
    m_closingTimer.start(drainTime);
}

void WebSocket::Private::on(const FrameInfo &frame)
{
    FrameInfo timed = frame;
    timed.time = now();
    emit q->frameReceived(timed);
}

} // namespace Limpid
