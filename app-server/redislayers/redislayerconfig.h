// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/layerconfig.h"
#include "app-server/redis/redisconnection.h"

#include <QList>
#include <QStringList>

namespace Limpid {

/// What a Redis channel layer can be told; names and defaults are channels_redis'.
///
/// All that is not about this process alone has to be the same on every server of a site.
struct RedisLayerConfig
{
    QList<RedisHost> hosts { RedisHost() }; ///< at least one; several share the load (HashRing)
    QString prefix = QStringLiteral("asgi"); ///< of all names in Redis
    LayerConfig layer;
    QStringList symmetricEncryptionKeys; ///< see Fernet; none: messages are not sealed
    RedisConnection::Timing timing;
};

} // namespace Limpid
