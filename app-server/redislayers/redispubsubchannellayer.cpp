// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redislayers/redispubsubchannellayer.h"

#include "app-server/redislayers/redispubsubcore.h"

namespace Limpid {

RedisPubSubChannelLayer::RedisPubSubChannelLayer(const RedisLayerConfig &config, QObject *parent)
    : RedisLayer(std::make_unique<RedisPubSubCore>(config), parent)
{
}

} // namespace Limpid
