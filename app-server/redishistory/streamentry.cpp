// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redishistory/streamentry.h"

namespace Limpid {

std::optional<StreamEntry>
StreamEntry::fromReply(const GroupName &group, const RedisReply &reply, const TextSeal &seal)
{
    constexpr qsizetype fields = 10; // five names and their values; see HistoryScripts
    if (reply.items.size() != 2 || reply.items.at(1).items.size() != fields)
        return std::nullopt;
    const auto &values = reply.items.at(1).items;
    const auto id = StreamId::fromRedis(reply.items.at(0).text);
    const auto sender = Nick::fromString(QString::fromUtf8(values.at(3).text));
    const auto at = values.at(7).text.toLongLong();
    const auto text = seal.open(values.at(5).text);
    if (!id || !sender || !text)
        return std::nullopt;
    return StreamEntry { *id,
                         values.at(9).text.toLongLong(),
                         { group,
                           id->toCursor(),
                           QUuid::fromRfc4122(values.at(1).text),
                           *sender,
                           *text,
                           QDateTime::fromMSecsSinceEpoch(at, Qt::UTC) } };
}

std::vector<StreamEntry>
StreamEntry::listFromReply(const GroupName &group, const RedisReply &reply, const TextSeal &seal)
{
    std::vector<StreamEntry> entries;
    entries.reserve(size_t(reply.items.size()));
    for (const auto &item : reply.items) {
        if (const auto entry = fromReply(group, item, seal))
            entries.push_back(*entry);
    }
    return entries;
}

} // namespace Limpid
