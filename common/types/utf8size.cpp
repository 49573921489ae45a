// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/types/utf8size.h"

#include <algorithm>

namespace Limpid {

namespace {

constexpr qsizetype Piece = 32'767; // of two more bytes each, so that 16 bits can count them

/// Without a branch a character and in 16 bits, so that the compiler counts many at a time.
quint16 bytesBeyondOne(QStringView piece)
{
    quint16 count = 0;
    for (const QChar c : piece) {
        const auto unit = c.unicode();
        // Half a pair of surrogates makes two bytes, what is not one of a pair three.
        const int wide = int(unit >= 0x800) & int((unit & 0xf800) != 0xd800);
        count = quint16(count + int(unit >= 0x80) + wide);
    }
    return count;
}

} // namespace

qsizetype utf8Size(QStringView text)
{
    qsizetype size = text.size();
    for (; !text.isEmpty(); text = text.sliced(std::min(text.size(), Piece)))
        size += bytesBeyondOne(text.first(std::min(text.size(), Piece)));
    return size;
}

QString cutToUtf8Size(const QString &text, qsizetype bytes)
{
    QString cut = text;
    while (utf8Size(cut) > bytes)
        cut.chop(cut.size() > 1 && cut.back().isLowSurrogate() ? 2 : 1);
    return cut;
}

} // namespace Limpid
