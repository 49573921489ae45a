// SPDX-License-Identifier: GPL-3.0-or-later
#include "layersender.h"

using namespace Qt::StringLiterals;

namespace Limpid {

LayerSender::LayerSender(ChannelLayer &layer, const Plan &plan)
    : m_layer(layer)
    , m_plan(plan)
    , m_channel(layer.newChannel())
    , m_text(plan.size, u'x')
{
}

void LayerSender::start()
{
    sendSome();
    receive();
}

void LayerSender::receive()
{
    m_layer.receive(m_channel, [this](const LayerMessage &message) { onAnswer(message); });
}

void LayerSender::onAnswer(const LayerMessage &message)
{
    receive();
    m_received = *message.value(u"received"_s).as<qint64>();
    m_wrong += *message.value(u"wrong"_s).as<qint64>();
    if (!m_isStopping)
        sendSome();
    else
        m_isDone = m_received == m_sent;
}

void LayerSender::sendSome()
{
    for (; m_sent < m_received + m_plan.window; ++m_sent) {
        m_layer.groupSend(m_plan.group,
                          { { u"type"_s, u"bench.message"_s },
                            { u"reply"_s, m_channel.toString() },
                            { u"number"_s, m_sent },
                            { u"text"_s, m_text } },
                          [this](const LayerResult &result) { m_wrong += !result.isDone(); });
    }
}

} // namespace Limpid
