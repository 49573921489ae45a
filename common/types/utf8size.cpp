// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/types/utf8size.h"

namespace Limpid {

qsizetype utf8Size(QStringView text)
{
    // Without a branch a character, so that the compiler counts many at a time.
    qsizetype size = text.size();
    for (const QChar c : text) {
        const auto unit = c.unicode();
        size += unit >= 0x80;
        // Half a pair of surrogates makes two bytes, what is not one of a pair three.
        size += qsizetype(unit >= 0x800) & qsizetype((unit & 0xf800) != 0xd800);
    }
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
