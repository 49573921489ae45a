// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

namespace Limpid {

/// Lets one connection to a host and port open at a time; the others wait (RFC 6455, 4.1, 2).
///
/// Shared by the WebSockets that are to respect each other, all on one thread.
class ConnectQueue
{
public:
    /// Calls go at once, or when those before have left. Whoever enters has to leave, or to be
    /// deleted.
    void enter(const QByteArray &key, QObject *who, const std::function<void()> &go);
    /// Opened, failed or gone; does nothing for who is not in the queue.
    void leave(const QByteArray &key, const QObject *who);

private:
    struct Entry
    {
        QPointer<QObject> who;
        std::function<void()> go;
    };

    QHash<QByteArray, QList<Entry>> m_queues; // the first of each is the one that connects
};

} // namespace Limpid
