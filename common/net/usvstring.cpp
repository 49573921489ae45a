// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/net/usvstring.h"

#include <QString>

namespace Limpid {

namespace {

// The index of the first lone surrogate at or after the given one, or the size.
qsizetype loneSurrogate(QStringView text, qsizetype from)
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            return i;
    }
    return text.size();
}

} // namespace

QByteArray toUsvUtf8(QStringView text)
{
    qsizetype at = loneSurrogate(text, 0);
    if (at == text.size())
        return text.toUtf8();
    QString mended = text.toString();
    for (; at < mended.size(); at = loneSurrogate(mended, at + 1))
        mended[at] = QChar::ReplacementCharacter;
    return mended.toUtf8();
}

} // namespace Limpid
