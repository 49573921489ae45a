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

} // namespace Limpid
