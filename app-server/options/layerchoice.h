// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redislayers/redislayer.h"
#include "app-server/redislayers/redislayerconfig.h"

#include <memory>

namespace Limpid {

/// The channel layer that a server was told to be on.
struct LayerChoice
{
    enum class Kind {
        Memory, ///< the server is alone
        Redis, ///< RedisChannelLayer
        RedisPubSub ///< RedisPubSubChannelLayer
    };

    Kind kind = Kind::Memory;
    RedisLayerConfig redis; ///< of no meaning for Memory
    QString eventType = QStringLiteral("xxx.ooo"); ///< of what the routes /chat/ send

    /// Null for Memory. It begins to connect at once.
    [[nodiscard]] std::unique_ptr<RedisLayer> make() const;
};

} // namespace Limpid
