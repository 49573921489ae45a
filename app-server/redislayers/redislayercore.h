// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/channellayer.h"
#include "app-server/layers/localchannels.h"
#include "app-server/redislayers/redislayerconfig.h"

#include <QMutex>

#include <chrono>
#include <deque>
#include <functional>
#include <vector>

namespace Limpid {

class RedisConnection;

/// What a Redis channel layer does on its own thread: the verbs of ChannelLayer, and the channels
/// of this process. All on that thread, except newName() and losses().
class RedisLayerCore : public QObject
{
    Q_OBJECT

public:
    using Done = ChannelLayer::Done;
    using Received = ChannelLayer::Received;

    static constexpr std::chrono::milliseconds FarewellTime { 1'000 };

    explicit RedisLayerCore(RedisLayerConfig config);

    /// Begins to connect.
    virtual void start() = 0;
    /// Takes its leave of Redis, which takes a moment (FarewellTime at most), then disconnects and
    /// answers what is still due.
    void leave(std::function<void()> done);

    /// Does a step as soon as no answer is being given, in the order they were asked: for what
    /// answers ask for.
    void ask(std::function<void()> step);

    /// A name for a channel that no other has.
    [[nodiscard]] virtual ChannelName newName() const = 0;
    virtual void openChannel(const ChannelName &channel) = 0;
    virtual void closeChannel(const ChannelName &channel) = 0;
    virtual void send(const ChannelName &channel, const LayerMessage &message, const Done &done)
        = 0;
    virtual void receive(const ChannelName &channel, const Received &received) = 0;
    virtual void groupAdd(const GroupName &group, const ChannelName &channel, const Done &done) = 0;
    virtual void groupDiscard(const GroupName &group, const ChannelName &channel, const Done &done)
        = 0;
    virtual void groupSend(const GroupName &group, const LayerMessage &message, const Done &done)
        = 0;
    virtual void flush(const Done &done) = 0;

    [[nodiscard]] LayerLosses losses() const;

signals:
    void connectionLost(const QString &reason);
    void mayHaveMissedMessages();

protected:
    using Loss = quint64 LayerLosses::*;

    /// What was said of a server last.
    struct Presence
    {
        bool wasReady = false;
        bool isReportedLost = false;
    };

    /// Receives no more, and tells Redis what it has to know; done when that has arrived.
    virtual void sayFarewell(const Done &done) = 0;
    virtual void disconnectAll() = 0;

    /// The server is there, and what it has to know again was just sent: messages may have been
    /// missed if it was there before.
    void noteReady(Presence &presence, RedisConnection &connection);
    void noteLost(Presence &presence, const RedisConnection &connection, const QString &reason);
    /// Done when all of them have answered what was sent before.
    static void awaitAll(const std::vector<RedisConnection *> &connections, const Done &done);

    [[nodiscard]] static QString randomHex(); ///< 32 digits
    static void answer(const Done &done, LayerFault fault = LayerFault::None);
    /// As what Redis has said of it.
    static void answer(const Done &done, const RedisReply &reply);

    /// Puts a message into a channel of this process; the oldest there makes room for it.
    void put(const ChannelName &channel, const LayerMessage &message, double deadline);
    /// Gives what can be given to whoever waits for it.
    void deliver();
    void count(Loss loss, quint64 howMany = 1);
    /// Does what was asked for, between two messages. Returns whether all channels that the last
    /// message has come to are received from again, so that the next can follow it at once.
    [[nodiscard]] bool goesOn();

    const RedisLayerConfig m_config;
    LocalChannels m_channels;

private:
    void finish();
    void onAsked();
    void doAsked();

    std::deque<std::function<void()>> m_asked;
    bool m_isAskedLater = false; ///< onAsked() is on its way
    std::vector<ChannelName> m_reached; ///< channels, since goesOn() was called
    std::function<void()> m_left; ///< to be called once; then empty
    mutable QMutex m_mutex; ///< of the losses
    LayerLosses m_losses;
};

} // namespace Limpid
