// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <functional>

namespace Limpid {

/// Steps that become ready in any order, and are taken in the order they were reserved. A message
/// to a group has to ask for its members first; what is sent after it must not overtake it.
class Ordered
{
public:
    using Ticket = quint64;

    [[nodiscard]] Ticket reserve();
    /// The step is taken now, or as soon as all that were reserved earlier have been.
    void ready(Ticket ticket, std::function<void()> step);

private:
    Ticket m_first = 0; ///< of what is at the front
    std::deque<std::function<void()>> m_steps; ///< empty functions are not ready
    bool m_isTaking = false;
};

} // namespace Limpid
