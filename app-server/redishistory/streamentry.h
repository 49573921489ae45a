// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redis/redisreply.h"
#include "app-server/redishistory/streamid.h"
#include "app-server/redishistory/textseal.h"
#include "common/types/message.h"

#include <optional>
#include <vector>

namespace Limpid {

/// A message as it is in a group's stream.
struct StreamEntry
{
    StreamId id;
    qint64 number = 0; ///< of the messages of its group, from 1 on
    Message message;

    /// Nothing: it is not an entry that a RedisHistoryStore has made, or under another key.
    [[nodiscard]] static std::optional<StreamEntry>
    fromReply(const GroupName &group, const RedisReply &reply, const TextSeal &seal);
    /// Those of a list that are.
    [[nodiscard]] static std::vector<StreamEntry>
    listFromReply(const GroupName &group, const RedisReply &reply, const TextSeal &seal);
};

} // namespace Limpid
