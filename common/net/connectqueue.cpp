// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/net/connectqueue.h"

namespace Limpid {

void ConnectQueue::enter(const QByteArray &key, QObject *who, const std::function<void()> &go)
{
    QList<Entry> &queue = m_queues[key];
    queue.append({ who, go });
    if (queue.size() == 1)
        go();
}

void ConnectQueue::leave(const QByteArray &key, const QObject *who)
{
    const auto found = m_queues.find(key);
    if (found == m_queues.end())
        return;
    QList<Entry> &queue = *found;
    const bool wasFirst = !queue.isEmpty() && queue.first().who == who;
    queue.removeIf([who](const Entry &entry) { return !entry.who || entry.who == who; });
    if (queue.isEmpty())
        m_queues.erase(found);
    else if (wasFirst)
        QMetaObject::invokeMethod(queue.first().who, queue.first().go, Qt::QueuedConnection);
}

} // namespace Limpid
