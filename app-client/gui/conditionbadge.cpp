// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/conditionbadge.h"

#include "common/gui/theme.h"

using namespace Qt::StringLiterals;

namespace Limpid {

using Condition = WireBench::Condition;

ConditionBadge::ConditionBadge(WireBench &bench,
                               Condition condition,
                               const Theme &theme,
                               QWidget *parent)
    : StatePill(theme, parent)
    , m_bench(bench)
    , m_condition(condition)
    , m_theme(theme)
{
    const bool isFreeze = condition == Condition::ReadingFrozen;
    setObjectName(isFreeze ? u"frozenBadge"_s : u"pongsOffBadge"_s);
    setToolTip(isFreeze ? tr("Nothing is read from this connection. Click to read on.")
                        : tr("Pings are not answered. Click to answer them again."));
    connect(this, &QAbstractButton::clicked, this, &ConditionBadge::onClicked);
    connect(&bench, &WireBench::changed, this, &ConditionBadge::refresh);
    connect(&theme, &Theme::changed, this, &ConditionBadge::refresh);
    refresh();
}

void ConditionBadge::onClicked()
{
    m_bench.end(m_condition);
}

void ConditionBadge::refresh()
{
    const bool holds = m_bench.has(m_condition);
    if (holds) {
        setCustom(StateShape::Slow, m_theme.colors().warning, words());
        setAccessibleName(text());
        setAccessibleDescription(toolTip());
    }
    setVisible(holds);
}

QString ConditionBadge::words() const
{
    constexpr qint64 second = 1'000'000;
    return m_condition == Condition::ReadingFrozen
        ? tr("frozen, %1 s").arg((m_bench.frozenLeft() + second - 1) / second)
        : tr("pong off");
}

} // namespace Limpid
