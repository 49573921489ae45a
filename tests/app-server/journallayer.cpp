// SPDX-License-Identifier: GPL-3.0-or-later
#include "journallayer.h"

using namespace Limpid;
using namespace Qt::StringLiterals;

void JournalLayer::answer()
{
    std::deque<std::function<void()>> held;
    {
        const QMutexLocker locker(&m_mutex);
        held = std::exchange(m_held, {});
    }
    for (const auto &give : held)
        give();
}

int JournalLayer::held() const
{
    const QMutexLocker locker(&m_mutex);
    return int(m_held.size());
}

ChannelName JournalLayer::newChannel()
{
    ++m_channels;
    return InMemoryChannelLayer::newChannel();
}

void JournalLayer::closeChannel(const ChannelName &channel)
{
    --m_channels;
    m_journal.write(u"closeChannel"_s);
    InMemoryChannelLayer::closeChannel(channel);
}

void JournalLayer::groupAdd(const GroupName &group, const ChannelName &channel, Done done)
{
    m_journal.write(u"groupAdd "_s + group.toString());
    InMemoryChannelLayer::groupAdd(group, channel, [this, done](const LayerResult &result) {
        const auto mood = m_mood.load();
        if (mood == Mood::Prompt)
            return done(result);
        if (mood == Mood::Away)
            return done(LayerResult::of(LayerFault::Unavailable));
        const QMutexLocker locker(&m_mutex);
        m_held.emplace_back([done, result] { done(result); });
    });
}
