// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/layerrelayconsumer.h"

using namespace Qt::StringLiterals;

namespace Limpid {

LayerRelayConsumer::LayerRelayConsumer(
    QString group, JoinCode &code, int rate, LayerStation &station, QString eventType)
    : RelayConsumer(std::move(group), code, rate, station)
    , m_eventType(std::move(eventType))
{
    onEvent(m_eventType, &LayerRelayConsumer::relay);
    onEvent(u"xxx.ooo"_s, &LayerRelayConsumer::relay);
    onEvent(u"chat.message"_s, &LayerRelayConsumer::relay);
}

void LayerRelayConsumer::enterGroup()
{
    groupAdd(group());
}

void LayerRelayConsumer::receiveText(const QString &text)
{
    groupSend(group(), { { u"type"_s, m_eventType }, { u"message"_s, text } });
}

void LayerRelayConsumer::receiveBinary(const QByteArray &data)
{
    groupSend(group(),
              { { u"type"_s, m_eventType }, { u"message"_s, QString() }, { u"bytes"_s, data } });
}

void LayerRelayConsumer::relay(const LayerMessage &event)
{
    if (const auto bytes = event.value(u"bytes"_s); bytes.as<QByteArray>())
        return sendBinary(*bytes.as<QByteArray>());
    if (const auto message = event.value(u"message"_s); message.as<QString>())
        return sendText(*message.as<QString>());
    logFault(u"the message of an event is no text"_s);
}

} // namespace Limpid
