// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <concepts>
#include <initializer_list>
#include <utility>
#include <variant>

namespace Limpid {

class LayerValue;

/// What goes over a channel layer: a map with text as keys, in the order they were put in.
///
/// What Django Channels calls an event, or a message, is one: its `type` says which method of a
/// consumer it is for. Copies share their contents.
class LayerMessage
{
public:
    LayerMessage() = default;
    LayerMessage(std::initializer_list<std::pair<QString, LayerValue>> fields);

    /// What it is for; empty: it has no `type`, or none that is text.
    [[nodiscard]] QString type() const;

    [[nodiscard]] bool isEmpty() const { return m_keys.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_keys.size(); }
    [[nodiscard]] const QStringList &keys() const { return m_keys; }
    [[nodiscard]] bool contains(const QString &key) const { return m_keys.contains(key); }
    [[nodiscard]] const LayerValue &at(qsizetype index) const { return m_values.at(index); }
    /// Null if it has none of that key.
    [[nodiscard]] LayerValue value(const QString &key) const;
    /// Null pointer if it has none of that key.
    [[nodiscard]] const LayerValue *find(const QString &key) const;
    /// The text of that key; null if it has none.
    [[nodiscard]] QString text(const QString &key) const;

    /// A value of a key it has already takes the place of the old one.
    void insert(const QString &key, const LayerValue &value);
    /// The same in constant time, for a key that it has not.
    void append(const QString &key, const LayerValue &value);
    /// What it had of that key, which it has no more.
    LayerValue take(const QString &key);

    friend bool operator==(const LayerMessage &a, const LayerMessage &b);

private:
    QStringList m_keys;
    QList<LayerValue> m_values; ///< one a key
};

/// One value in a message: of the types that msgpack has and every channel layer carries.
///
/// A whole number is a qint64 whenever it fits, so that equal numbers are equal values; a double
/// stays one, also if it is whole.
class LayerValue
{
public:
    using List = QList<LayerValue>;
    using Variant = std::variant<std::monostate,
                                 bool,
                                 qint64,
                                 quint64,
                                 double,
                                 QString,
                                 QByteArray,
                                 List,
                                 LayerMessage>;

    LayerValue() = default; ///< null: Python's None
    template<std::same_as<bool> Bool> // not pointers
    LayerValue(Bool value)
        : m_value(value)
    {
    }
    LayerValue(int value)
        : m_value(qint64(value))
    {
    }
    LayerValue(qint64 value)
        : m_value(value)
    {
    }
    LayerValue(quint64 value);
    LayerValue(double value)
        : m_value(value)
    {
    }
    LayerValue(QString value)
        : m_value(std::move(value))
    {
    }
    LayerValue(QByteArray value)
        : m_value(std::move(value))
    {
    }
    LayerValue(List value)
        : m_value(std::move(value))
    {
    }
    LayerValue(LayerMessage value)
        : m_value(std::move(value))
    {
    }

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    /// The value as the type it has: one of those in Variant; nullptr if it is of another.
    template<typename T>
    [[nodiscard]] const T *as() const
    {
        return std::get_if<T>(&m_value);
    }
    /// To be visited with std::visit.
    [[nodiscard]] const Variant &variant() const { return m_value; }

    friend bool operator==(const LayerValue &a, const LayerValue &b);

private:
    Variant m_value;
};

} // namespace Limpid
