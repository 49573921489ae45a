// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/nativesocket.h"

namespace Limpid {

qint64 sendDirectly(qintptr, QByteArrayView)
{
    return 0;
}

bool sendFin(qintptr)
{
    return false;
}

bool canAcceptDirectly()
{
    return false;
}

Accepting acceptDirectly(qintptr, qintptr &)
{
    return Accepting::None;
}

} // namespace Limpid
