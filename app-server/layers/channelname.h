// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Limpid {

/// The name of a channel, valid by construction: 1 to 99 of ASCII letters, digits, '-', '_' and
/// '.', then perhaps one '!' and more of them.
///
/// With a '!' the channel is one process's, and only that process receives from it; without, any
/// process may. The rule is Django Channels' (BaseChannelLayer.valid_channel_name), ASCII only. A
/// default-constructed ChannelName is the null name, which no channel has.
class ChannelName
{
public:
    static constexpr qsizetype MaxLength = 99;

    ChannelName() = default;

    /// The name as written, or nothing if it breaks the rule.
    [[nodiscard]] static std::optional<ChannelName> fromString(QStringView text);

    [[nodiscard]] const QString &toString() const { return m_name; }
    [[nodiscard]] bool isNull() const { return m_name.isEmpty(); }

    /// It has a '!': one process has it for its own.
    [[nodiscard]] bool isOfOneProcess() const { return m_name.contains(u'!'); }
    /// What all channels of its process begin with, up to and with the '!'; all of it without one.
    [[nodiscard]] QString nonLocal() const;

    friend bool operator==(const ChannelName &, const ChannelName &) = default;
    friend size_t qHash(const ChannelName &name, size_t seed = 0)
    {
        return qHash(name.m_name, seed);
    }

private:
    explicit ChannelName(QString name)
        : m_name(std::move(name))
    {
    }

    QString m_name;
};

} // namespace Limpid

Q_DECLARE_METATYPE(Limpid::ChannelName)
