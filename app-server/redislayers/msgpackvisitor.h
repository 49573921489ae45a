// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/layermessage.h"

#include <QHash>

#include <cstdint>
#include <vector>

namespace Limpid {

/// Builds a value from what msgpack's parser finds, and refuses what a layer does not carry.
///
/// Nothing is made as large as the input claims to be: only what has come takes memory. The names
/// of its functions are msgpack's; each returns whether to go on.
class MsgpackVisitor
{
public:
    explicit MsgpackVisitor(int maxDepth);

    /// What was read, once the parser has returned true.
    [[nodiscard]] const LayerValue &result() const { return m_result; }

    bool visit_nil() { return add({}); }
    bool visit_boolean(bool value) { return add(value); }
    bool visit_positive_integer(uint64_t value) { return add(quint64(value)); }
    bool visit_negative_integer(int64_t value) { return add(qint64(value)); }
    bool visit_float32(float value) { return add(double(value)); }
    bool visit_float64(double value) { return add(value); }
    bool visit_str(const char *text, uint32_t size);
    bool visit_bin(const char *bytes, uint32_t size);
    bool visit_ext(const char *, uint32_t) { return false; }
    bool start_array(uint32_t) { return open(); }
    bool start_array_item() { return true; }
    bool end_array_item() { return true; }
    bool end_array();
    bool start_map(uint32_t) { return open(); }
    bool start_map_key();
    bool end_map_key();
    bool start_map_value() { return true; }
    bool end_map_value() { return true; }
    bool end_map();
    void parse_error(size_t, size_t) { }
    void insufficient_bytes(size_t, size_t) { }
    [[nodiscard]] bool referenced() const { return false; }
    void set_referenced(bool) { }

private:
    /// A list or map that is not complete yet.
    struct Level
    {
        LayerValue::List values; ///< the last of each key in a map
        QStringList keys;
        QHash<QString, qsizetype> places; ///< of the keys
        qsizetype place = -1; ///< of the value that comes next; -1: a new one
        bool expectsKey = false;
    };

    bool open();
    bool add(const LayerValue &value);
    bool addKey(const QString &key);

    const size_t m_maxDepth;
    std::vector<Level> m_levels;
    LayerValue m_result;
};

} // namespace Limpid
