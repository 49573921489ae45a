// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/layers/localgroups.h"

namespace Limpid {

bool LocalGroups::add(const GroupName &group, const ChannelName &channel, double joinedAt)
{
    auto &members = m_members[group];
    members.insert(channel, joinedAt);
    m_groups[channel].insert(group);
    return members.size() == 1;
}

bool LocalGroups::discard(const GroupName &group, const ChannelName &channel)
{
    const auto members = m_members.find(group);
    if (members == m_members.end() || !members->remove(channel))
        return false;
    const auto groups = m_groups.find(channel);
    groups->remove(group);
    if (groups->isEmpty())
        m_groups.erase(groups);
    if (!members->isEmpty())
        return false;
    m_members.erase(members);
    return true;
}

void LocalGroups::discardOlder(const GroupName &group, double oldest)
{
    const auto members = m_members.value(group);
    for (auto member = members.cbegin(); member != members.cend(); ++member) {
        if (member.value() < oldest)
            discard(group, member.key());
    }
}

void LocalGroups::clear()
{
    m_members.clear();
    m_groups.clear();
}

QList<GroupName> LocalGroups::groupsOf(const ChannelName &channel) const
{
    return m_groups.value(channel).values();
}

QList<ChannelName> LocalGroups::members(const GroupName &group) const
{
    return m_members.value(group).keys();
}

} // namespace Limpid
