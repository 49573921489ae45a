// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatcherthread.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QSocketNotifier>
#include <QTimer>

namespace Limpid {

/// A notifier that counts.
class Counter : public QSocketNotifier
{
public:
    Counter(int descriptor, Type type, std::function<void()> slot = {})
        : QSocketNotifier(descriptor, type)
    {
        connect(this, &QSocketNotifier::activated, this, [this, slot] {
            ++count;
            if (slot)
                slot();
        });
    }

    int count = 0;
};

inline void turn(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    QAbstractEventDispatcher::instance()->processEvents(flags);
}

/// How often the dispatcher gets up although there is nothing to do.
inline int idleRounds()
{
    int rounds = 0;
    auto *dispatcher = QAbstractEventDispatcher::instance();
    QObject context;
    QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &context, [&] { ++rounds; });
    bool isOver = false;
    QTimer::singleShot(50, Qt::PreciseTimer, &context, [&] { isOver = true; });
    return DispatcherThread::until([&] { return isOver; }) ? rounds : -1;
}

} // namespace Limpid
