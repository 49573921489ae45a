// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/headless/headlessclient.h"

#include "app-client/headless/ndjsonwriter.h"
#include "common/net/websocket.h"

#include <QScopedValueRollback>

#include <utility>

using namespace Qt::StringLiterals;

namespace Limpid {

HeadlessClient::HeadlessClient(std::unique_ptr<WebSocket> webSocket,
                               HeadlessScript script,
                               NdjsonWriter &writer,
                               QObject *parent)
    : QObject(parent)
    , m_webSocket(std::move(webSocket))
    , m_script(std::move(script))
    , m_writer(writer)
{
    m_writer.watch(
        m_webSocket.get()); // first: things are written before anything follows from them
    for (QTimer *timer : { &m_durationTimer, &m_quietTimer, &m_stallTimer })
        timer->setSingleShot(true);
    m_quietTimer.setInterval(QuietTime);
    m_stallTimer.setInterval(StallTime);
    connect(&m_durationTimer, &QTimer::timeout, this, &HeadlessClient::close);
    connect(&m_quietTimer, &QTimer::timeout, this, &HeadlessClient::close);
    connect(&m_stallTimer, &QTimer::timeout, this, &HeadlessClient::onStalled);

    const WebSocket *socket = m_webSocket.get();
    connect(socket, &WebSocket::opened, this, &HeadlessClient::onOpened);
    connect(socket, &WebSocket::textMessageReceived, this, &HeadlessClient::onTextMessageReceived);
    connect(
        socket, &WebSocket::binaryMessageReceived, this, &HeadlessClient::onBinaryMessageReceived);
    connect(socket, &WebSocket::frameReceived, this, &HeadlessClient::onFrameReceived);
    connect(
        socket, &WebSocket::bufferedAmountChanged, this, &HeadlessClient::onBufferedAmountChanged);
    connect(socket, &WebSocket::closed, this, &HeadlessClient::onClosed);
}

HeadlessClient::~HeadlessClient() = default;

void HeadlessClient::close()
{
    if (m_webSocket->readyState() > ReadyState::Open)
        return;
    m_quietTimer.stop();
    const auto how = m_script.close.value_or(HeadlessOptions::Close());
    m_webSocket->close(how.code, how.reason);
    m_stallTimer.start();
    updateReading(); // the peer's Close may be behind what we did not want to read
}

void HeadlessClient::drop()
{
    m_webSocket->abort();
}

void HeadlessClient::setOutputFull(bool isFull)
{
    m_isOutputFull = isFull;
    updateReading();
}

void HeadlessClient::onOpened()
{
    if (m_script.duration)
        m_durationTimer.start(*m_script.duration);
    if (m_script.chat)
        send(Opcode::Text, m_script.chat->hello());
    goOn();
}

void HeadlessClient::onTextMessageReceived(const QByteArray &utf8)
{
    if (m_script.echo)
        echo(Opcode::Text, utf8);
    if (!m_script.chat)
        return;
    const QByteArrayList commands = m_script.chat->receive(utf8);
    for (const QByteArray &command : commands)
        send(Opcode::Text, command);
    if (m_script.chat->problem().isEmpty())
        goOn();
    else
        close();
}

void HeadlessClient::onBinaryMessageReceived(const QByteArray &data)
{
    if (m_script.echo)
        echo(Opcode::Binary, data);
}

void HeadlessClient::onFrameReceived()
{
    if (m_quietTimer.isActive())
        m_quietTimer.start();
}

void HeadlessClient::onBufferedAmountChanged(qint64 bytes)
{
    if (m_stallTimer.isActive())
        m_stallTimer.start();
    if (m_isEchoFull && bytes <= LowWater) {
        m_isEchoFull = false;
        updateReading();
    }
    if (bytes <= LowWater)
        goOn();
}

/// What waits before our Close has not moved: it will never leave. Once it has left, the
/// WebSocket's own timeout runs.
void HeadlessClient::onStalled()
{
    if (m_webSocket->wireBufferedAmount() > 0)
        drop();
}

void HeadlessClient::onClosed(const CloseEvent &event)
{
    for (QTimer *timer : { &m_durationTimer, &m_quietTimer, &m_stallTimer })
        timer->stop();
    QString why;
    if (m_script.chat)
        why = m_script.chat->problem();
    if (why.isEmpty() && !event.wasClean)
        why = m_webSocket->failureReason();
    if (why.isEmpty() && m_next < m_script.actions.size())
        why = u"the connection was closed before all was sent"_s;
    emit finished(why);
}

void HeadlessClient::goOn()
{
    if (m_isGoingOn || m_webSocket->readyState() != ReadyState::Open)
        return; // sending tells of a buffered amount before it returns
    const QScopedValueRollback guard(m_isGoingOn, true);
    while (m_next < m_script.actions.size() && mayGoOn())
        perform(m_script.actions[m_next++]);
    if (m_next == m_script.actions.size())
        finishScript();
}

void HeadlessClient::finishScript()
{
    const bool isAnswered = !m_script.chat || m_script.chat->isReady();
    if (m_script.echo || m_script.duration || !isAnswered)
        return;
    const bool hadActions = !m_script.actions.isEmpty();
    if (m_script.close || (m_script.chat && hadActions))
        close();
    else if (hadActions && m_webSocket->bufferedAmount() == 0)
        m_quietTimer.start();
}

void HeadlessClient::perform(const HeadlessScript::Action &action)
{
    if (action.opcode == Opcode::Ping) {
        m_webSocket->ping(QByteArray::number(++m_pings));
    } else if (m_script.chat) {
        const QByteArrayList commands = m_script.chat->say(QString::fromUtf8(action.payload));
        for (const QByteArray &command : commands)
            send(Opcode::Text, command);
    } else {
        send(action.opcode, action.payload);
    }
}

void HeadlessClient::send(Opcode opcode, const QByteArray &payload)
{
    m_writer.recordSent(opcode, payload);
    if (opcode == Opcode::Text)
        m_webSocket->sendUtf8(payload);
    else
        m_webSocket->sendBinary(payload);
}

/// A peer that sends and does not read is not read, either, so that no more than HighWater and a
/// message wait.
void HeadlessClient::echo(Opcode opcode, const QByteArray &payload)
{
    send(opcode, payload);
    if (m_webSocket->bufferedAmount() < HighWater)
        return;
    m_isEchoFull = true;
    updateReading();
}

void HeadlessClient::updateReading()
{
    const bool isOpen = m_webSocket->readyState() == ReadyState::Open;
    m_webSocket->setReadingPaused(m_isOutputFull || (m_isEchoFull && isOpen));
}

bool HeadlessClient::mayGoOn() const
{
    return m_webSocket->bufferedAmount() < HighWater
        && (!m_script.chat || m_script.chat->isReady());
}

} // namespace Limpid
