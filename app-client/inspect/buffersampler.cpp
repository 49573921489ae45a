// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/buffersampler.h"

#include "common/net/websocket.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Limpid {

BufferSampler::BufferSampler(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(250ms);
    connect(&m_timer, &QTimer::timeout, this, &BufferSampler::sample);
    m_timer.start();
}

void BufferSampler::watch(WebSocket *webSocket)
{
    if (m_webSocket)
        disconnect(m_webSocket, nullptr, this, nullptr);
    m_webSocket = webSocket;
    m_peakBetween = 0;
    if (!webSocket)
        return;
    connect(webSocket,
            &WebSocket::bufferedAmountChanged,
            this,
            &BufferSampler::onBufferedAmountChanged);
    onBufferedAmountChanged(webSocket->bufferedAmount());
}

void BufferSampler::sample()
{
    BufferSample sample;
    if (m_webSocket) {
        sample.bufferedAmount = m_webSocket->bufferedAmount();
        sample.wire = m_webSocket->wireBufferedAmount();
    }
    sample.peak = std::max(m_peakBetween, sample.bufferedAmount);
    m_peakBetween = 0;
    m_heldPeak = std::max(m_heldPeak, sample.peak);
    emit sampled(sample);
}

qint64 BufferSampler::heldPeak() const
{
    return m_heldPeak;
}

void BufferSampler::resetPeak()
{
    m_heldPeak = 0;
    m_peakBetween = 0;
}

void BufferSampler::onBufferedAmountChanged(qint64 bytes)
{
    m_peakBetween = std::max(m_peakBetween, bytes);
    m_heldPeak = std::max(m_heldPeak, bytes);
}

} // namespace Limpid
