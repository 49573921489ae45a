// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/dispatch/notifiertable.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace Limpid {

void NotifierTable::add(QSocketNotifier *notifier)
{
    const auto descriptor = size_t(notifier->socket());
    if (m_entries.size() <= descriptor)
        m_entries.resize(descriptor + 1);
    auto &entry = m_entries[descriptor];
    auto &place = entry.notifiers[size_t(notifier->type())];
    if (place && place != notifier) {
        qWarning("QSocketNotifier: two of type %d on descriptor %d, the second counts",
                 int(notifier->type()),
                 int(descriptor));
    }
    place = notifier;
    entry.marked &= Types(~typeBit(notifier->type()));
}

bool NotifierTable::remove(QSocketNotifier *notifier)
{
    const auto descriptor = size_t(notifier->socket());
    if (m_entries.size() <= descriptor)
        return false;
    auto &entry = m_entries[descriptor];
    auto &place = entry.notifiers[size_t(notifier->type())];
    if (place != notifier)
        return false;
    place = nullptr;
    entry.marked &= Types(~typeBit(notifier->type()));
    return true;
}

NotifierTable::Types NotifierTable::types(int descriptor) const
{
    Types all = 0;
    for (const auto type :
         { QSocketNotifier::Read, QSocketNotifier::Write, QSocketNotifier::Exception }) {
        if (find(descriptor, type))
            all |= typeBit(type);
    }
    return all;
}

QSocketNotifier *NotifierTable::find(int descriptor, QSocketNotifier::Type type) const
{
    if (m_entries.size() <= size_t(descriptor))
        return nullptr;
    return m_entries[size_t(descriptor)].notifiers[size_t(type)];
}

void NotifierTable::mark(int descriptor, Types types)
{
    for (const auto type :
         { QSocketNotifier::Read, QSocketNotifier::Write, QSocketNotifier::Exception }) {
        if (!(types & typeBit(type)) || !find(descriptor, type))
            continue;
        auto &marked = m_entries[size_t(descriptor)].marked;
        if (marked & typeBit(type))
            continue;
        marked |= typeBit(type);
        m_marked.push_back({ descriptor, type });
    }
}

int NotifierTable::deliver()
{
    int delivered = 0;
    QEvent event(QEvent::SockAct);
    while (hasMarked()) {
        const auto [descriptor, type] = m_marked[m_next++];
        auto &entry = m_entries[size_t(descriptor)];
        // Without its bit it was removed, or a nested loop has been here.
        if (!(entry.marked & typeBit(type)))
            continue;
        entry.marked &= Types(~typeBit(type));
        QCoreApplication::sendEvent(entry.notifiers[size_t(type)], &event);
        ++delivered;
    }
    m_marked.clear();
    m_next = 0;
    return delivered;
}

} // namespace Limpid
