// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/recording/replayer.h"

#include "app-client/recording/recording.h"
#include "common/net/websocket.h"
#include "common/websocket/httphead.h"

#include <algorithm>
#include <chrono>
#include <map>

using namespace std::chrono_literals;

namespace Limpid {

namespace {

constexpr auto Interval = 5ms;

/// When each connection became OPEN, by its number; microseconds since the recording's start.
std::map<int, qint64> openings(const Recording &recording)
{
    std::map<int, qint64> times;
    ConnectionNumber number;
    for (const LogEntry &entry : recording.entries) {
        const int connection = number.of(entry);
        if (entry.kind == LogKind::State && entry.state == ReadyState::Open)
            times.try_emplace(connection, entry.time);
    }
    return times;
}

} // namespace

Replayer::Replayer(const Recording &recording, Pace pace, Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_pace(pace)
    , m_watch(clock)
{
    const auto opened = openings(recording);
    qint64 begin = -1;
    qint64 latest = 0;
    for (RecordedMessage &message : recordedMessages(recording)) {
        if (message.direction != Direction::Sent)
            continue;
        if (message.content != RecordedMessage::Content::Whole) {
            ++m_leftOut;
            continue;
        }
        if (begin < 0) {
            const auto opening = opened.find(message.connection);
            begin = opening == opened.end() ? message.time : opening->second;
        }
        latest = std::max(latest, message.time - begin);
        message.time = latest; // they keep their order, whatever their times
        m_messages.push_back(std::move(message));
    }
    m_timer.setInterval(Interval);
    connect(&m_timer, &QTimer::timeout, this, &Replayer::proceed);
}

Replayer::~Replayer() = default;

QStringList Replayer::protocolsOf(const Recording &recording)
{
    QStringList protocols;
    for (const LogEntry &entry : recording.entries) {
        if (entry.kind != LogKind::Handshake || entry.direction != Direction::Sent)
            continue;
        const auto head = HttpHead::parse(entry.payload);
        if (!head || !head->has("Sec-WebSocket-Protocol"))
            continue;
        for (const QByteArray &name : splitHttpList(head->value("Sec-WebSocket-Protocol")))
            protocols += QString::fromLatin1(name);
        break;
    }
    return protocols;
}

void Replayer::start(std::unique_ptr<WebSocket> webSocket)
{
    m_webSocket = std::move(webSocket);
    m_watch.watch(m_webSocket.get());
    connect(m_webSocket.get(), &WebSocket::opened, this, &Replayer::onOpened);
    connect(m_webSocket.get(), &WebSocket::textMessageReceived, this, &Replayer::onReceived);
    connect(m_webSocket.get(), &WebSocket::binaryMessageReceived, this, &Replayer::onReceived);
    connect(m_webSocket.get(), &WebSocket::errorOccurred, this, &Replayer::onErrorOccurred);
    connect(m_webSocket.get(), &WebSocket::closed, this, &Replayer::onClosed);
}

void Replayer::stop()
{
    m_timer.stop();
    if (m_webSocket && m_webSocket->readyState() == ReadyState::Open)
        m_webSocket->close(1000);
    else if (m_webSocket)
        m_webSocket->close();
}

void Replayer::onOpened()
{
    m_openedAt = m_clock();
    m_lastEvent = m_openedAt;
    m_timer.start();
    proceed();
}

void Replayer::onReceived()
{
    ++m_received;
    m_lastEvent = m_clock();
    emit progressed();
}

void Replayer::onErrorOccurred()
{
    m_failureReason = m_webSocket->failureReason();
}

void Replayer::onClosed(const CloseEvent &event)
{
    m_timer.stop();
    m_closeEvent = event;
    m_isFinished = true;
    emit finished();
}

void Replayer::proceed()
{
    if (m_webSocket->readyState() != ReadyState::Open)
        return;
    sendDue();
    const bool isAllSent = m_next == m_messages.size() && m_webSocket->bufferedAmount() == 0;
    if (isAllSent && m_clock() - m_lastEvent >= QuietTime)
        stop();
}

bool Replayer::isDue() const
{
    return m_next < m_messages.size() && m_webSocket->bufferedAmount() < HighWater
        && (m_pace == Pace::Fastest || m_messages[m_next].time <= m_clock() - m_openedAt);
}

void Replayer::sendDue()
{
    const std::size_t before = m_next;
    while (isDue()) {
        const RecordedMessage &message = m_messages[m_next++];
        const auto exception = message.opcode == Opcode::Text
            ? m_webSocket->sendUtf8(message.payload)
            : m_webSocket->sendBinary(message.payload);
        if (exception == WebSocket::Exception::None)
            ++m_sent;
        else
            ++m_leftOut; // a text that is no UTF-8
    }
    if (m_next == before)
        return;
    m_lastEvent = m_clock();
    emit progressed();
}

} // namespace Limpid
