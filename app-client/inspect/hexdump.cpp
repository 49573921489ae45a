// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/hexdump.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr qsizetype OctetsPerLine = 16;

QString line(const QByteArray &bytes, qsizetype offset)
{
    QString octets;
    QString text;
    for (qsizetype i = 0; i < OctetsPerLine; ++i) {
        if (i == OctetsPerLine / 2)
            octets += u' ';
        if (offset + i >= bytes.size()) {
            octets += u"   "_s;
            continue;
        }
        const auto octet = static_cast<uchar>(bytes[offset + i]);
        octets += u"%1 "_s.arg(octet, 2, 16, QChar(u'0'));
        text += octet >= 0x20 && octet < 0x7f ? QChar(char16_t(octet)) : QChar(u'.');
    }
    return u"%1  %2 %3"_s.arg(offset, 4, 16, QChar(u'0')).arg(octets, text);
}

} // namespace

QString hexDump(const QByteArray &bytes)
{
    QStringList lines;
    for (qsizetype offset = 0; offset < bytes.size(); offset += OctetsPerLine)
        lines += line(bytes, offset);
    return lines.join(u'\n');
}

} // namespace Limpid
