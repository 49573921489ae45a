// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>

namespace Limpid {

/// Takes steps one a turn of the event loop, in order: whatever a step makes somebody ask for is
/// done before the next. So a receiver that asks again from its answer is there for the next
/// message.
class Gradually : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void add(std::function<void()> step);
    [[nodiscard]] bool isIdle() const { return m_steps.empty(); }

signals:
    void idle(); ///< the last step has been taken

private:
    void take();

    std::deque<std::function<void()>> m_steps; ///< the first of them is on its way
};

} // namespace Limpid
