// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/wirebench.h"

#include "common/net/websocket.h"
#include "common/protocol/protocollimits.h"

#include <QRandomGenerator>

#include <variant>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Limpid {

WireBench::WireBench(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_timer.setInterval(250ms);
    connect(&m_timer, &QTimer::timeout, this, &WireBench::tick);
}

void WireBench::watch(WebSocket *webSocket)
{
    if (m_webSocket)
        disconnect(m_webSocket, nullptr, this, nullptr);
    m_webSocket = webSocket;
    forget();
    if (webSocket)
        connect(webSocket, &WebSocket::readyStateChanged, this, &WireBench::onReadyStateChanged);
    emit changed();
}

void WireBench::setMaxMessage(qint64 bytes)
{
    m_situation.maxMessage = bytes;
    emit changed();
}

ReadyState WireBench::readyState() const
{
    return m_webSocket ? m_webSocket->readyState() : ReadyState::Closed;
}

QString WireBench::subprotocol() const
{
    return m_webSocket ? m_webSocket->protocol() : QString();
}

bool WireBench::send(const HandFrame &frame)
{
    if (!isOpen())
        return false;
    if (frame.opcode == Opcode::Close && brokenRule(frame, m_situation) == FrameRule::None)
        return close(std::get<CloseBody>(CloseBody::decode(frame.payload)));
    const FrameHead head {
        .opcode = frame.opcode,
        .fin = frame.fin,
        .rsv = frame.rsv,
        .masked = frame.masked,
        .maskingKey = frame.masked ? QRandomGenerator::system()->generate() : 0,
    };
    m_webSocket->sendRawFrame(head, frame.payload);
    m_situation = m_situation.after(frame);
    emit changed();
    return true;
}

bool WireBench::ping(const QByteArray &payload)
{
    return isOpen() && m_webSocket->ping(payload) == WebSocket::Exception::None;
}

bool WireBench::close(const CloseBody &body)
{
    if (!isOpen() || body.reason.size() > CloseBody::MaxReason)
        return false;
    const HandFrame frame { .opcode = Opcode::Close, .payload = body.encode() };
    if (brokenRule(frame) == FrameRule::None)
        emit closing();
    m_webSocket->closeWith(body);
    return true;
}

bool WireBench::sendBurst(const QByteArray &text, qint64 bytes)
{
    if (!isOpen() || text.isEmpty())
        return false;
    for (qint64 sent = 0; sent < bytes && isOpen(); sent += text.size())
        m_webSocket->sendUtf8(text);
    return true;
}

bool WireBench::begin(Condition condition)
{
    if (!isOpen())
        return false;
    if (condition == Condition::ReadingFrozen) {
        m_frozenUntil = m_clock() + std::chrono::microseconds(FreezeTime).count();
        m_webSocket->setReadingPaused(true);
        m_timer.start();
    } else {
        m_pongsOff = true;
        m_webSocket->setAutomaticPong(false);
    }
    emit changed();
    return true;
}

void WireBench::end(Condition condition)
{
    if (!has(condition))
        return;
    if (condition == Condition::ReadingFrozen) {
        m_frozenUntil = 0;
        m_timer.stop();
        if (m_webSocket)
            m_webSocket->setReadingPaused(false);
    } else {
        m_pongsOff = false;
        if (m_webSocket)
            m_webSocket->setAutomaticPong(true);
    }
    emit changed();
}

bool WireBench::has(Condition condition) const
{
    return condition == Condition::ReadingFrozen ? m_frozenUntil != 0 : m_pongsOff;
}

qint64 WireBench::frozenLeft() const
{
    return m_frozenUntil == 0 ? 0 : qMax<qint64>(0, m_frozenUntil - m_clock());
}

void WireBench::tick()
{
    if (m_frozenUntil == 0)
        return;
    if (frozenLeft() == 0)
        end(Condition::ReadingFrozen);
    else
        emit changed();
}

void WireBench::onReadyStateChanged(ReadyState state)
{
    if (state == ReadyState::Closed)
        forget();
    m_situation.deflate = m_webSocket->extensions().contains("permessage-deflate"_L1);
    m_situation.textOnly = m_webSocket->protocol() == QLatin1StringView(ChatSubprotocol);
    emit changed();
}

void WireBench::forget()
{
    m_situation = {};
    m_frozenUntil = 0;
    m_timer.stop();
    m_pongsOff = false;
}

} // namespace Limpid
