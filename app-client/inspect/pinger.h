// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Limpid {

class WebSocket;

/// Asks an open WebSocket for its round trip when it opens and every 15 s; never while an answer is
/// outstanding, and not if it was told to be quiet.
class Pinger : public QObject
{
    Q_OBJECT

public:
    explicit Pinger(QObject *parent = nullptr);

    void watch(WebSocket *webSocket); ///< nullptr: none
    void setQuiet(bool quiet)
    {
        m_isQuiet = quiet;
    } ///< only listens to the answers of others' pings

signals:
    void roundTripMeasured(qint64 microseconds); ///< of this object's pings and of others'

private:
    void ping();
    void onPong(qint64 roundTrip);

    QPointer<WebSocket> m_webSocket;
    QTimer m_timer;
    bool m_isWaiting = false;
    bool m_isQuiet = false;
};

} // namespace Limpid
