// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/chatbridge.h"

#include "app-server/channels/layerevent.h"
#include "app-server/consumers/siteevents.h"

using namespace Qt::StringLiterals;

namespace Limpid {

ChatBridge::ChatBridge(ChannelLayer &layer, const Presence *presence, QString eventType, Post post)
    : m_layer(layer)
    , m_presence(presence)
    , m_eventType(std::move(eventType))
    , m_post(std::move(post))
{
    const auto types = siteEventTypes(m_eventType);
    for (const auto &type : types)
        m_understood.insert(LayerEvent::methodOf(type));
    m_self->bridge = this;
}

ChatBridge::~ChatBridge()
{
    {
        const QMutexLocker locker(&m_self->mutex);
        m_self->bridge = nullptr;
    }
    for (const auto &place : std::as_const(m_places))
        m_layer.closeChannel(place.channel);
}

void ChatBridge::gotMembers(const GroupName &group)
{
    ChannelName channel;
    {
        const QMutexLocker locker(&m_mutex);
        auto &place = m_places[group];
        if (++place.members > 1)
            return;
        channel = m_layer.newChannel();
        place.channel = channel;
    }
    m_layer.groupAdd(group, channel, {});
    receive(group, channel);
}

void ChatBridge::lostMembers(const GroupName &group)
{
    const QMutexLocker locker(&m_mutex);
    auto &place = m_places[group];
    if (--place.members > 0)
        return;
    // Before somebody else opens another: what is sent then would come in both.
    m_layer.closeChannel(place.channel);
    m_places.remove(group);
}

void ChatBridge::said(const Message &message)
{
    m_layer.groupSend(message.group,
                      { { u"type"_s, m_eventType },
                        { u"message"_s, message.sender.toString() + u": "_s + message.text },
                        { u"limpid"_s, message.id.toString(QUuid::WithoutBraces) } },
                      {});
}

void ChatBridge::receive(const GroupName &group, const ChannelName &channel)
{
    m_layer.receive(channel, [self = m_self, group, channel](const LayerMessage &event) {
        const QMutexLocker locker(&self->mutex);
        if (auto *bridge = self->bridge) {
            const auto take = [=] { bridge->onEvent(group, channel, event); };
            QMetaObject::invokeMethod(bridge, take, Qt::QueuedConnection);
        }
    });
}

void ChatBridge::onEvent(const GroupName &group,
                         const ChannelName &channel,
                         const LayerMessage &event)
{
    // One at a time, so that no more wait than the layer's capacity allows.
    receive(group, channel);
    const auto text = event.text(u"message"_s);
    const bool isOurs = event.contains(u"limpid"_s);
    if (!text.isEmpty() && !isOurs && m_understood.contains(LayerEvent::methodOf(event.type()))
        && (!m_presence || m_presence->isLeader(group)))
        m_post(group, text);
}

} // namespace Limpid
