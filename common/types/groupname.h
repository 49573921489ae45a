// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Limpid {

/// The name of a group, valid by construction: 1 to 99 of ASCII letters, digits, '-', '_' and '.'.
///
/// The rule is Django Channels' (BaseChannelLayer.valid_group_name), ASCII only. A
/// default-constructed GroupName is the null name, which no group has.
class GroupName
{
public:
    static constexpr qsizetype MaxLength = 99;

    GroupName() = default;

    /// The name as written, or nothing if it breaks the rule.
    [[nodiscard]] static std::optional<GroupName> fromString(QStringView text);

    [[nodiscard]] const QString &toString() const { return m_name; }
    [[nodiscard]] bool isNull() const { return m_name.isEmpty(); }

    friend bool operator==(const GroupName &, const GroupName &) = default;
    friend auto operator<=>(const GroupName &a, const GroupName &b)
    {
        return a.m_name.compare(b.m_name) <=> 0;
    }
    friend size_t qHash(const GroupName &name, size_t seed = 0) { return qHash(name.m_name, seed); }

private:
    explicit GroupName(QString name)
        : m_name(std::move(name))
    {
    }

    QString m_name;
};

} // namespace Limpid

Q_DECLARE_METATYPE(Limpid::GroupName)
