// SPDX-License-Identifier: GPL-3.0-or-later
#include "layerreceiver.h"

using namespace Qt::StringLiterals;

namespace Limpid {

LayerReceiver::LayerReceiver(ChannelLayer &layer, const GroupName &group)
    : m_layer(layer)
    , m_group(group)
    , m_channel(layer.newChannel())
{
}

void LayerReceiver::start(std::function<void()> joined)
{
    m_layer.groupAdd(m_group, m_channel, [joined = std::move(joined)](const LayerResult &result) {
        if (result.isDone())
            joined();
    });
    receive();
}

void LayerReceiver::receive()
{
    m_layer.receive(m_channel, [this](const LayerMessage &message) { onMessage(message); });
}

void LayerReceiver::onMessage(const LayerMessage &message)
{
    receive();
    const auto number = *message.value(u"number"_s).as<qint64>();
    ++m_received;
    if (number != m_next)
        ++m_wrong;
    m_next = number + 1;
    if (m_next % AnswersEvery != 0)
        return;
    const auto reply = ChannelName::fromString(*message.value(u"reply"_s).as<QString>());
    m_layer.send(reply.value(),
                 { { u"type"_s, u"bench.answer"_s },
                   { u"received"_s, m_received },
                   { u"wrong"_s, m_wrong } },
                 {});
}

} // namespace Limpid
