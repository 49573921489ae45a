// SPDX-License-Identifier: GPL-3.0-or-later
#include "redislayerfixture.h"

namespace Limpid {

RedisLayerConfig RedisLayerFixture::config() const
{
    RedisLayerConfig config;
    config.hosts = { m_redis->unixSocket() };
    return config;
}

RedisLayerConfig RedisLayerFixture::configWith(const RedisServer &second) const
{
    auto two = config();
    two.hosts.append(second.tcp());
    return two;
}

LayerFault RedisLayerFixture::add(ChannelLayer &layer, const ChannelName &channel) const
{
    return faultOf([&](auto done) { layer.groupAdd(m_group, channel, done); });
}

LayerFault RedisLayerFixture::groupSend(ChannelLayer &layer, int number) const
{
    return faultOf(
        [&](auto done) { layer.groupSend(m_group, LayerListener::numbered(number), done); });
}

} // namespace Limpid
