// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redislayers/redislayer.h"
#include "app-server/redislayers/redislayerconfig.h"

namespace Limpid {

/// The channel layer of several servers that share one Redis, or several: channels_redis.core, with
/// which it shares groups and channels (4.0.0; msgpack, sealed or not).
///
/// Messages wait in Redis until they are received or expire, so a server that is busy loses none up
/// to the capacity, which all its channels share. Where it is not as Python's: a message to one
/// channel finds its receiver also with several hosts, memberships outlive Redis and groupExpiry,
/// and what cannot be read is counted and dropped.
class RedisChannelLayer : public RedisLayer
{
    Q_OBJECT

public:
    explicit RedisChannelLayer(const RedisLayerConfig &config, QObject *parent = nullptr);
};

} // namespace Limpid
