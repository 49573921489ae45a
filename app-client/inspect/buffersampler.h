// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Limpid {

class WebSocket;

/// How much waits to leave a WebSocket, now and at its worst.
struct BufferSample
{
    qint64 bufferedAmount = 0; ///< bytes of payload, now
    qint64 wire = 0; ///< bytes on the wire's queue, now
    qint64 peak = 0; ///< the highest bufferedAmount since the sample before
};

/// Looks at a WebSocket's buffers four times a second, and misses no spike in between.
class BufferSampler : public QObject
{
    Q_OBJECT

public:
    explicit BufferSampler(QObject *parent = nullptr);

    /// nullptr: nothing to look at, all zero. The peak held is that of the WebSockets before, too.
    void watch(WebSocket *webSocket);
    void sample(); ///< now; the timer calls it every 250 ms
    [[nodiscard]] qint64 heldPeak() const; ///< bytes; the highest bufferedAmount since resetPeak()
    void resetPeak();

signals:
    void sampled(const Limpid::BufferSample &sample);

private:
    void onBufferedAmountChanged(qint64 bytes);

    QPointer<WebSocket> m_webSocket;
    QTimer m_timer;
    qint64 m_peakBetween = 0;
    qint64 m_heldPeak = 0;
};

} // namespace Limpid
