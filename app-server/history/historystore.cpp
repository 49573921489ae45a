// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/history/historystore.h"

#include <QSet>

namespace Limpid {

bool HistoryStore::append(const Message &message, std::function<void(const Appended &)> answer)
{
    return append({ { message, [answer = std::move(answer)](const Appended &appended, bool) {
                         answer(appended);
                     } } });
}

void HistoryStore::answerAll(const std::vector<Posting> &messages,
                             const std::vector<Appended> &answers)
{
    std::vector<bool> more(messages.size());
    QSet<GroupName> follow;
    for (auto i = messages.size(); i > 0; --i) {
        const auto &group = messages[i - 1].message.group;
        more[i - 1] = follow.contains(group);
        follow.insert(group);
    }
    for (size_t i = 0; i < messages.size(); ++i)
        messages[i].answer(answers[i], more[i]);
}

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
