// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/inspect/wirebench.h"
#include "common/gui/statepill.h"

namespace Limpid {

/// There as long as a condition of the workbench holds, so that nobody forgets it; a click ends the
/// condition.
class ConditionBadge : public StatePill
{
    Q_OBJECT

public:
    ConditionBadge(WireBench &bench,
                   WireBench::Condition condition,
                   const Theme &theme,
                   QWidget *parent = nullptr);

private:
    void onClicked();
    void refresh();
    [[nodiscard]] QString words() const;

    WireBench &m_bench;
    WireBench::Condition m_condition;
    const Theme &m_theme;
};

} // namespace Limpid
