// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redislayers/coregroups.h"

#include <QCryptographicHash>

namespace Limpid {

namespace {

constexpr qsizetype HashSize = 16; // bytes, so that the name stays below 100 characters

} // namespace

CoreGroups::CoreGroups(QString own)
    : m_own(std::move(own))
{
}

bool CoreGroups::isOwn(const ChannelName &channel) const
{
    return channel.toString().startsWith(m_own);
}

QString CoreGroups::member(const GroupName &group, const ChannelName &channel) const
{
    return isOwn(channel) ? ownMember(group) : channel.toString();
}

void CoreGroups::add(const GroupName &group, const ChannelName &channel)
{
    if (!isOwn(channel))
        m_otherChannels.add(group, channel);
    else if (m_ownChannels.add(group, channel))
        m_groupsByMember.insert(ownMember(group), group);
}

bool CoreGroups::discard(const GroupName &group, const ChannelName &channel)
{
    if (!isOwn(channel)) {
        m_otherChannels.discard(group, channel);
        return true;
    }
    if (!m_ownChannels.discard(group, channel))
        return false;
    m_groupsByMember.remove(ownMember(group));
    return true;
}

void CoreGroups::clear()
{
    m_ownChannels.clear();
    m_otherChannels.clear();
    m_groupsByMember.clear();
}

QList<GroupName> CoreGroups::groups() const
{
    auto groups = m_ownChannels.groups();
    for (const auto &group : m_otherChannels.groups()) {
        if (!m_ownChannels.contains(group))
            groups.append(group);
    }
    return groups;
}

QList<GroupName> CoreGroups::groupsOf(const ChannelName &channel) const
{
    return isOwn(channel) ? m_ownChannels.groupsOf(channel) : m_otherChannels.groupsOf(channel);
}

QStringList CoreGroups::members(const GroupName &group) const
{
    QStringList names;
    if (m_ownChannels.contains(group))
        names.append(ownMember(group));
    for (const auto &channel : m_otherChannels.members(group))
        names.append(channel.toString());
    return names;
}

std::optional<QList<ChannelName>> CoreGroups::channelsOf(const QString &member) const
{
    const auto group = m_groupsByMember.constFind(member);
    return group == m_groupsByMember.cend() ? std::nullopt
                                            : std::optional(m_ownChannels.members(*group));
}

QString CoreGroups::ownMember(const GroupName &group) const
{
    const auto hash
        = QCryptographicHash::hash(group.toString().toUtf8(), QCryptographicHash::Sha256);
    return m_own + QStringLiteral("g.") + QString::fromLatin1(hash.left(HashSize).toHex());
}

} // namespace Limpid
