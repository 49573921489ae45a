// SPDX-License-Identifier: GPL-3.0-or-later
#include "run.h"

#include <ctime>

namespace Limpid {

namespace {

// What other processes take from the clock on the wall they cannot take from this one.
qint64 threadCpuTime()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

Run::Run(const Workload &workload)
    : m_workload(workload)
    , m_text(workload.messageSize, u'x')
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
}

Sample Run::measure(const QString &url, std::chrono::milliseconds time)
{
    m_time = time;
    constexpr std::chrono::seconds toConnect { 5 };
    connect(&m_timer, &QTimer::timeout, this, &Run::onFailed);
    m_timer.start(toConnect);
    connectTo(url);
    m_loop.exec();
    return m_sample;
}

void Run::onOpened()
{
    disconnect(&m_timer, nullptr, this, nullptr);
    connect(&m_timer, &QTimer::timeout, this, &Run::onWarm);
    m_timer.start(m_time / 4);
    for (int i = 0; i < m_workload.inFlight; ++i)
        sendText(m_text);
}

void Run::onFailed()
{
    m_loop.exit();
}

void Run::onMessage(qsizetype size)
{
    if (size != m_workload.messageSize)
        qFatal("a message of %lld bytes instead of %d", qlonglong(size), m_workload.messageSize);
    ++m_count;
    if (m_workload.inFlight > 0)
        sendText(m_text);
}

void Run::onWarm()
{
    disconnect(&m_timer, nullptr, this, nullptr);
    connect(&m_timer, &QTimer::timeout, this, &Run::onTimeUp);
    m_timer.start(m_time);
    m_count = 0;
    m_clock.start();
    m_cpuAtStart = threadCpuTime();
}

void Run::onTimeUp()
{
    const auto cpu = double(threadCpuTime() - m_cpuAtStart);
    const auto wall = double(m_clock.nsecsElapsed());
    if (m_count > 0)
        m_sample = { double(m_count) / wall * 1e9, cpu / double(m_count), cpu / wall };
    m_loop.exit();
}

} // namespace Limpid
