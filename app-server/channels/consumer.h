// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/channels/eventmethod.h"
#include "app-server/channels/layerevent.h"
#include "app-server/engine/connection.h"
#include "app-server/engine/receiver.h"
#include "app-server/layers/channelname.h"
#include "app-server/layers/layerresult.h"

#include <QByteArrayView>

#include <vector>

namespace Limpid {

class LayerStation;

/// What a route does with one WebSocket: Django Channels' consumer.
///
/// One object a connection, on one thread, its functions called one after the other: connect(),
/// then what is received and what happens in its groups, then disconnect(). disconnect() and the
/// leaving of all groups happen on every path, whatever went wrong. What one of them throws is
/// logged and closes this WebSocket with 1011 (the request with 500), and no other.
class Consumer : public Receiver
{
public:
    /// Without a channel layer: what needs one throws std::logic_error.
    Consumer() = default;
    /// The station is borrowed.
    explicit Consumer(LayerStation &station)
        : m_station(&station)
    {
    }
    ~Consumer() override;
    Q_DISABLE_COPY_MOVE(Consumer)

protected:
    /// Groups of the channel layer that it is in from before connect() until after disconnect().
    [[nodiscard]] virtual QList<GroupName> groups() const { return {}; }
    /// Somebody asks. Answer with accept() or close(), here or later; the default accepts.
    virtual void connect();
    /// It is open, and what is sent from here on arrives.
    virtual void accepted() { }
    virtual void receiveText(const QString &text);
    virtual void receiveBinary(const QByteArray &data);
    /// It is over; nothing that is sent from here on goes anywhere.
    /// code: the peer's, 1005 if its Close had none, 1006 if none came.
    virtual void disconnect(quint16 code);

    /// Opens the WebSocket, once the layer has confirmed all groups added so far: what is sent to
    /// them after 101 is not missed. If the layer is away, the request is refused with 503.
    /// subprotocol: one of those offered, or empty.
    void accept(const QString &subprotocol = {});
    /// Refuses the request with an HTTP status (4xx or 5xx) and one English sentence.
    void refuse(int status, const QString &text);
    /// Starts the closing handshake; before accept() it is a refusal with 403, as in Channels.
    void close(quint16 code = 1000, const QString &reason = {});

    void sendText(QByteArrayView utf8);
    /// Encoded once for all consumers of a thread that send copies of one string during one event.
    void sendText(const QString &text);
    void sendBinary(const QByteArray &data); ///< the same

    // Groups of the channel layer: its members may be on other servers. Each message is an event,
    // and reaches this one, too, if it is a member.
    void groupAdd(const GroupName &group);
    void groupDiscard(const GroupName &group);
    void groupSend(const GroupName &group, const LayerMessage &message);
    /// The channel of this consumer alone; there from the first call on.
    [[nodiscard]] const ChannelName &channelName();
    /// Sends to one channel: a consumer's channelName(), or one that other processes receive from.
    void channelSend(const ChannelName &channel, const LayerMessage &message);

    /// Events of this type call a method of the class; to be said in the constructor. As in
    /// Channels "chat.message" and "chat_message" are the same.
    template<typename Class>
    void onEvent(const QString &type, void (Class::*method)(const LayerMessage &event))
    {
        addMethod(type, { {}, static_cast<EventMethod::Method>(method), nullptr });
    }
    /// Events of this type are sent to the client as what a function makes of them: text, or bytes
    /// as binary; null: nothing. It sees no consumer, and so is called once for all of a thread
    /// that do the same with all types: the fastest way.
    void onEvent(const QString &type, EventMethod::ToMessage toMessage)
    {
        addMethod(type, { {}, nullptr, toMessage });
    }
    /// An event of a type that has no method, or of none. The default logs it; Channels closes.
    virtual void eventUnhandled(const LayerMessage &event);
    /// The channel layer was away, and is back.
    virtual void mayHaveMissedMessages() { }

    // Groups of this server, whose members get frames: the fastest way, if no other server and no
    // event method is to have a say. A raw one has its members in common with the layer's group of
    // that name.
    void groupAdd(const GroupKey &group);
    void groupDiscard(const GroupKey &group);
    /// Sends one message to every member, encoded once; to this one too if it is a member.
    void groupSendText(const GroupKey &group, QByteArrayView utf8);
    void groupSendBinary(const GroupKey &group, QByteArrayView data);

    /// Into the server's log, English: something of this one went wrong.
    void logFault(const QString &text);

    /// Valid from connect() on.
    [[nodiscard]] Connection &connection() const { return *m_connection; }

    void receivedAll() override { }
    void fannedOut(quint64, const FanoutResult &) override { }
    void caughtUp() override { }
    void missed(quint64) override { }
    [[nodiscard]] int messageRate() const override { return 0; }

private:
    void connectRequested(Connection &connection) final;
    void opened() final;
    void textReceived(const QString &text) final;
    void binaryReceived(const QByteArray &data) final;
    void eventReceived(const std::shared_ptr<const GroupEvent> &event) final;
    void closed(quint16 code, const QString &reason) final;

    [[nodiscard]] const void *kind() const final { return m_isOpen ? m_methods.get() : nullptr; }
    void addMethod(const QString &type, EventMethod method);
    void dispatch(const LayerEvent &event);
    void send(const LayerValue &message);
    void onGroupAdded(const GroupName &group, bool isAwaited, const LayerResult &result);
    [[nodiscard]] std::function<void(const LayerResult &)> sending(const QString &to,
                                                                   const LayerMessage &message);
    /// When the layer has done what it was asked, on this thread, unless this is gone by then.
    [[nodiscard]] std::function<void(const LayerResult &)>
    later(std::function<void(const LayerResult &)> done);
    [[nodiscard]] LayerStation &station() const;
    void leaveLayer();

    LayerStation *const m_station = nullptr;
    Connection *m_connection = nullptr;
    EventMethods m_ownMethods; ///< until connect()
    std::shared_ptr<const EventMethods> m_methods; ///< from then on; others have them, too
    std::vector<GroupName> m_layerGroups;
    ChannelName m_channel;
    std::vector<std::shared_ptr<const LayerEvent>>
        m_early; ///< copies of what came before it was open
    quint64 m_lastGap = 0;
    bool m_isOpen = false;
};

} // namespace Limpid
