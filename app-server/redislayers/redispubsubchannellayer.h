// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redislayers/redislayer.h"
#include "app-server/redislayers/redislayerconfig.h"

namespace Limpid {

/// The channel layer of several servers that share one Redis, or several, by publishing and
/// subscribing: channels_redis.pubsub, with which it shares groups and channels (4.0.0, sealed as
/// of 4.2.1: older ones do not seal, whatever they are told).
///
/// Nothing is kept in Redis, so it is faster than RedisChannelLayer, and what is sent while a
/// server is away from Redis is gone for it. A channel without a '!' that several processes receive
/// from gives each message to all of them. Nothing expires, and a capacity makes room for the
/// newest instead of refusing it. Redis' database numbers mean nothing here.
class RedisPubSubChannelLayer : public RedisLayer
{
    Q_OBJECT

public:
    explicit RedisPubSubChannelLayer(const RedisLayerConfig &config, QObject *parent = nullptr);
};

} // namespace Limpid
