// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace Limpid {

/// What was sent from a field, to be recalled: the last 50 texts, each once in a row.
class InputHistory
{
public:
    static constexpr qsizetype MaximumTexts = 50;

    void add(const QString &text); ///< and recalling begins at it again
    /// The text before the one recalled last. shown: what the field has now; recalling begins with
    /// an empty field, and goes on only while what was recalled is unchanged. Nothing: there is
    /// none, or the field has something else.
    [[nodiscard]] std::optional<QString> older(const QString &shown);
    /// The text behind it; behind the newest an empty one.
    [[nodiscard]] std::optional<QString> newer(const QString &shown);

private:
    [[nodiscard]] bool isRecalled(const QString &shown) const;

    QStringList m_texts; ///< the oldest first
    qsizetype m_at = 0; ///< of the one recalled; their number: none
};

} // namespace Limpid
