// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redishistory/streamentry.h"

namespace Limpid {

std::optional<StreamEntry>
StreamEntry::fromReply(const GroupName &group, const RedisReply &reply, const TextSeal &seal)
{
    constexpr qsizetype fields = 10; // names and values, at least; see HistoryScripts
    const auto id = StreamId::fromRedis(reply.items.value(0).text);
    if (!id)
        return std::nullopt;
    const auto values = reply.items.value(1).items;
    if (values.size() < fields)
        return StreamEntry { *id, 0, std::nullopt };
    const auto number = values.at(9).text.toLongLong();
    const auto sender = Nick::fromString(QString::fromUtf8(values.at(3).text));
    const auto at = values.at(7).text.toLongLong();
    const auto text = seal.open(values.at(5).text);
    if (!sender || !text)
        return StreamEntry { *id, number, std::nullopt };
    return StreamEntry { *id,
                         number,
                         Message { group,
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
