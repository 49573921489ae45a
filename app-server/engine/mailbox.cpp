// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/mailbox.h"

namespace Limpid {

Mailbox::Mailbox(std::function<void()> notify)
    : m_notify(std::move(notify))
{
}

void Mailbox::close()
{
    // Destroyed without the lock: the last of an event may have something to be put in.
    std::vector<Mail::Item> items;
    const QMutexLocker locker(&m_mutex);
    m_notify = nullptr;
    items = std::exchange(m_items, {});
}

void Mailbox::put(Mail::Item item)
{
    const QMutexLocker locker(&m_mutex);
    if (!m_notify)
        return;
    const bool wasEmpty = m_items.empty();
    m_items.push_back(std::move(item));
    if (wasEmpty)
        m_notify();
}

void Mailbox::put(std::span<const Mail::ToGroup> messages)
{
    const QMutexLocker locker(&m_mutex);
    if (!m_notify || messages.empty())
        return;
    const bool wasEmpty = m_items.empty();
    m_items.insert(m_items.end(), messages.begin(), messages.end());
    if (wasEmpty)
        m_notify();
}

std::vector<Mail::Item> Mailbox::take()
{
    const QMutexLocker locker(&m_mutex);
    return std::exchange(m_items, {});
}

} // namespace Limpid
