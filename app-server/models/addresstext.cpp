// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/models/addresstext.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace Limpid {

QString addressText(const QHostAddress &address, quint16 port)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    const QString host = isV4 ? QHostAddress(v4).toString() : u'[' + address.toString() + u']';
    return host + u':' + QString::number(port);
}

} // namespace Limpid
