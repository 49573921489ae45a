// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/nick.h"

#include <QList>

namespace Limpid {

/// Where a text speaks to somebody: their nick, with or without "@", upper and lower case alike, as
/// a word of its own.
///
/// A word is letters, digits, marks and "_" in a row, with "-", "." or "@" between them: "ada" is
/// not in "adapter", "ada-2" or "ada.example". Writing that puts no spaces between its words (Han,
/// kana, Thai and the like) ends a word anywhere.
struct Mentions
{
    struct Span
    {
        qsizetype start = 0; ///< with the "@"
        qsizetype length = 0;

        friend bool operator==(const Span &, const Span &) = default;
    };

    /// In the order of the text; none for the null nick.
    [[nodiscard]] static QList<Span> find(const QString &text, const Nick &nick);
    [[nodiscard]] static bool isIn(const QString &text, const Nick &nick);
};

} // namespace Limpid
