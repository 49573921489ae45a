// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <condition_variable>
#include <functional>
#include <mutex>

namespace Limpid {

/// A thread with Qt's own dispatcher or with the workers', so that a test can run on both.
class DispatcherThread
{
public:
    enum class Kind { Qt, Worker };

    explicit DispatcherThread(Kind kind);
    ~DispatcherThread();
    Q_DISABLE_COPY_MOVE(DispatcherThread)

    /// The rows of a test that runs on both, in a column "kind".
    static void addRows();

    /// Runs it on the thread and returns when it has come to its end.
    void run(const std::function<void()> &what);
    /// An object of the thread.
    [[nodiscard]] QObject *context() const { return m_context; }

    /// On the thread: waits in rounds of the dispatcher until it is so. False: it never was.
    [[nodiscard]] static bool until(const std::function<bool()> &isSo);

private:
    class Runner;

    void runNext();

    std::mutex m_mutex; ///< the standard's, which a thread sanitizer sees
    std::condition_variable m_done;
    const std::function<void()> *m_next = nullptr;
    QThread m_thread;
    QObject *m_context;
};

} // namespace Limpid

Q_DECLARE_METATYPE(Limpid::DispatcherThread::Kind)
