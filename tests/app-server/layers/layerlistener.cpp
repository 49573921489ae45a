// SPDX-License-Identifier: GPL-3.0-or-later
#include "layerlistener.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Limpid {

LayerListener::LayerListener(ChannelLayer &layer)
    : LayerListener(layer, layer.newChannel())
{
}

LayerListener::LayerListener(ChannelLayer &layer, ChannelName channel)
    : m_layer(layer)
    , m_channel(std::move(channel))
{
    receive(m_layer, m_channel, m_inbox);
}

LayerListener::~LayerListener()
{
    m_layer.closeChannel(m_channel);
}

QList<LayerMessage> LayerListener::messages() const
{
    const QMutexLocker lock(&m_inbox->mutex);
    return m_inbox->messages;
}

QList<int> LayerListener::numbers() const
{
    QList<int> numbers;
    for (const auto &message : messages())
        numbers.append(int(*message.value(u"n"_s).as<qint64>()));
    return numbers;
}

LayerMessage LayerListener::numbered(int number)
{
    return { { u"type"_s, u"test.number"_s }, { u"n"_s, number } };
}

void LayerListener::receive(ChannelLayer &layer,
                            const ChannelName &channel,
                            const std::shared_ptr<Inbox> &inbox)
{
    layer.receive(channel, [&layer, channel, inbox](const LayerMessage &message) {
        {
            const QMutexLocker lock(&inbox->mutex);
            inbox->messages.append(message);
        }
        receive(layer, channel, inbox);
    });
}

LayerResult answerOf(const std::function<void(ChannelLayer::Done)> &verb)
{
    struct Box
    {
        QMutex mutex;
        std::optional<LayerResult> result;
    };
    const auto box = std::make_shared<Box>();
    verb([box](const LayerResult &result) {
        const QMutexLocker lock(&box->mutex);
        box->result = result;
    });
    const auto isAnswered = [&] {
        const QMutexLocker lock(&box->mutex);
        return box->result.has_value();
    };
    if (!QTest::qWaitFor(isAnswered, 20'000))
        return { LayerFault::Unavailable, u"the test has waited long enough"_s };
    return *box->result;
}

LayerFault faultOf(const std::function<void(ChannelLayer::Done)> &verb)
{
    return answerOf(verb).fault;
}

} // namespace Limpid
