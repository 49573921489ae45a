// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/consumers/chatoutlet.h"
#include "app-server/layers/channellayer.h"
#include "app-server/presence/presence.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QSet>

namespace Limpid {

/// Makes a group of the chat and the group of the same name of a channel layer one conversation.
///
/// What is accepted in the chat is sent to the layer's group, as
/// `{"type": TYPE, "message": "NICK: TEXT", "limpid": "ID"}`; what comes there without a `limpid`
/// (from a Django site, say) is posted into the chat, as ChatDirectory::siteNick(). Of the servers
/// that have members in a group one does the latter (Presence::isLeader()); at most once: what
/// comes while another takes over is not posted.
class ChatBridge : public QObject, public ChatOutlet
{
    Q_OBJECT

public:
    using Post = std::function<void(const GroupName &group, const QString &text)>;

    /// Both are borrowed; presence: null if there is no other server. eventType: of what is sent;
    /// received are siteEventTypes(). `post` is called on this object's thread.
    ChatBridge(ChannelLayer &layer, const Presence *presence, QString eventType, Post post);
    ~ChatBridge() override;

    void gotMembers(const GroupName &group) override;
    void lostMembers(const GroupName &group) override;
    void said(const Message &message) override;

private:
    /// What the layer's answers hold on to: they may come when the bridge has gone.
    struct Self
    {
        QMutex mutex;
        ChatBridge *bridge = nullptr;
    };
    struct Place
    {
        int members = 0; ///< gotMembers() less lostMembers()
        ChannelName channel;
    };

    void receive(const GroupName &group, const ChannelName &channel);
    void onEvent(const GroupName &group, const ChannelName &channel, const LayerMessage &event);

    ChannelLayer &m_layer;
    const Presence *const m_presence;
    const QString m_eventType;
    QSet<QString> m_understood; ///< methods that events are for
    const Post m_post;
    const std::shared_ptr<Self> m_self = std::make_shared<Self>();
    QMutex m_mutex;
    QHash<GroupName, Place> m_places;
};

} // namespace Limpid
