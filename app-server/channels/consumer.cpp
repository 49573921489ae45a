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

GroupKey keyOf(const GroupName &group)
{
    return { group, true };
}

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
    m_connection->groupAdd(keyOf(group));
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
    m_connection->groupDiscard(keyOf(group));
}

void Consumer::groupSend(const GroupName &group, const LayerMessage &message)
{
    const auto size = LayerEvent::sizeOf(message);
    auto &layer = station();
    m_connection->beginSend(size);
    layer.groupSend(group, message, later([this, group, size](const LayerResult &result) {
                        m_connection->endSend(size);
                        if (!result.isDone())
                            logFault(u"not sent to %1: %2"_s.arg(group.toString(), result.reason));
                    }));
}

const ChannelName &Consumer::channelName()
{
    if (m_channel.isNull())
        m_channel = station().openChannel(m_connection->origin(), m_connection->fanout());
    return m_channel;
}

void Consumer::channelSend(const ChannelName &channel, const LayerMessage &message)
{
    const auto size = LayerEvent::sizeOf(message);
    auto &layer = station();
    m_connection->beginSend(size);
    layer.send(channel, message, later([this, channel, size](const LayerResult &result) {
                   m_connection->endSend(size);
                   if (!result.isDone())
                       logFault(u"not sent to %1: %2"_s.arg(channel.toString(), result.reason));
               }));
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
    // What others might send to a group is not for it.
    const auto *known = dynamic_cast<const LayerEvent *>(event.get());
    if (!known)
        return;
    if (m_isOpen)
        dispatch(*known);
    else if (m_early.size() < MaxEarly)
        m_early.push_back(std::static_pointer_cast<const LayerEvent>(event));
    else
        station().countEarly();
}

void Consumer::dispatch(const LayerEvent &event)
{
    if (event.gap() > 0) {
        // Once, in however many groups it is.
        if (std::exchange(m_lastGap, event.gap()) != event.gap())
            mayHaveMissedMessages();
        return;
    }
    for (const auto &[name, method] : m_methods) {
        if (name == event.method())
            return (this->*method)(event.message());
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

void Consumer::addMethod(const QString &type, Method method)
{
    const auto name = LayerEvent::methodOf(type);
    Q_ASSERT(!name.isEmpty());
    m_methods.push_back({ name, method });
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
