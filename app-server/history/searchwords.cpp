// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/history/searchwords.h"

#include "app-server/history/searchtext.h"

#include <algorithm>

namespace Limpid {

namespace {

/// Case and accents aside.
QString folded(const QString &word)
{
    auto plain = word.normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar character) { return character.isMark(); });
    return plain.toCaseFolded();
}

QStringList folded(QStringList words)
{
    for (auto &word : words)
        word = folded(word);
    return words;
}

QList<QStringList> folded(QList<QStringList> phrases)
{
    for (auto &phrase : phrases)
        phrase = folded(phrase);
    return phrases;
}

} // namespace

SearchWords::SearchWords(const QString &typed)
    : m_phrases(folded(SearchText::phrases(typed)))
{
}

bool SearchWords::areIn(const QString &text) const
{
    const auto words = folded(SearchText::words(text));
    return std::all_of(m_phrases.cbegin(), m_phrases.cend(), [&words](const auto &phrase) {
        return std::search(words.cbegin(), words.cend(), phrase.cbegin(), phrase.cend())
            != words.cend();
    });
}

} // namespace Limpid
