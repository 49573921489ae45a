// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redislayers/redislayerconfig.h"
#include "layerlistener.h"
#include "redisserver.h"

#include <memory>

namespace Limpid {

/// A redis-server for layers of one kind, and what their tests do again and again.
class RedisLayerFixture
{
protected:
    [[nodiscard]] RedisLayerConfig config() const; ///< of the one server
    [[nodiscard]] RedisLayerConfig configWith(const RedisServer &second) const; ///< of two
    [[nodiscard]] LayerFault add(ChannelLayer &layer, const ChannelName &channel) const;
    [[nodiscard]] LayerFault groupSend(ChannelLayer &layer, int number) const;

    const GroupName m_group = GroupName::fromString(QStringLiteral("x1")).value();
    std::unique_ptr<RedisServer> m_redis;
};

} // namespace Limpid
