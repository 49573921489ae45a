// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redis/redisreply.h"
#include "app-server/redishistory/streamid.h"
#include "app-server/redishistory/textseal.h"
#include "common/types/message.h"

#include <optional>
#include <vector>

namespace Limpid {

/// An entry of a group's stream.
struct StreamEntry
{
    StreamId id;
    qint64 number = 0; ///< of the messages of its group, from 1 on; 0: it is not known
    std::optional<Message> message; ///< nothing: it is sealed under another key, or is none

    /// Nothing: it has no id, as every entry has.
    [[nodiscard]] static std::optional<StreamEntry>
    fromReply(const GroupName &group, const RedisReply &reply, const TextSeal &seal);
    /// All of a list.
    [[nodiscard]] static std::vector<StreamEntry>
    listFromReply(const GroupName &group, const RedisReply &reply, const TextSeal &seal);
};

} // namespace Limpid
