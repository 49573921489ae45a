// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/history/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

bool isUnspaced(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
        return true;
    default:
        return false;
    }
}

} // namespace

QString SearchText::indexed(const QString &text)
{
    // None of those scripts has characters before this one; most texts are left as they are.
    constexpr char16_t firstUnspaced = 0x0e01;
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c >= firstUnspaced; }))
        return text;
    QString spaced;
    spaced.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        const bool isAlone = isUnspaced(character);
        if (isAlone)
            spaced += u' ';
        spaced += QString::fromUcs4(&character, 1);
        if (isAlone)
            spaced += u' ';
    }
    return spaced;
}

QStringList SearchText::words(const QString &text)
{
    // Letters, digits and their marks.
    auto parted = indexed(text);
    for (QChar &character : parted) {
        if (!character.isLetterOrNumber() && !character.isMark() && !character.isSurrogate())
            character = u' ';
    }
    return parted.simplified().split(u' ', Qt::SkipEmptyParts);
}

QList<QStringList> SearchText::phrases(const QString &typed)
{
    QList<QStringList> phrases;
    int left = MaxWords;
    auto text = typed;
    text.replace(QChar(QChar::Null), u' '); // it would end the expression within a phrase
    for (const auto &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        // What stands between dots, or in a script without spaces, is several words to the index.
        auto parts = words(word);
        parts = parts.first(std::min<qsizetype>(left, parts.size()));
        left -= int(parts.size());
        if (!parts.isEmpty())
            phrases.append(parts);
    }
    return phrases;
}

QString SearchText::expression(const QString &typed)
{
    QStringList quoted;
    for (const auto &phrase : phrases(typed))
        quoted.append(u'"' + phrase.join(u' ') + u'"');
    return quoted.join(u" AND "_s);
}

} // namespace Limpid
