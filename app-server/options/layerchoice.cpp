// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/options/layerchoice.h"

#include "app-server/redislayers/redischannellayer.h"
#include "app-server/redislayers/redispubsubchannellayer.h"

namespace Limpid {

std::unique_ptr<RedisLayer> LayerChoice::make() const
{
    switch (kind) {
    case Kind::Memory:
        break;
    case Kind::Redis:
        return std::make_unique<RedisChannelLayer>(redis);
    case Kind::RedisPubSub:
        return std::make_unique<RedisPubSubChannelLayer>(redis);
    }
    return nullptr;
}

} // namespace Limpid
