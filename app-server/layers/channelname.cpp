// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/layers/channelname.h"

#include "common/types/groupname.h"

namespace Limpid {

namespace {

/// The characters are those of a group; its length, too, so that 99 is the limit of both.
bool isPart(QStringView part)
{
    return GroupName::fromString(part).has_value();
}

} // namespace

std::optional<ChannelName> ChannelName::fromString(QStringView text)
{
    if (text.size() > MaxLength)
        return std::nullopt;
    const auto mark = text.indexOf(u'!');
    const auto local = mark < 0 ? QStringView() : text.mid(mark + 1);
    if (!isPart(mark < 0 ? text : text.left(mark)) || (!local.isEmpty() && !isPart(local)))
        return std::nullopt;
    return ChannelName(text.toString());
}

QString ChannelName::nonLocal() const
{
    const auto mark = m_name.indexOf(u'!');
    return mark < 0 ? m_name : m_name.left(mark + 1);
}

} // namespace Limpid
