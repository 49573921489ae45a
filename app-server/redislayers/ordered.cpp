// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redislayers/ordered.h"

namespace Limpid {

Ordered::Ticket Ordered::reserve()
{
    m_steps.emplace_back();
    return m_first + m_steps.size() - 1;
}

void Ordered::ready(Ticket ticket, std::function<void()> step)
{
    m_steps.at(ticket - m_first) = std::move(step);
    if (m_isTaking)
        return; // a step has made another one ready
    m_isTaking = true;
    while (!m_steps.empty() && m_steps.front()) {
        const auto next = std::move(m_steps.front());
        m_steps.pop_front();
        ++m_first;
        next();
    }
    m_isTaking = false;
}

} // namespace Limpid
