// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/layerrelayconsumer.h"

#include "app-server/consumers/siteevents.h"

using namespace Qt::StringLiterals;

namespace Limpid {

LayerRelayConsumer::LayerRelayConsumer(
    QString group, JoinCode &code, int rate, LayerStation &station, QString eventType)
    : RelayConsumer(std::move(group), code, rate, station)
    , m_eventType(std::move(eventType))
{
    const auto types = siteEventTypes(m_eventType);
    for (const auto &type : types)
        onEvent(type, &LayerRelayConsumer::messageOf);
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

LayerValue LayerRelayConsumer::messageOf(const LayerMessage &event)
{
    const auto bytes = event.value(u"bytes"_s);
    return bytes.as<QByteArray>() ? bytes : event.value(u"message"_s);
}

} // namespace Limpid
