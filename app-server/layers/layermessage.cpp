// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/layers/layermessage.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Limpid {

LayerMessage::LayerMessage(std::initializer_list<std::pair<QString, LayerValue>> fields)
{
    for (const auto &[key, value] : fields)
        insert(key, value);
}

QString LayerMessage::type() const
{
    return text(u"type"_s);
}

QString LayerMessage::text(const QString &key) const
{
    const auto *value = find(key);
    const auto *text = value ? value->as<QString>() : nullptr;
    return text ? *text : QString();
}

const LayerValue *LayerMessage::find(const QString &key) const
{
    const auto index = m_keys.indexOf(key);
    return index < 0 ? nullptr : &m_values.at(index);
}

LayerValue LayerMessage::value(const QString &key) const
{
    const auto *found = find(key);
    return found ? *found : LayerValue();
}

void LayerMessage::insert(const QString &key, const LayerValue &value)
{
    const auto index = m_keys.indexOf(key);
    if (index < 0)
        append(key, value);
    else
        m_values[index] = value;
}

void LayerMessage::append(const QString &key, const LayerValue &value)
{
    m_keys.append(key);
    m_values.append(value);
}

LayerValue LayerMessage::take(const QString &key)
{
    const auto index = m_keys.indexOf(key);
    if (index < 0)
        return {};
    m_keys.removeAt(index);
    return m_values.takeAt(index);
}

bool operator==(const LayerMessage &a, const LayerMessage &b)
{
    return a.m_keys == b.m_keys && a.m_values == b.m_values;
}

LayerValue::LayerValue(quint64 value)
{
    if (value <= quint64(std::numeric_limits<qint64>::max()))
        m_value = qint64(value);
    else
        m_value = value;
}

bool operator==(const LayerValue &a, const LayerValue &b)
{
    return a.m_value == b.m_value;
}

} // namespace Limpid
