// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/utf8size.h"

namespace Limpid {

qsizetype utf8Size(QStringView text)
{
    qsizetype size = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            size += 1;
        else if (c.unicode() < 0x800 || c.isSurrogate()) // a pair of surrogates makes four bytes
            size += 2;
        else
            size += 3;
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
