// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/history/historystore.h"

namespace Limpid {

void HistoryStore::after(const GroupName &group,
                         const Cursor &after,
                         int limit,
                         std::function<void(const HistorySlice &)> answer)
{
    HistoryQuery query;
    query.group = group;
    query.after = after;
    query.limit = limit;
    read(query, std::move(answer));
}

void HistoryStore::page(const GroupName &group,
                        const Cursor &before,
                        int limit,
                        std::function<void(const HistorySlice &)> answer)
{
    HistoryQuery query;
    query.group = group;
    query.before = before;
    query.limit = limit;
    read(query, std::move(answer));
}

void HistoryStore::newest(const GroupName &group, std::function<void(const HistorySlice &)> answer)
{
    HistoryQuery query;
    query.group = group;
    query.limit = 0;
    read(query, std::move(answer));
}

void HistoryStore::search(const GroupName &group,
                          const QString &text,
                          const Cursor &before,
                          int limit,
                          std::function<void(const HistorySlice &)> answer)
{
    HistoryQuery query;
    query.group = group;
    query.text = text;
    query.before = before;
    query.limit = limit;
    read(query, std::move(answer));
}

} // namespace Limpid
