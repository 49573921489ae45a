// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>

namespace Limpid {

/// Takes steps in order, one a turn of the event loop: whatever a step makes somebody ask for is
/// done before the next. So a receiver that asks again from its answer is there for the next
/// message. Where that is known to be so, more are taken in one turn.
class Gradually : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostAtOnce = 64; ///< steps a turn

    /// goesOn: asked after a step whether the next may follow at once; may destroy this.
    explicit Gradually(std::function<bool()> goesOn, QObject *parent = nullptr);

    void add(std::function<void()> step);
    [[nodiscard]] bool isIdle() const { return m_steps.empty(); }

signals:
    void idle(); ///< the last step has been taken

private:
    void take();

    const std::function<bool()> m_goesOn;
    std::deque<std::function<void()>> m_steps; ///< the first of them is on its way
};

} // namespace Limpid
