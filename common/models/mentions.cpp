// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/models/mentions.h"

namespace Limpid {

namespace {

/// The character that begins at a place; 0 beyond the text.
char32_t after(QStringView text, qsizetype at)
{
    if (at >= text.size()) {
        return 0;
    }
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size();
    return isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

/// The character that ends at a place; 0 at the beginning.
char32_t before(QStringView text, qsizetype at)
{
    if (at <= 0) {
        return 0;
    }
    const bool isPair = text[at - 1].isLowSurrogate() && at >= 2;
    return isPair ? QChar::surrogateToUcs4(text[at - 2], text[at - 1]) : text[at - 1].unicode();
}

bool isWord(char32_t c)
{
    return c == U'_' || QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

bool joins(char32_t c)
{
    return c == U'-' || c == U'.' || c == U'@';
}

bool hasNoSpaces(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// Whether a word goes on from one character to the other.
bool isOneWord(char32_t a, char32_t b)
{
    return isWord(a) && isWord(b) && !hasNoSpaces(a) && !hasNoSpaces(b);
}

bool beginsWord(QStringView text, qsizetype at)
{
    const char32_t first = after(text, at);
    const char32_t previous = before(text, at);
    const qsizetype further = at - 1;
    return !isOneWord(previous, first)
        && !(joins(previous) && isOneWord(before(text, further), first));
}

bool endsWord(QStringView text, qsizetype at)
{
    const char32_t last = before(text, at);
    const char32_t next = after(text, at);
    return !isOneWord(last, next) && !(joins(next) && isOneWord(last, after(text, at + 1)));
}

} // namespace

QList<Mentions::Span> Mentions::find(const QString &text, const Nick &nick)
{
    QList<Span> spans;
    const QString &name = nick.toString();
    if (nick.isNull()) {
        return spans;
    }
    for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;) {
        const qsizetype end = at + name.size();
        const bool isAddressed = at > 0 && text[at - 1] == u'@';
        if (beginsWord(text, at) && endsWord(text, end)) {
            const qsizetype start = isAddressed ? at - 1 : at;
            spans.append({ start, end - start });
            at = text.indexOf(name, end, Qt::CaseInsensitive);
        } else {
            at = text.indexOf(name, at + 1, Qt::CaseInsensitive);
        }
    }
    return spans;
}

bool Mentions::isIn(const QString &text, const Nick &nick)
{
    return !find(text, nick).isEmpty();
}

} // namespace Limpid
