// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Limpid {

/// The name a person chats under, valid by construction: 1 to 32 characters, printable, no space at
/// either end.
///
/// Characters are Unicode code points; controls, format characters (so no invisible or
/// direction-changing ones), lone surrogates and line separators are refused. A default-constructed
/// Nick is the null nick, which nobody has.
class Nick
{
public:
    static constexpr qsizetype MaxLength = 32;

    Nick() = default;

    /// The nick as written, or nothing if it breaks the rule.
    [[nodiscard]] static std::optional<Nick> fromString(QStringView text);

    [[nodiscard]] const QString &toString() const { return m_nick; }
    [[nodiscard]] bool isNull() const { return m_nick.isEmpty(); }
    /// What nicks are told apart by: "Ada" and "ada" are one.
    [[nodiscard]] QString folded() const { return m_nick.toCaseFolded(); }
    /// The nick with a number behind it, as "ada-2", and cut to fit; nothing if that breaks the
    /// rule.
    [[nodiscard]] std::optional<Nick> numbered(int number) const;

    friend bool operator==(const Nick &, const Nick &) = default;
    friend auto operator<=>(const Nick &a, const Nick &b)
    {
        return a.m_nick.compare(b.m_nick) <=> 0;
    }
    friend size_t qHash(const Nick &nick, size_t seed = 0) { return qHash(nick.m_nick, seed); }

private:
    explicit Nick(QString nick)
        : m_nick(std::move(nick))
    {
    }

    QString m_nick;
};

} // namespace Limpid

Q_DECLARE_METATYPE(Limpid::Nick)
