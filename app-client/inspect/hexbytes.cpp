// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/hexbytes.h"

namespace Limpid {

namespace {

/// -1 if it is no digit.
int digit(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    if (c.unicode() >= u'0' && c.unicode() <= u'9')
        return c.unicode() - u'0';
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

} // namespace

std::optional<QByteArray> bytesFromHex(QStringView text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isSpace())
            continue;
        const int high = digit(text[i]);
        const int low = i + 1 < text.size() ? digit(text[i + 1]) : -1;
        if (high < 0 || low < 0)
            return {};
        bytes += char(high << 4 | low);
        ++i;
    }
    return bytes;
}

} // namespace Limpid
