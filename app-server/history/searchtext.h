// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Limpid {

/// How text is put into the search index, and asked for.
///
/// Scripts without spaces between words (Chinese, Japanese) are indexed by character, so that any
/// part of a sentence is found; others by word, case and accents aside (FTS5's unicode61).
namespace SearchText {

/// Of a search; what is behind them is not looked for. A phrase of a hundred common words takes a
/// second in a large group, and senders wait meanwhile.
inline constexpr int MaxWords = 16;

/// The words of a text, as FTS5's unicode61 parts it.
[[nodiscard]] QStringList words(const QString &text);
/// The first MaxWords words of what somebody typed, as phrases: words that follow each other.
[[nodiscard]] QList<QStringList> phrases(const QString &typed);

/// The text as the index is given it.
[[nodiscard]] QString indexed(const QString &text);
/// An FTS5 expression for phrases(); empty: there is no word in it. Whole words: for the beginning
/// of one, FTS5 gathers all places of all words that begin so before it gives the first, which
/// takes the longer the more has been said, and senders wait meanwhile.
[[nodiscard]] QString expression(const QString &typed);

} // namespace SearchText

} // namespace Limpid
