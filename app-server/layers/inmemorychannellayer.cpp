// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/layers/inmemorychannellayer.h"

#include <QRandomGenerator>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr qsizetype RandomLetters = 12;
constexpr double Never = std::numeric_limits<double>::infinity();

QString randomLetters()
{
    constexpr QStringView letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QString text;
    for (qsizetype i = 0; i < RandomLetters; ++i)
        text += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    return text;
}

} // namespace

InMemoryChannelLayer::InMemoryChannelLayer(LayerConfig config, QObject *parent)
    : ChannelLayer(parent)
    , m_config(std::move(config))
{
}

ChannelName InMemoryChannelLayer::newChannel()
{
    const auto name = u"specific..inmemory!"_s + randomLetters();
    const auto channel = ChannelName::fromString(name).value();
    const QMutexLocker lock(&m_mutex);
    m_channels.open(channel);
    return channel;
}

void InMemoryChannelLayer::closeChannel(const ChannelName &channel)
{
    const QMutexLocker lock(&m_mutex);
    m_channels.close(channel);
    for (const auto &group : m_groups.groupsOf(channel))
        m_groups.discard(group, channel);
}

void InMemoryChannelLayer::send(const ChannelName &channel, const LayerMessage &message, Done done)
{
    {
        const QMutexLocker lock(&m_mutex);
        const auto isPut = put(channel, message, m_config.clock());
        answer(done, isPut ? LayerFault::None : LayerFault::ChannelFull);
    }
    give();
}

void InMemoryChannelLayer::receive(const ChannelName &channel, Received received)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_losses.expired += m_channels.expire(channel, m_config.clock());
        if (!channel.isOfOneProcess() || m_channels.contains(channel))
            m_channels.receive(channel, std::move(received));
        answer({});
    }
    give();
}

void InMemoryChannelLayer::groupAdd(const GroupName &group, const ChannelName &channel, Done done)
{
    {
        const QMutexLocker lock(&m_mutex);
        const auto isThere = !channel.isOfOneProcess() || m_channels.contains(channel);
        // Whoever opened a channel closes it; of a shared one nobody says when it is over.
        if (isThere)
            m_groups.add(group, channel, channel.isOfOneProcess() ? Never : m_config.clock());
        answer(done, isThere ? LayerFault::None : LayerFault::NoSuchChannel);
    }
    give();
}

void InMemoryChannelLayer::groupDiscard(const GroupName &group,
                                        const ChannelName &channel,
                                        Done done)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_groups.discard(group, channel);
        answer(done);
    }
    give();
}

void InMemoryChannelLayer::groupSend(const GroupName &group, const LayerMessage &message, Done done)
{
    {
        const QMutexLocker lock(&m_mutex);
        const auto now = m_config.clock();
        m_groups.discardOlder(group, std::floor(now) - double(m_config.groupExpiry.count()));
        for (const auto &member : m_groups.members(group)) {
            if (!put(member, message, now))
                ++m_losses.overCapacity;
        }
        answer(done);
    }
    give();
}

void InMemoryChannelLayer::flush(Done done)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_channels.clear();
        m_groups.clear();
        answer(done);
    }
    give();
}

LayerLosses InMemoryChannelLayer::losses() const
{
    const QMutexLocker lock(&m_mutex);
    return m_losses;
}

/// Returns false if the channel is full.
bool InMemoryChannelLayer::put(const ChannelName &channel, const LayerMessage &message, double now)
{
    if (channel.isOfOneProcess() && !m_channels.contains(channel)) {
        // It was closed. Python keeps such messages for somebody who never comes.
        ++m_losses.undeliverable;
        return true;
    }
    m_losses.expired += m_channels.expire(channel, now);
    if (m_channels.waiting(channel) >= m_config.capacity.of(channel))
        return false;
    m_channels.put(channel, message, now + double(m_config.expiry.count()));
    return true;
}

/// Called with the lock, before give() without it.
void InMemoryChannelLayer::answer(const Done &done, LayerFault fault)
{
    for (auto &delivery : m_channels.takeDeliveries()) {
        m_answers.emplace_back([delivery = std::move(delivery)] {
            if (delivery.received)
                delivery.received(delivery.message);
        });
    }
    if (done) {
        m_answers.emplace_back([done, fault] { done(LayerResult::of(fault)); });
    }
}

/// Whoever comes first gives all answers, those of others, too, and those that come meanwhile: so
/// they come one at a time, in order, and an answer that calls the layer is not called from inside.
void InMemoryChannelLayer::give()
{
    QMutexLocker lock(&m_mutex);
    if (m_isGiving)
        return;
    m_isGiving = true;
    while (!m_answers.empty()) {
        const auto answer = std::move(m_answers.front());
        m_answers.pop_front();
        lock.unlock();
        answer();
        lock.relock();
    }
    m_isGiving = false;
}

} // namespace Limpid
