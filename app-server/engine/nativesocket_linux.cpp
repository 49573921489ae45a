// SPDX-License-Identifier: GPL-3.0-or-later
// By hand, because it is the point of the engine: a delivery costs one system call and nothing
// else.
#include "app-server/engine/nativesocket.h"

#include <algorithm>
#include <sys/socket.h>

namespace Limpid {

qint64 sendDirectly(qintptr descriptor, QByteArrayView bytes)
{
    const auto taken
        = ::send(int(descriptor), bytes.data(), size_t(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    return std::max<qint64>(taken, 0);
}

bool sendFin(qintptr descriptor)
{
    return ::shutdown(int(descriptor), SHUT_WR) == 0;
}

} // namespace Limpid
