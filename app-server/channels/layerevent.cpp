// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/channels/layerevent.h"

#include "common/types/utf8size.h"

namespace Limpid {

namespace {

constexpr qint64 ValueSize = 16; // bytes of a value that is neither text nor bytes

qint64 sizeOfValue(const LayerValue &value)
{
    if (const auto *text = value.as<QString>())
        return utf8Size(*text);
    if (const auto *bytes = value.as<QByteArray>())
        return bytes->size();
    if (const auto *message = value.as<LayerMessage>())
        return LayerEvent::sizeOf(*message);
    qint64 size = ValueSize;
    if (const auto *list = value.as<LayerValue::List>()) {
        for (const auto &item : *list)
            size += sizeOfValue(item);
    }
    return size;
}

} // namespace

LayerEvent::LayerEvent(LayerMessage message, std::function<void()> gone)
    : GroupEvent(sizeOf(message), &Sort)
    , m_message(std::move(message))
    , m_method(methodOf(m_message.type()))
    , m_gone(std::move(gone))
{
}

LayerEvent::LayerEvent(quint64 gap)
    : GroupEvent(0, &Sort)
    , m_gap(gap)
{
}

LayerEvent::~LayerEvent()
{
    if (m_gone)
        m_gone();
}

std::shared_ptr<const LayerEvent> LayerEvent::copy() const
{
    return m_gap > 0 ? std::make_shared<LayerEvent>(m_gap)
                     : std::make_shared<LayerEvent>(m_message);
}

QString LayerEvent::methodOf(const QString &type)
{
    auto name = type;
    name.replace(u'.', u'_');
    return name.isEmpty() || name.startsWith(u'_') ? QString() : name;
}

qint64 LayerEvent::sizeOf(const LayerMessage &message)
{
    qint64 size = 0;
    for (qsizetype i = 0; i < message.size(); ++i)
        size += message.keys().at(i).size() + sizeOfValue(message.at(i));
    return size;
}

} // namespace Limpid
