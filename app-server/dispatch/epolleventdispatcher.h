// SPDX-License-Identifier: GPL-3.0-or-later
// Written by hand: Qt 6.4 has no dispatcher on epoll. Its own ask the kernel about every descriptor
// at every wake-up, so that ten thousand idle clients slow down the few that talk.
#pragma once

#include "app-server/dispatch/notifiertable.h"
#include "app-server/dispatch/timerqueue.h"
#include "app-server/dispatch/wakestate.h"

#include <QAbstractEventDispatcher>

#include <array>
#include <atomic>
#include <sys/epoll.h>
#include <vector>

namespace Limpid {

/// Qt's event dispatcher on Linux's epoll: a round costs what is ready, not what is open.
///
/// It does what Qt's own does on Unix, for one thread that has no window. It owns two descriptors;
/// without them it cannot be, and ends the process. wakeUp() and interrupt() are for any thread.
class EpollEventDispatcher : public QAbstractEventDispatcher
{
    Q_OBJECT

public:
    explicit EpollEventDispatcher(QObject *parent = nullptr);
    ~EpollEventDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    using QAbstractEventDispatcher::registerTimer;
    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    [[nodiscard]] QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;

    void wakeUp() override;
    void interrupt() override;

private:
    using Types = NotifierTable::Types;

    /// What epoll was last told about a descriptor.
    struct Descriptor
    {
        quint32 generation = 0; ///< comes back with its events; another one: they are not for it
        Types armed = 0; ///< 0: epoll does not know it
        bool isChanged = false; ///< in m_changed
        bool isUnsure = false; ///< it may have been closed since, and be another one now
    };

    [[nodiscard]] bool isMine(const QObject *object, const char *what) const;
    [[nodiscard]] int timeout(bool mayWait, bool withTimers, bool withNotifiers) const;
    [[nodiscard]] bool waitForWakeUp(bool mayWait, bool withTimers);
    [[nodiscard]] bool waitForAll(bool mayWait, bool withTimers);
    [[nodiscard]] bool takeEvents(int count);

    Descriptor &descriptor(int number);
    void noteChange(int number);
    void applyChanges();
    void apply(int number);
    [[nodiscard]] int arm(int number, Types types);
    void disarm(int number);
    void disableAll(int number);
    void open();
    void reopen();

    NotifierTable m_notifiers;
    TimerQueue m_timers;
    WakeState m_wake;
    std::atomic<bool> m_isInterrupted = false;
    int m_epoll = -1;
    int m_wakeUp = -1; ///< an eventfd
    std::vector<Descriptor> m_descriptors; ///< by number
    std::vector<int> m_changed; ///< numbers epoll has to be told about before the next wait
    std::vector<int> m_applying; ///< m_changed while it is gone through
    std::vector<int> m_alwaysReady; ///< files, which epoll refuses and poll calls ready
    std::array<epoll_event, 512> m_events {};
};

} // namespace Limpid
