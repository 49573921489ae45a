// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace Limpid {

/// What is measured: a line of the table.
struct Workload
{
    QString name;
    QString path; ///< of the server
    int messageSize = 0; ///< bytes, ASCII
    int inFlight = 0; ///< messages sent before the first comes back; 0: only the server sends
};

/// What one run gave.
struct Sample
{
    double messagesPerSecond = 0;
    double cpuPerMessage = 0; ///< nanoseconds of the client's thread, kernel included
    double busy = 0; ///< how much of the time the client's thread ran, 0 to 1
};

/// One client on one connection for one stretch of time; subclasses say which client.
class Run : public QObject
{
    Q_OBJECT

public:
    explicit Run(const Workload &workload);

    /// Connects, warms up for a quarter of the time, then counts for the time.
    /// Nothing counted (no connection, a dead one): messagesPerSecond is 0.
    [[nodiscard]] Sample measure(const QString &url, std::chrono::milliseconds time);

protected:
    virtual void connectTo(const QString &url) = 0;
    virtual void sendText(const QString &text) = 0;

    void onOpened();
    void onFailed();
    void onText(const QString &text) { onMessage(text.size()); }
    void onUtf8(const QByteArray &utf8) { onMessage(utf8.size()); }

private:
    void onMessage(qsizetype size);
    void onWarm();
    void onTimeUp();

    Workload m_workload;
    QString m_text;
    std::chrono::milliseconds m_time {};
    QTimer m_timer;
    QEventLoop m_loop;
    QElapsedTimer m_clock;
    qint64 m_cpuAtStart = 0; // nanoseconds
    qint64 m_count = 0;
    Sample m_sample;
};

} // namespace Limpid
