// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redislayers/gradually.h"

namespace Limpid {

void Gradually::add(std::function<void()> step)
{
    m_steps.push_back(std::move(step));
    if (m_steps.size() == 1)
        QMetaObject::invokeMethod(this, &Gradually::take, Qt::QueuedConnection);
}

void Gradually::take()
{
    m_steps.front()();
    m_steps.pop_front();
    if (!m_steps.empty())
        QMetaObject::invokeMethod(this, &Gradually::take, Qt::QueuedConnection);
    else
        emit idle();
}

} // namespace Limpid
