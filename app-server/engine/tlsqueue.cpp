// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/tlsqueue.h"

#include "app-server/engine/connection.h"

namespace Limpid {

TlsQueue::TlsQueue(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &TlsQueue::startNext);
}

void TlsQueue::setConfiguration(const QSslConfiguration &configuration)
{
    m_configuration = configuration;
}

void TlsQueue::add(Connection *connection)
{
    m_waiting.emplace_back(connection);
    if (!m_timer.isActive())
        m_timer.start(0);
}

void TlsQueue::startNext()
{
    const auto connection = m_waiting.front();
    m_waiting.pop_front();
    if (m_waiting.empty())
        m_timer.stop();
    if (connection && connection->readyState() == ReadyState::Connecting)
        connection->startTls(m_configuration);
}

} // namespace Limpid
