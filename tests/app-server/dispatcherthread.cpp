// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatcherthread.h"

#include "app-server/dispatch/workerdispatcher.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTest>
#include <QTimer>

namespace Limpid {

namespace {

constexpr std::chrono::milliseconds LongEnough { 20'000 };

} // namespace

DispatcherThread::DispatcherThread(Kind kind)
{
    // GLib's differs in much that nobody depends on.
    qputenv("QT_NO_THREADED_GLIB", "1");
    if (kind == Kind::Worker) {
        auto *dispatcher = newWorkerDispatcher();
        Q_ASSERT(dispatcher);
        m_thread.setEventDispatcher(dispatcher);
    }
    m_context = new QObject;
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

DispatcherThread::~DispatcherThread()
{
    m_thread.quit();
    m_thread.wait();
}

void DispatcherThread::addRows()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("Qt's") << Kind::Qt;
    QTest::newRow("the workers'") << Kind::Worker;
}

void DispatcherThread::run(const std::function<void()> &what)
{
    std::unique_lock lock(m_mutex);
    m_next = &what;
    QMetaObject::invokeMethod(
        m_context, [this] { runNext(); }, Qt::QueuedConnection);
    m_done.wait(lock, [this] { return !m_next; });
}

void DispatcherThread::runNext()
{
    const std::lock_guard lock(m_mutex);
    (*m_next)();
    m_next = nullptr;
    m_done.notify_one();
}

bool DispatcherThread::until(const std::function<bool()> &isSo)
{
    const QDeadlineTimer deadline(LongEnough);
    QTimer alarm;
    alarm.start(LongEnough); // only that a wait ends
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        QAbstractEventDispatcher::instance()->processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace Limpid
