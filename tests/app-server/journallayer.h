// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/inmemorychannellayer.h"
#include "consumersite.h"

#include <deque>

/// A layer in memory that writes down who comes and goes, and whose answers to groupAdd() can be
/// held back, or be that it is away.
class JournalLayer : public Limpid::InMemoryChannelLayer
{
    Q_OBJECT

public:
    enum class Mood { Prompt, Slow, Away };

    explicit JournalLayer(Journal &journal, Limpid::LayerConfig config = {})
        : InMemoryChannelLayer(std::move(config))
        , m_journal(journal)
    {
    }

    void setMood(Mood mood) { m_mood = mood; }
    /// Gives the answers that were held back.
    void answer();
    [[nodiscard]] int held() const;
    [[nodiscard]] int channels() const { return m_channels; } ///< that are open

    [[nodiscard]] Limpid::ChannelName newChannel() override;
    void closeChannel(const Limpid::ChannelName &channel) override;
    void groupAdd(const Limpid::GroupName &group,
                  const Limpid::ChannelName &channel,
                  Done done) override;

private:
    Journal &m_journal;
    std::atomic<Mood> m_mood = Mood::Prompt;
    std::atomic<int> m_channels = 0;
    mutable QMutex m_mutex;
    std::deque<std::function<void()>> m_held;
};
