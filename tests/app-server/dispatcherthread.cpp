// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatcherthread.h"

#include "app-server/dispatch/workerdispatcher.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QTest>
#include <QTimer>

namespace Limpid {

namespace {

constexpr std::chrono::milliseconds LongEnough { 20'000 };

} // namespace

/// Told by an event without content: a sanitizer does not see Qt hand content over.
class DispatcherThread::Runner : public QObject
{
public:
    explicit Runner(DispatcherThread &thread)
        : m_owner(thread)
    {
    }

protected:
    void customEvent(QEvent *) override { m_owner.runNext(); }

private:
    DispatcherThread &m_owner;
};

DispatcherThread::DispatcherThread(Kind kind)
    : m_context(new Runner(*this))
{
    // GLib's differs in much that nobody depends on.
    qputenv("QT_NO_THREADED_GLIB", "1");
    if (kind == Kind::Worker) {
        auto *dispatcher = newWorkerDispatcher();
        Q_ASSERT(dispatcher);
        m_thread.setEventDispatcher(dispatcher);
    }
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
    QCoreApplication::postEvent(m_context, new QEvent(QEvent::User));
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
