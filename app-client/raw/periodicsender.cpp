// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/raw/periodicsender.h"

#include "app-client/raw/rawconnection.h"

#include <algorithm>

namespace Limpid {

PeriodicSender::PeriodicSender(RawConnection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PeriodicSender::onTurn);
    connect(
        &connection, &RawConnection::readyStateChanged, this, &PeriodicSender::onReadyStateChanged);
}

void PeriodicSender::start(const RawMessage &message, std::chrono::milliseconds interval)
{
    if (m_connection.readyState() != ReadyState::Open)
        return;
    m_message = message;
    m_sent = 0;
    m_passed = 0;
    m_timer.start(std::clamp(interval, Shortest, Longest));
    onTurn();
}

void PeriodicSender::stop()
{
    m_timer.stop();
    emit changed();
}

void PeriodicSender::onTurn()
{
    if (m_connection.bufferedAmount() > HighWaterMark)
        ++m_passed;
    else if (m_connection.send(m_message))
        ++m_sent;
    emit changed();
}

void PeriodicSender::onReadyStateChanged()
{
    if (isRunning() && m_connection.readyState() != ReadyState::Open)
        stop();
}

} // namespace Limpid
