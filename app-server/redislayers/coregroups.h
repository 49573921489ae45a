// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/localgroups.h"

#include <QStringList>

#include <optional>

namespace Limpid {

/// Who is in which group through this process, and which names stand for them in Redis.
///
/// All channels of this process are one member of a group there, however many they are, with a name
/// made for the group; a message then carries one name instead of thousands. Channels that are not
/// of this process are members under their own names. One thread at a time.
class CoreGroups
{
public:
    /// own: what the names of this process's channels begin with, up to and with the '!'.
    explicit CoreGroups(QString own);

    [[nodiscard]] bool isOwn(const ChannelName &channel) const;
    /// The name in Redis of a channel in a group.
    [[nodiscard]] QString member(const GroupName &group, const ChannelName &channel) const;

    void add(const GroupName &group, const ChannelName &channel);
    /// Returns whether its name in Redis stands for nobody any more.
    bool discard(const GroupName &group, const ChannelName &channel);
    void clear();

    [[nodiscard]] QList<GroupName> groups() const;
    [[nodiscard]] QList<GroupName> groupsOf(const ChannelName &channel) const;
    /// The names in Redis of all that are in a group through this process.
    [[nodiscard]] QStringList members(const GroupName &group) const;
    /// The channels of this process that a name in Redis stands for; nothing if it is none.
    [[nodiscard]] std::optional<QList<ChannelName>> channelsOf(const QString &member) const;

private:
    [[nodiscard]] QString ownMember(const GroupName &group) const;

    const QString m_own;
    LocalGroups m_ownChannels;
    LocalGroups m_otherChannels;
    QHash<QString, GroupName> m_groupsByMember;
};

} // namespace Limpid
