// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/channels/consumer.h"

#include "app-server/channels/layerstation.h"
#include "app-server/engine/serverframe.h"
#include "app-server/layers/channelcapacity.h"

#include <QScopeGuard>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr size_t MaxEarly = ChannelCapacity::Default; // events that wait until it is open

} // namespace

Consumer::~Consumer()
{
    leaveLayer();
}

void Consumer::connect()
{
    accept();
}

void Consumer::receiveText(const QString &) { }

void Consumer::receiveBinary(const QByteArray &) { }

void Consumer::disconnect(quint16) { }

void Consumer::eventUnhandled(const LayerMessage &event)
{
    logFault(u"no method for an event of type '%1'"_s.arg(event.type()));
}

void Consumer::accept(const QString &subprotocol)
{
    m_connection->accept(subprotocol);
}

void Consumer::refuse(int status, const QString &text)
{
    m_connection->refuse({ status, text, {}, {} });
}

void Consumer::close(quint16 code, const QString &reason)
{
    m_connection->close(code, reason);
}

void Consumer::sendText(QByteArrayView utf8)
{
    m_connection->write(serverFrame(Opcode::Text, utf8));
}

void Consumer::sendText(const QString &text)
{
    m_connection->writeText(text);
}

void Consumer::sendBinary(const QByteArray &data)
{
    m_connection->writeBinary(data);
}

void Consumer::groupAdd(const GroupName &group)
{
    if (std::find(m_layerGroups.cbegin(), m_layerGroups.cend(), group) != m_layerGroups.cend())
        return;
    auto &layer = station();
    m_layerGroups.push_back(group);
    m_connection->groupAdd(GroupKey::ofLayer(group));
    const bool isAwaited = !m_isOpen;
    if (isAwaited)
        m_connection->holdAnswer();
    layer.groupAdd(
        group, m_connection->fanout(), later([this, group, isAwaited](const LayerResult &result) {
            onGroupAdded(group, isAwaited, result);
        }));
}

void Consumer::onGroupAdded(const GroupName &group, bool isAwaited, const LayerResult &result)
{
    if (!result.isDone()) {
        logFault(u"group %1: %2"_s.arg(group.toString(), result.reason));
        if (isAwaited)
            m_connection->refuse({ 503, u"The channel layer is away."_s, {}, "layer" });
    }
    if (isAwaited)
        m_connection->letGoAnswer();
}

void Consumer::groupDiscard(const GroupName &group)
{
    if (std::erase(m_layerGroups, group) == 0)
        return;
    station().groupDiscard(group);
    m_connection->groupDiscard(GroupKey::ofLayer(group));
}

void Consumer::groupSend(const GroupName &group, const LayerMessage &message)
{
    station().groupSend(group, message, sending(group.toString(), message));
}

const ChannelName &Consumer::channelName()
{
    if (m_channel.isNull())
        m_channel = station().openChannel(m_connection->origin(), m_connection->fanout());
    return m_channel;
}

void Consumer::channelSend(const ChannelName &channel, const LayerMessage &message)
{
    station().send(channel, message, sending(channel.toString(), message));
}

/// What the layer is to call when it has sent a message; as long as much is underway, no more of
/// this one is read.
std::function<void(const LayerResult &)> Consumer::sending(const QString &to,
                                                           const LayerMessage &message)
{
    const auto size = LayerEvent::sizeOf(message);
    m_connection->beginSend(size);
    auto fail = later([this, to](const LayerResult &result) {
        logFault(u"not sent to %1: %2"_s.arg(to, result.reason));
    });
    return [fanout = m_connection->fanout(), origin = m_connection->origin(), size, fail](
               const LayerResult &result) mutable {
        fanout.endSend(origin, size);
        if (!result.isDone())
            fail(result);
    };
}

void Consumer::groupAdd(const GroupKey &group)
{
    m_connection->groupAdd(group);
}

void Consumer::groupDiscard(const GroupKey &group)
{
    m_connection->groupDiscard(group);
}

void Consumer::groupSendText(const GroupKey &group, QByteArrayView utf8)
{
    m_connection->groupSend(group, serverFrame(Opcode::Text, utf8));
}

void Consumer::groupSendBinary(const GroupKey &group, QByteArrayView data)
{
    m_connection->groupSend(group, serverFrame(Opcode::Binary, data));
}

void Consumer::connectRequested(Connection &connection)
{
    m_connection = &connection;
    if (m_station)
        m_methods = m_station->share(std::exchange(m_ownMethods, {}));
    for (const auto &group : groups())
        groupAdd(group);
    connect();
}

void Consumer::opened()
{
    m_isOpen = true;
    accepted();
    for (const auto &event : std::exchange(m_early, {})) {
        if (m_connection->readyState() == ReadyState::Open)
            dispatch(*event);
    }
}

void Consumer::textReceived(const QString &text)
{
    receiveText(text);
}

void Consumer::binaryReceived(const QByteArray &data)
{
    receiveBinary(data);
}

void Consumer::eventReceived(const std::shared_ptr<const GroupEvent> &event)
{
    if (event->sort() != &LayerEvent::Sort || !m_methods)
        return; // what others might send to a group is not for it
    const auto &received = static_cast<const LayerEvent &>(*event);
    if (m_isOpen)
        dispatch(received);
    else if (m_early.size() < MaxEarly)
        m_early.push_back(received.copy());
    else
        station().countEarly();
}

void Consumer::dispatch(const LayerEvent &event)
{
    for (const auto &[name, method, toMessage] : *m_methods) {
        if (name != event.method())
            continue;
        if (!method)
            return send(toMessage(event.message()));
        m_connection->writesItsOwn();
        return (this->*method)(event.message());
    }
    m_connection->writesItsOwn();
    if (event.gap() > 0) {
        // Once, in however many groups it is.
        if (std::exchange(m_lastGap, event.gap()) != event.gap())
            mayHaveMissedMessages();
        return;
    }
    station().countUnhandled();
    eventUnhandled(event.message());
}

void Consumer::closed(quint16 code, const QString &)
{
    m_isOpen = false;
    const auto leave = qScopeGuard([this] { leaveLayer(); });
    disconnect(code);
}

void Consumer::send(const LayerValue &message)
{
    if (const auto *text = message.as<QString>())
        sendText(*text);
    else if (const auto *bytes = message.as<QByteArray>())
        sendBinary(*bytes);
}

void Consumer::addMethod(const QString &type, EventMethod method)
{
    method.name = LayerEvent::methodOf(type);
    Q_ASSERT(!method.name.isEmpty() && !m_connection);
    m_ownMethods.push_back(method);
}

void Consumer::logFault(const QString &text)
{
    LogEntry entry;
    entry.kind = LogKind::Fault;
    entry.text = text;
    m_connection->log(entry);
}

std::function<void(const LayerResult &)>
Consumer::later(std::function<void(const LayerResult &)> done)
{
    return [fanout = m_connection->fanout(), origin = m_connection->origin(), done](
               const LayerResult &result) mutable {
        fanout.answer(origin, [done, result](Connection &) { done(result); });
    };
}

LayerStation &Consumer::station() const
{
    if (!m_station)
        throw std::logic_error("there is no channel layer");
    return *m_station;
}

void Consumer::leaveLayer()
{
    for (const auto &group : std::exchange(m_layerGroups, {}))
        m_station->groupDiscard(group);
    if (!m_channel.isNull())
        m_station->closeChannel(std::exchange(m_channel, {}));
}

} // namespace Limpid
