// SPDX-License-Identifier: GPL-3.0-or-later
// What a session reads of the history: older pages, what was missed, and what is searched for.
#include "app-client/session/chatsession_p.h"
#include "common/types/utf8size.h"

#include <algorithm>
#include <utility>

namespace Limpid {

namespace {

constexpr int OlderPageSize = 50;

} // namespace

void ChatSession::fetchOlder(const GroupName &name)
{
    ChatGroup *group = d->find(name);
    if (isIdentified() && d->groupList.isJoined(name) && group->hasOlder
        && !group->messages.isFull()) {
        group->wantsOlder = group->fetch != ChatGroup::Fetch::Older;
        d->fetch(name);
    }
}

void ChatSession::fetchMissed(const GroupName &name, const QUuid &divider)
{
    if (ChatGroup *group = d->find(name)) {
        group->gaps.ask(divider);
        d->fetch(name);
    }
}

bool ChatSession::search(const GroupName &group, const QString &text)
{
    const bool isUsable = !text.isEmpty() && utf8Size(text) <= ProtocolLimits::Search;
    if (!isUsable || !isIdentified() || !d->groupList.isJoined(group)) {
        return false;
    }
    d->ask(d->hits.begin(group, text, limits().historyPage));
    return true;
}

void ChatSession::searchMore()
{
    const HistorySearch &hits = d->hits;
    if (hits.hasMore() && hits.state() == HistorySearch::State::Found && isIdentified()
        && d->groupList.isJoined(hits.group())) {
        d->ask(d->hits.beginMore());
    }
}

HistorySearch &ChatSession::hits() const
{
    return d->hits;
}

void ChatSession::seek(const Message &message)
{
    d->seeking.reset();
    if (d->find(message.group)) {
        d->seeking = Private::Seek { message.group, message.id, message.sentAt };
        d->seekOn();
    }
}

void ChatSession::Private::ask(const FetchHistory &request)
{
    asked.append(request);
    send(request);
}

/// Asks for a page of history, if one is wanted and none is on its way: of what was missed first.
void ChatSession::Private::fetch(const GroupName &name)
{
    ChatGroup *group = find(name);
    if (!q->isIdentified() || !groupList.isJoined(name) || group->fetch != ChatGroup::Fetch::None) {
        return;
    }
    const int largest = welcome.limits.historyPage;
    if (const auto missed = group->gaps.next(name, largest)) {
        group->fetch = ChatGroup::Fetch::Missed;
        ask(*missed);
    } else if (std::exchange(group->wantsOlder, false)) {
        const bool hurries = seeking && seeking->group == name;
        const int size = hurries ? HistoryGaps::PageSize : OlderPageSize;
        group->fetch = ChatGroup::Fetch::Older;
        ask(FetchHistory { name, group->beginning(), std::min(size, largest) });
    }
}

void ChatSession::Private::onEvent(const HistoryPage &page)
{
    ChatGroup *group = current(page.group);
    const auto isAnswered = [&page](const FetchHistory &request) {
        return request.group == page.group && request.text == page.text;
    };
    const auto found = std::find_if(asked.cbegin(), asked.cend(), isAnswered);
    if (found == asked.cend()) {
        return;
    }
    const FetchHistory request = *found;
    asked.erase(found);
    if (!page.text.isEmpty()) {
        hits.take(request, page);
        return;
    }
    if (!group || group->fetch == ChatGroup::Fetch::None) {
        return;
    }
    for (const Message &message : page.messages) {
        outbox->remove(message.id);
    }
    if (group->fetch == ChatGroup::Fetch::Missed) {
        group->gaps.fill(page);
        group->fetch = ChatGroup::Fetch::None;
    } else {
        group->fetch = ChatGroup::Fetch::None;
        takeOlder(*group, page);
    }
    fetch(page.group);
    seekOn();
}

void ChatSession::Private::takeOlder(ChatGroup &group, const HistoryPage &page)
{
    group.hasOlder = page.more && !page.messages.isEmpty();
    if (!page.messages.isEmpty()) {
        group.oldest = page.messages.first().cursor;
        group.oldestId = page.messages.first().id;
    }
    group.messages.prepend(page.messages);
}

/// What was asked for first cannot be read. True if that was a search.
bool ChatSession::Private::onFetchRefused()
{
    if (asked.isEmpty()) {
        return false;
    }
    const FetchHistory request = asked.takeFirst();
    if (!request.text.isEmpty()) {
        hits.refuse(request);
        return true;
    }
    ChatGroup *group = find(request.group);
    group->fetch = ChatGroup::Fetch::None;
    group->wantsOlder = false;
    group->gaps.refuse();
    if (seeking) {
        seeking->pages = 0;
        seekOn();
    }
    return false;
}

/// The message that is sought is here, or one more page is asked for, or that is given up.
void ChatSession::Private::seekOn()
{
    if (!seeking) {
        return;
    }
    const GroupName name = seeking->group;
    const bool isHere = find(name)->messages.rowOf(seeking->id) >= 0;
    if (!isHere && seeking->pages-- > 0 && fetchTowards(name, seeking->sentAt)) {
        return;
    }
    const QUuid id = std::exchange(seeking, std::nullopt)->id;
    emit q->sought(name, id, isHere);
}

bool ChatSession::Private::fetchTowards(const GroupName &name, const QDateTime &time)
{
    ChatGroup *group = find(name);
    const QUuid gap = group->gaps.at(time);
    if (gap.isNull()) {
        q->fetchOlder(name);
    } else {
        q->fetchMissed(name, gap);
    }
    return group->fetch != ChatGroup::Fetch::None;
}

} // namespace Limpid
