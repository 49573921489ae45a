// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/channelname.h"
#include "app-server/layers/layerlosses.h"
#include "app-server/layers/layermessage.h"
#include "app-server/layers/layerresult.h"
#include "common/types/groupname.h"

#include <QObject>

#include <functional>

namespace Limpid {

/// Carries messages between consumers, on this server and on others: Django Channels' channel
/// layer, with the same verbs.
///
/// A message goes to one receiver at most (it may be lost: losses() counts), and those of one
/// sender to one channel come in the order they were sent. The functions may be called on any
/// thread and do not wait; what one thread asks is done in that order. Answers come once each, one
/// at a time, on a thread of the layer's choice, perhaps before the function has returned: an
/// answer may call the layer, must not wait, and must not need a lock that the caller holds. It may
/// be left empty.
class ChannelLayer : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const LayerResult &result)>;
    using Received = std::function<void(const LayerMessage &message)>;

    using QObject::QObject;

    /// Makes a channel of this process, with a name that no other has, for one consumer. It has to
    /// be closed.
    [[nodiscard]] virtual ChannelName newChannel() = 0;
    /// The consumer of a channel has gone: takes it out of all groups, drops what waits in it, and
    /// answers its receive() no more. (What cancelling does in Python.)
    virtual void closeChannel(const ChannelName &channel) = 0;

    /// Puts a message into a channel. LayerFault::ChannelFull if too many wait there already; that
    /// nobody is there to receive is no fault.
    virtual void send(const ChannelName &channel, const LayerMessage &message, Done done) = 0;
    /// Takes the next message out of a channel: one of newChannel(), or one that several processes
    /// share, without a '!'. Answers as soon as there is one, which may be never. Who asks again
    /// from the answer misses nothing, however fast they come.
    virtual void receive(const ChannelName &channel, Received received) = 0;

    /// Makes a channel a member of a group; done means that it misses no message from here on.
    /// It stays one until groupDiscard() or closeChannel(), also over LayerFault::Unavailable:
    /// the layer goes on trying. Adding it twice is adding it once. LayerFault::NoSuchChannel if it
    /// was closed.
    virtual void groupAdd(const GroupName &group, const ChannelName &channel, Done done) = 0;
    /// That it is not a member is no fault.
    virtual void groupDiscard(const GroupName &group, const ChannelName &channel, Done done) = 0;
    /// Sends a message to every member of a group, perhaps none. Members whose channel is full do
    /// not get it, which is no fault.
    virtual void groupSend(const GroupName &group, const LayerMessage &message, Done done) = 0;

    /// Forgets all messages and members, of other processes, too. For tests.
    virtual void flush(Done done) = 0;

    [[nodiscard]] virtual LayerLosses losses() const = 0;

signals:
    /// What the layer stands on is away; it is trying to get it back. From the thread that the
    /// layer's object lives on, as the other.
    void connectionLost(const QString &reason);
    /// It is back, and so are channels and members; messages that were sent meanwhile are gone.
    /// (What `on_reconnect` of channels_redis was for.)
    void mayHaveMissedMessages();
};

} // namespace Limpid
