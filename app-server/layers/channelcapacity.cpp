// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/layers/channelcapacity.h"

namespace Limpid {

void ChannelCapacity::addGlob(const QString &glob, int capacity)
{
    // Qt's '*' stops at a slash, which no channel has in its name.
    m_rules.append({ QRegularExpression::fromWildcard(glob, Qt::CaseSensitive), capacity });
}

void ChannelCapacity::addExpression(const QString &expression, int capacity)
{
    m_rules.append({ QRegularExpression(expression), capacity });
}

int ChannelCapacity::of(const QString &channel) const
{
    for (const auto &rule : m_rules) {
        const auto match = rule.expression.match(channel,
                                                 0,
                                                 QRegularExpression::NormalMatch,
                                                 QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            return rule.capacity;
    }
    return m_otherwise;
}

} // namespace Limpid
