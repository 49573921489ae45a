// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace Limpid {

/// The name of one of a person's ways to chat, each with settings and an outbox of its own; valid
/// by construction: 1 to 32 of ASCII letters, digits, '-', '_' and '.', and no '.' first.
///
/// It is a part of file names. The null profile is the one without a name.
class ProfileName
{
public:
    static constexpr qsizetype MaxLength = 32;

    ProfileName() = default;

    /// The name as written, or nothing if it breaks the rule.
    [[nodiscard]] static std::optional<ProfileName> fromString(const QString &text);

    [[nodiscard]] const QString &toString() const { return m_name; }
    [[nodiscard]] bool isNull() const { return m_name.isEmpty(); }
    /// The INI file of its settings, where the desktop keeps them.
    [[nodiscard]] QString settingsFile() const;
    /// The folder of its outboxes, where the desktop keeps data.
    [[nodiscard]] QString outboxFolder() const;
    /// The file with what was saved for raw mode, in the same place.
    [[nodiscard]] QString rawBookFile() const;

    friend bool operator==(const ProfileName &, const ProfileName &) = default;

private:
    [[nodiscard]] QString dataFolder() const;
    explicit ProfileName(const QString &name)
        : m_name(name)
    {
    }

    QString m_name;
};

} // namespace Limpid
