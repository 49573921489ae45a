// SPDX-License-Identifier: GPL-3.0-or-later
// Written by hand: Qt 6.4 has no dispatcher on epoll. Its own ask the kernel about every descriptor
// at every wake-up, so that ten thousand idle clients slow down the few that talk.
#include "app-server/dispatch/epolleventdispatcher.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <limits>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace Limpid {

namespace {

using Types = NotifierTable::Types;

constexpr Types Read = NotifierTable::typeBit(QSocketNotifier::Read);
constexpr Types Write = NotifierTable::typeBit(QSocketNotifier::Write);
constexpr Types Exception = NotifierTable::typeBit(QSocketNotifier::Exception);
constexpr quint64 WakeUpKey = std::numeric_limits<quint64>::max();

quint32 eventsFor(Types types)
{
    return (types & Read ? EPOLLIN : 0U) | (types & Write ? EPOLLOUT : 0U)
        | (types & Exception ? EPOLLPRI : 0U);
}

Types typesFor(quint32 events)
{
    if (events & (EPOLLHUP | EPOLLERR))
        return NotifierTable::AllTypes;
    return Types((events & EPOLLIN ? Read : 0) | (events & EPOLLOUT ? Write : 0)
                 | (events & EPOLLPRI ? Exception : 0));
}

// Both in one, so that an event can be told from one for an earlier file of that number.
quint64 keyFor(int number, quint32 generation)
{
    return quint64(generation) << 32 | quint32(number);
}

std::chrono::nanoseconds monotonicTime()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

} // namespace

EpollEventDispatcher::EpollEventDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent)
    , m_timers(monotonicTime)
    , m_wakeUp(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    open();
}

EpollEventDispatcher::~EpollEventDispatcher()
{
    ::close(m_epoll);
    ::close(m_wakeUp);
}

void EpollEventDispatcher::open()
{
    m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
    epoll_event event {};
    event.events = EPOLLIN;
    event.data.u64 = WakeUpKey;
    if (::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wakeUp, &event) != 0)
        qFatal("There are no descriptors left for an event dispatcher.");
}

bool EpollEventDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_isInterrupted.store(false);
    emit awake();
    // Who posts an event wakes the thread: with nothing posted meanwhile m_wake is as it was.
    // Looking at it first orders what they did before what is done here, where a thread sanitizer
    // sees it.
    (void)m_wake.isWoken();
    QCoreApplication::sendPostedEvents();

    const bool mayWait
        = (flags & QEventLoop::WaitForMoreEvents) && !m_isInterrupted.load() && !m_wake.isWoken();
    if (mayWait)
        emit aboutToBlock();
    if (m_isInterrupted.load())
        return false;

    const bool withTimers = !(flags & QEventLoop::X11ExcludeTimers);
    const bool withNotifiers = !(flags & QEventLoop::ExcludeSocketNotifiers);
    const bool wasWoken
        = withNotifiers ? waitForAll(mayWait, withTimers) : waitForWakeUp(mayWait, withTimers);
    int handled = wasWoken ? 1 : 0;
    if (withNotifiers)
        handled += m_notifiers.deliver();
    if (withTimers)
        handled += m_timers.activate();
    return handled > 0;
}

// Milliseconds; -1: for ever.
int EpollEventDispatcher::timeout(bool mayWait, bool withTimers, bool withNotifiers) const
{
    if (!mayWait || (withNotifiers && (!m_alwaysReady.empty() || m_notifiers.hasMarked())))
        return 0;
    const auto next = withTimers ? m_timers.untilNext() : std::nullopt;
    return next ? int(std::min<qint64>(next->count(), std::numeric_limits<int>::max())) : -1;
}

bool EpollEventDispatcher::waitForWakeUp(bool mayWait, bool withTimers)
{
    pollfd wakeUp { m_wakeUp, POLLIN, 0 };
    const bool sleeps = mayWait && m_wake.fallAsleep();
    int count = 0;
    do {
        count = ::poll(&wakeUp, 1, timeout(sleeps, withTimers, false));
    } while (count < 0 && errno == EINTR);
    eventfd_t value = 0;
    if (count > 0)
        ::eventfd_read(m_wakeUp, &value);
    return m_wake.rise() || value > 0;
}

bool EpollEventDispatcher::waitForAll(bool mayWait, bool withTimers)
{
    applyChanges();
    const bool sleeps = mayWait && m_wake.fallAsleep();
    int count = 0;
    do {
        count = ::epoll_wait(
            m_epoll, m_events.data(), int(m_events.size()), timeout(sleeps, withTimers, true));
    } while (count < 0 && errno == EINTR);
    // Both: who wakes a thread that was about to get up by itself writes a little later.
    const bool hasWritten = takeEvents(count);
    return m_wake.rise() || hasWritten;
}

// Marks them all before any slot runs: until then everything is as epoll was told.
bool EpollEventDispatcher::takeEvents(int count)
{
    bool wasWoken = false;
    bool isStale = false;
    for (int i = 0; i < count; ++i) {
        const auto &event = m_events[size_t(i)];
        if (event.data.u64 == WakeUpKey) {
            eventfd_t value = 0;
            ::eventfd_read(m_wakeUp, &value);
            wasWoken = true;
            continue;
        }
        const int number = int(event.data.u64 & std::numeric_limits<quint32>::max());
        const auto &known = descriptor(number);
        if (known.armed != 0 && event.data.u64 == keyFor(number, known.generation))
            m_notifiers.mark(number, typesFor(event.events));
        else
            isStale = true;
    }
    for (const int number : m_alwaysReady)
        m_notifiers.mark(number, Read | Write);
    if (isStale)
        reopen();
    return wasWoken;
}

bool EpollEventDispatcher::isMine(const QObject *object, const char *what) const
{
    if (object->thread() == thread() && thread() == QThread::currentThread())
        return true;
    qWarning("%s cannot be started or stopped from another thread", what);
    return false;
}

void EpollEventDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    if (!isMine(notifier, "Socket notifiers"))
        return;
    const int number = int(notifier->socket());
    m_notifiers.add(notifier);
    // What epoll knows under this number may have been closed behind our back, and forgotten.
    if (descriptor(number).armed & NotifierTable::typeBit(notifier->type()))
        descriptor(number).isUnsure = true;
    noteChange(number);
}

void EpollEventDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    if (!isMine(notifier, "Socket notifiers") || !m_notifiers.remove(notifier))
        return;
    const int number = int(notifier->socket());
    // At once, while the number still means this file: it is likely to be closed next.
    if (m_notifiers.types(number) == 0)
        disarm(number);
    else
        noteChange(number);
}

EpollEventDispatcher::Descriptor &EpollEventDispatcher::descriptor(int number)
{
    if (m_descriptors.size() <= size_t(number))
        m_descriptors.resize(size_t(number) + 1);
    return m_descriptors[size_t(number)];
}

void EpollEventDispatcher::noteChange(int number)
{
    if (!std::exchange(descriptor(number).isChanged, true))
        m_changed.push_back(number);
}

void EpollEventDispatcher::applyChanges()
{
    m_applying.swap(m_changed);
    for (const int number : m_applying)
        apply(number);
    m_applying.clear();
}

void EpollEventDispatcher::apply(int number)
{
    auto &known = descriptor(number);
    known.isChanged = false;
    const auto types = m_notifiers.types(number);
    const bool isUnsure = std::exchange(known.isUnsure, false);
    if (types == 0 || (types == known.armed && !isUnsure))
        return;
    std::erase(m_alwaysReady, number);
    switch (arm(number, types)) {
    case 0:
        return;
    case EPERM:
        if (types & (Read | Write))
            m_alwaysReady.push_back(number);
        return;
    case EBADF:
        disableAll(number);
        return;
    default:
        qErrnoWarning("epoll does not take descriptor %d, it is tried again", number);
        noteChange(number);
    }
}

// Returns an errno; with one, epoll does not know the descriptor.
int EpollEventDispatcher::arm(int number, Types types)
{
    auto &known = descriptor(number);
    epoll_event event {};
    event.events = eventsFor(types);
    event.data.u64 = keyFor(number, known.generation);
    if (known.armed != 0 && ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, number, &event) == 0) {
        known.armed = types;
        return 0;
    }
    // New to epoll, or it was closed while it was armed, and the number belongs to another now.
    known.armed = 0;
    event.data.u64 = keyFor(number, ++known.generation);
    if (::epoll_ctl(m_epoll, EPOLL_CTL_ADD, number, &event) != 0
        && (errno != EEXIST || ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, number, &event) != 0))
        return errno;
    known.armed = types;
    return 0;
}

void EpollEventDispatcher::disarm(int number)
{
    std::erase(m_alwaysReady, number);
    // It fails where the file was closed before: epoll has forgotten it then.
    if (std::exchange(descriptor(number).armed, Types(0)) != 0)
        ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, number, nullptr);
}

void EpollEventDispatcher::disableAll(int number)
{
    for (const auto type :
         { QSocketNotifier::Read, QSocketNotifier::Write, QSocketNotifier::Exception }) {
        if (auto *notifier = m_notifiers.find(number, type)) {
            qWarning("QSocketNotifier: descriptor %d is not open, type %d is disabled",
                     number,
                     int(type));
            notifier->setEnabled(false);
        }
    }
}

// A file that was closed while armed, and is open still under another number, goes on reporting,
// and nothing takes it out again: its number no longer names it.
void EpollEventDispatcher::reopen()
{
    ::close(m_epoll);
    open();
    for (size_t number = 0; number < m_descriptors.size(); ++number) {
        if (std::exchange(m_descriptors[number].armed, Types(0)) != 0)
            noteChange(int(number));
    }
}

void EpollEventDispatcher::registerTimer(int id,
                                         qint64 interval,
                                         Qt::TimerType type,
                                         QObject *object)
{
    if (isMine(object, "Timers"))
        m_timers.add(id, std::chrono::milliseconds(interval), type, object);
}

bool EpollEventDispatcher::unregisterTimer(int id)
{
    return isMine(this, "Timers") && m_timers.remove(id);
}

bool EpollEventDispatcher::unregisterTimers(QObject *object)
{
    return isMine(object, "Timers") && m_timers.removeAllOf(object);
}

QList<QAbstractEventDispatcher::TimerInfo>
EpollEventDispatcher::registeredTimers(QObject *object) const
{
    return m_timers.timersOf(object);
}

int EpollEventDispatcher::remainingTime(int id)
{
    const auto remaining = m_timers.remaining(id);
    return remaining ? int(remaining->count()) : -1;
}

void EpollEventDispatcher::wakeUp()
{
    if (m_wake.wake())
        ::eventfd_write(m_wakeUp, 1);
}

void EpollEventDispatcher::interrupt()
{
    m_isInterrupted.store(true);
    wakeUp();
}

} // namespace Limpid
