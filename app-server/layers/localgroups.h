// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/channelname.h"
#include "common/types/groupname.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace Limpid {

/// Which channels of this process are in which groups. One thread at a time.
class LocalGroups
{
public:
    /// joinedAt: seconds since the epoch; a member that is added again has joined again. Returns
    /// whether it is the first of its group.
    bool add(const GroupName &group, const ChannelName &channel, double joinedAt = 0);
    /// Returns whether it was the last of its group.
    bool discard(const GroupName &group, const ChannelName &channel);
    /// Discards those that joined before.
    void discardOlder(const GroupName &group, double oldest);
    void clear();

    [[nodiscard]] bool contains(const GroupName &group) const { return m_members.contains(group); }
    [[nodiscard]] QList<GroupName> groups() const { return m_members.keys(); }
    [[nodiscard]] QList<GroupName> groupsOf(const ChannelName &channel) const;
    [[nodiscard]] QList<ChannelName> members(const GroupName &group) const;

private:
    QHash<GroupName, QHash<ChannelName, double>> m_members; ///< none empty
    QHash<ChannelName, QSet<GroupName>> m_groups; ///< none empty
};

} // namespace Limpid
