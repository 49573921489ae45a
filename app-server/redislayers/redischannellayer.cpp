// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redislayers/redischannellayer.h"

#include "app-server/redislayers/redischannelcore.h"

namespace Limpid {

RedisChannelLayer::RedisChannelLayer(const RedisLayerConfig &config, QObject *parent)
    : RedisLayer(std::make_unique<RedisChannelCore>(config), parent)
{
}

} // namespace Limpid
