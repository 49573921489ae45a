// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redislayers/msgpackvisitor.h"

#include <QStringDecoder>

namespace Limpid {

namespace {

std::optional<QString> textOf(const char *text, uint32_t size)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString result = decoder(QByteArrayView(text, qsizetype(size)));
    return decoder.hasError() ? std::nullopt : std::optional(result);
}

} // namespace

MsgpackVisitor::MsgpackVisitor(int maxDepth)
    : m_maxDepth(size_t(maxDepth))
{
}

bool MsgpackVisitor::visit_str(const char *text, uint32_t size)
{
    const auto decoded = textOf(text, size);
    if (!decoded)
        return false;
    const bool isKey = !m_levels.empty() && m_levels.back().expectsKey;
    return isKey ? addKey(*decoded) : add(*decoded);
}

bool MsgpackVisitor::visit_bin(const char *bytes, uint32_t size)
{
    return add(QByteArray(bytes, qsizetype(size)));
}

bool MsgpackVisitor::end_array()
{
    const auto list = std::move(m_levels.back().values);
    m_levels.pop_back();
    return add(list);
}

bool MsgpackVisitor::start_map_key()
{
    m_levels.back().expectsKey = true;
    return true;
}

bool MsgpackVisitor::end_map_key()
{
    return !m_levels.back().expectsKey;
}

bool MsgpackVisitor::end_map()
{
    const auto level = std::move(m_levels.back());
    m_levels.pop_back();
    LayerMessage map;
    for (qsizetype i = 0; i < level.keys.size(); ++i)
        map.append(level.keys.at(i), level.values.at(i));
    return add(map);
}

bool MsgpackVisitor::open()
{
    if (m_levels.size() == m_maxDepth || (!m_levels.empty() && m_levels.back().expectsKey))
        return false;
    m_levels.emplace_back();
    return true;
}

bool MsgpackVisitor::add(const LayerValue &value)
{
    if (m_levels.empty()) {
        m_result = value;
        return true;
    }
    auto &level = m_levels.back();
    if (level.expectsKey)
        return false;
    if (level.place < 0)
        level.values.append(value);
    else
        level.values[level.place] = value;
    level.place = -1;
    return true;
}

bool MsgpackVisitor::addKey(const QString &key)
{
    auto &level = m_levels.back();
    level.expectsKey = false;
    level.place = level.places.value(key, -1);
    if (level.place < 0) {
        level.places.insert(key, level.keys.size());
        level.keys.append(key);
    }
    return true;
}

} // namespace Limpid
